package dossier.web.articles;

import dossier.documents.ReadDocument;
import dossier.web.access.Roles;
import dossier.web.http.FieldsOnce;
import dossier.web.http.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.time.LocalDate;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Takes the article out of a file. */
@Path("/api/articles/text")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class DocumentResource {

    private final SentDocuments documents;

    DocumentResource(SentDocuments documents) {
        this.documents = documents;
    }

    /**
     * What a file holds.
     *
     * @param kind what sort of file it is
     * @param title its headline
     * @param publishedOn the day that a page gives of itself
     * @param text its text
     */
    @Schema(name = "DocumentText", description = "What a file holds, to be sent on to be read.")
    public record DocumentTextView(
            @Schema(description = "What sort of file it is, by what it holds.")
            ReadDocument.Kind kind,

            @Schema(description = "Its headline; left out where it gives none.", examples = "Talks in Mariupol")
            Optional<String> title,

            @Schema(description = "The day of publication that a page gives of itself.", format = "date")
            Optional<String> publishedOn,

            @Schema(description = "Paragraphs with empty lines between them.")
            String text) {}

    /** The text of a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @FieldsOnce
    @Operation(
            operationId = "readDocument",
            summary = "The text of a file (text, HTML, PDF, Word)",
            description = "Takes the article out of a file; nothing is stored. Send title, publishedOn and text on to"
                    + " /api/articles/preview or /api/articles. A PDF of scanned pages has no text and is refused.")
    @APIResponse(
            responseCode = "200",
            description = "What the file holds",
            content = @Content(schema = @Schema(implementation = DocumentTextView.class)))
    @APIResponse(responseCode = "413", description = "The file is too large.")
    public DocumentTextView read(@RestForm("file") FileUpload file, @Context HttpServerRequest call) {
        if (file == null) {
            throw ProblemException.badField("file", "file must be sent as a part of the form");
        }
        ReadDocument read = documents.read(file, call);
        return new DocumentTextView(
                read.kind(),
                Optional.of(read.title()).filter(title -> !title.isEmpty()),
                read.publishedOn().map(LocalDate::toString),
                read.text());
    }
}
