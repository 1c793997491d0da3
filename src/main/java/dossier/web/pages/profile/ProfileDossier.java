package dossier.web.pages.profile;

import dossier.lists.ListingRef;
import dossier.profiles.Profile;
import dossier.profiles.ProfileListing;
import dossier.reviews.Verdicts;
import dossier.screening.NameIndex;
import dossier.screening.PastIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.audit.LoggedExport;
import dossier.web.pages.handover.Handover;
import dossier.web.pages.handover.PdfRenderer;
import dossier.web.profiles.ProfileAnswers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is known of one party as a file to hand over. */
@Path("/")
@RolesAllowed(Roles.READER)
@LoggedExport
public class ProfileDossier {

    private static final String PDF = "application/pdf";
    private static final int MOST_VERDICTS = 200;

    private final ProfileAnswers answers;
    private final ProfileDrawing drawing;
    private final Verdicts verdicts;
    private final Screener screener;
    private final PdfRenderer renderer;
    private final SecurityIdentity caller;

    ProfileDossier(
            ProfileAnswers answers,
            ProfileDrawing drawing,
            Verdicts verdicts,
            Screener screener,
            PdfRenderer renderer,
            SecurityIdentity caller) {
        this.answers = answers;
        this.drawing = drawing;
        this.verdicts = verdicts;
        this.screener = screener;
        this.renderer = renderer;
        this.caller = caller;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance dossier(
                ShownProfile profile, Handover made, List<SaidVerdict> verdicts, boolean reviewer, boolean pdf);
    }

    /** One page that needs nothing else. */
    @GET
    @Path("profiles/{id}/dossier.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response html(@PathParam("id") String id, @QueryParam("asOf") Optional<String> asOf) {
        return file(id, "html", MediaType.TEXT_HTML + ";charset=UTF-8", drawn(id, asOf, false));
    }

    /** The same as PDF. */
    @GET
    @Path("profiles/{id}/dossier.pdf")
    @Produces(PDF)
    @Operation(hidden = true)
    public Response pdf(@PathParam("id") String id, @QueryParam("asOf") Optional<String> asOf) {
        return file(id, "pdf", PDF, renderer.of(drawn(id, asOf, true)));
    }

    private static Response file(String id, String ending, String type, Object content) {
        String name = "dossier-" + id.replaceAll("[^A-Za-z0-9._-]", "_") + "." + ending;
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private String drawn(String id, Optional<String> asOf, boolean pdf) {
        return answers.answer(
                id,
                asOf,
                (profile, index, past) ->
                        template(profile, id, index, past, pdf).render());
    }

    private TemplateInstance template(
            Profile profile, String id, NameIndex index, Optional<PastIndex> past, boolean pdf) {
        boolean reviewer = caller.hasRole(Roles.ANALYST);
        return Templates.dossier(
                drawing.draw(profile, id, index, past),
                Handover.of(
                        index,
                        screener.stamp(index),
                        caller.getPrincipal().getName(),
                        Clock.systemUTC().instant()),
                reviewer ? said(profile) : List.of(),
                reviewer,
                pdf);
    }

    private List<SaidVerdict> said(Profile profile) {
        List<ListingRef> listings =
                profile.listings().stream().map(ProfileListing::listing).toList();
        return verdicts.about(listings, MOST_VERDICTS).stream()
                .map(SaidVerdict::of)
                .toList();
    }
}
