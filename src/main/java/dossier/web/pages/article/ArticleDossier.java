package dossier.web.pages.article;

import dossier.analysis.ArticleAnalysis;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.articles.ArticleReading;
import dossier.web.audit.LoggedExport;
import dossier.web.http.Ids;
import dossier.web.http.ProblemException;
import dossier.web.pages.handover.Handover;
import dossier.web.pages.handover.PdfRenderer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.Clock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A saved article as it was read, as a file to hand over. */
@Path("/")
@RolesAllowed(Roles.READER)
@LoggedExport
public class ArticleDossier {

    private static final String PDF = "application/pdf";

    private final ArticleReading reading;
    private final ArticleDrawing drawing;
    private final Screener screener;
    private final PdfRenderer renderer;
    private final SecurityIdentity caller;

    ArticleDossier(
            ArticleReading reading,
            ArticleDrawing drawing,
            Screener screener,
            PdfRenderer renderer,
            SecurityIdentity caller) {
        this.reading = reading;
        this.drawing = drawing;
        this.screener = screener;
        this.renderer = renderer;
        this.caller = caller;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance articleDossier(ReadArticle article, Handover made, boolean pdf);
    }

    /** One page that needs nothing else. */
    @GET
    @Path("articles/{id}/dossier.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response html(@PathParam("id") String id) {
        return file(id, "html", MediaType.TEXT_HTML + ";charset=UTF-8", drawn(id, false));
    }

    /** The same as PDF. */
    @GET
    @Path("articles/{id}/dossier.pdf")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response pdf(@PathParam("id") String id) {
        return file(id, "pdf", PDF, renderer.of(drawn(id, true)));
    }

    private static Response file(String id, String ending, String type, Object content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"article-" + id + "." + ending + "\"")
                .build();
    }

    private String drawn(String id, boolean pdf) {
        ArticleAnalysis analysis = Ids.uuid(id)
                .flatMap(reading::find)
                .orElseThrow(() -> ProblemException.notFound("there is no article of that id"));
        NameIndex index = screener.index();
        return Templates.articleDossier(
                        drawing.draw(
                                analysis,
                                true,
                                reading.copies(analysis.article().id())),
                        Handover.of(
                                index,
                                screener.stamp(index),
                                caller.getPrincipal().getName(),
                                Clock.systemUTC().instant()),
                        pdf)
                .render();
    }
}
