package dossier.web.articles;

import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.audit.AuditEvent.Actor;
import dossier.feeds.FeedEntry;
import dossier.feeds.FeedReader;
import dossier.feeds.FeedRefusedException;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.AnswerType;
import dossier.web.http.Bodies;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import dossier.web.http.RequestBudgets;
import io.micrometer.core.annotation.Timed;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Reads and keeps the entries of a feed that is given as a file. */
@Path("/api/articles/feed")
@Tag(name = "Articles")
@RolesAllowed(Roles.ANALYST)
public class FeedResource {

    /** How many entries the feed has, and so how many lines the answer will have. */
    static final String ENTRIES = "Dossier-Entries";

    private static final String RSS = """
            <rss version="2.0"><channel><title>News</title><link>https://news.example/</link><description/>
            <language>en</language><item><title>Talks</title><link>https://news.example/talks</link>
            <pubDate>Wed, 20 Apr 2022 18:00:00 GMT</pubDate>
            <description>Vladimir Putin spoke in Moscow.</description></item></channel></rss>""";

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>News</title><id>urn:news</id>
            <updated>2022-04-20T18:00:00Z</updated><entry><title>Talks</title><id>urn:talks</id>
            <link href="https://news.example/talks"/><published>2022-04-20T18:00:00Z</published>
            <updated>2022-04-20T18:00:00Z</updated>
            <content type="html">&lt;p&gt;Vladimir Putin spoke in Moscow.&lt;/p&gt;</content></entry></feed>""";

    private static final String LINE =
            "{\"entry\": 2, \"problem\": {\"type\": \"about:blank\", \"title\": \"Bad Request\", \"status\": 400,"
                    + " \"detail\": \"the entry's date cannot be read: yesterday\", \"field\": \"publishedOn\"}}\n";

    private final KeptArticles kept;
    private final WebSettings settings;
    private final ObjectMapper json;
    private final RequestBudgets budgets;
    private final ArticleTrail trail;

    FeedResource(
            KeptArticles kept, WebSettings settings, ObjectMapper json, RequestBudgets budgets, ArticleTrail trail) {
        this.kept = kept;
        this.settings = settings;
        this.json = json;
        this.budgets = budgets;
        this.trail = trail;
    }

    /** Each entry is an article; each line of the answer is its analysis, or what is wrong with it. */
    @POST
    @Consumes({
        MediaType.APPLICATION_XML,
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        MediaType.TEXT_XML,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Produces({ArticleBatchResource.NDJSON, MediaType.APPLICATION_OCTET_STREAM})
    @Timed(value = "dossier.articles.feeds", histogram = true)
    @Operation(
            operationId = "saveFeed",
            summary = "Read and save the entries of a feed",
            description =
                    "An RSS, RDF or Atom file in; one analysis or problem per line out, in the order of the entries and"
                            + " as soon as each was read. Only what the file holds is read, nothing is fetched; an entry that holds"
                            + " only a summary is marked partial. An entry that is wrong does not stop the others. A file with a"
                            + " document type is refused, as is one with too many entries (1,000 unless configured); then nothing"
                            + " is saved. Content-Type may also be application/rss+xml, application/atom+xml,"
                            + " application/rdf+xml or text/xml.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_XML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = {
                            @ExampleObject(name = "A summary in RSS", value = RSS),
                            @ExampleObject(name = "An article in Atom", value = ATOM)
                        }),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description =
                    "A line of JSON for each entry: entry, its number from 1, and either analysis, as POST /api/articles gives it, with partial, or problem, a Problem.",
            headers =
                    @Header(
                            name = ENTRIES,
                            description = "How many entries the feed has.",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = ArticleBatchResource.NDJSON,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "An entry that was not read", value = LINE))
            })
    public Response store(@Context HttpHeaders headers, @Context HttpServerRequest request, InputStream body)
            throws IOException {
        byte[] file = Bodies.read(body, settings.maxFeed().asLongValue());
        List<FeedEntry> entries = entries(file, charset(headers));
        Actor who = trail.actor();
        FeedAnswer answer = new FeedAnswer(
                entries,
                kept,
                settings,
                json,
                () -> request.response().closed(),
                () -> budgets.start(request),
                saved -> trail.savedMany(who, entries.size(), saved));
        return Response.ok(answer, AnswerType.of(headers, ArticleBatchResource.NDJSON))
                .header(ENTRIES, entries.size())
                .build();
    }

    private List<FeedEntry> entries(byte[] file, Optional<String> charset) {
        try {
            return FeedReader.read(file, charset, settings.maxEntries());
        } catch (FeedRefusedException refused) {
            throw new ProblemException(ProblemView.of(refused.isTooLarge() ? 413 : 400, refused.detail()));
        }
    }

    private static Optional<String> charset(HttpHeaders headers) {
        return Optional.ofNullable(headers.getMediaType())
                .map(type -> type.getParameters().get(MediaType.CHARSET_PARAMETER));
    }
}
