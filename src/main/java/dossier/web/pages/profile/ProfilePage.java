package dossier.web.pages.profile;

import dossier.lists.ListingRef;
import dossier.profiles.DecisionRefusedException;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileJoining;
import dossier.screening.Screener;
import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.lists.KnownCodes;
import dossier.web.pages.PageWords;
import dossier.web.profiles.ProfileAnswers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The page of one party, and the forms on it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
public class ProfilePage {

    private static final String NO_LISTING = "this list has, and had here, no listing of that reference";
    private static final String NO_PARTY = "there is no listed party of that id";
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    /** Moved, as long as the join holds: pages are asked for again each time. */
    private static final int MOVED = 308;

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_REASON = 2_000;
    private static final int MOST_LISTINGS = 100;

    private final ProfileAnswers answers;
    private final ProfileDrawing drawing;
    private final ProfileDirectory profiles;
    private final ProfileJoining joining;
    private final Screener screener;
    private final SecurityIdentity caller;

    ProfilePage(
            ProfileAnswers answers,
            ProfileDrawing drawing,
            ProfileDirectory profiles,
            ProfileJoining joining,
            Screener screener,
            SecurityIdentity caller) {
        this.answers = answers;
        this.drawing = drawing;
        this.profiles = profiles;
        this.joining = joining;
        this.screener = screener;
        this.caller = caller;
    }

    /** Its template. */
    @CheckedTemplate(basePath = "pages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance profile(ShownProfile profile, JoinForms deciding, NameForm naming);
    }

    /** One party, today or on a day of the past. A name that is joined to a profile leads there. */
    @GET
    @Path("profiles/{id}")
    @Operation(hidden = true)
    public Response page(@PathParam("id") String id, @QueryParam("asOf") Optional<String> asOf) {
        Optional<String> joined = profiles.joinedTo(id);
        if (joined.isPresent()) {
            String day = asOf.map(said -> "?asOf=" + PageWords.inQuery(said)).orElse("");
            URI there = URI.create(ProfileWords.address(joined.orElseThrow()) + day);
            return Response.status(MOVED).location(there).build();
        }
        return Response.ok(
                        draw(id, asOf, JoinForms.blank(caller.hasRole(Roles.ANALYST)))
                                .render(),
                        HTML)
                .build();
    }

    private TemplateInstance draw(String id, Optional<String> asOf, JoinForms deciding) {
        return answers.answer(
                id,
                asOf,
                (profile, index, past) -> Templates.profile(
                        drawing.draw(profile, id, index, past), deciding, NameForm.blank(deciding.may())));
    }

    /** A listing: its part of the page of the party that has it. */
    @GET
    @Path("listings/{list}/{reference}")
    @Operation(hidden = true)
    public Response listing(@PathParam("list") String list, @PathParam("reference") String reference) {
        if (reference.isBlank()) {
            throw ProblemException.notFound(NO_LISTING);
        }
        String listing = ProfileWords.id(new ListingRef(KnownCodes.inPath(list).code(), reference));
        String profile = profiles.find(screener.index(), listing)
                .orElseThrow(() -> ProblemException.notFound(NO_LISTING))
                .id();
        return seeOther(profile, listing);
    }

    /** Two profiles are one party. */
    @POST
    @PageForm
    @Path("profiles/{id}/join")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public Response join(
            @PathParam("id") String id,
            @FormParam("with") Optional<String> with,
            @FormParam("reason") Optional<String> reason) {
        JoinForms sent = new JoinForms(true, List.of(), with.orElse(""), reason.orElse(""), List.of());
        return decide(id, sent, checks -> {
            String other = checks.text("with", with, LONGEST_ID).strip();
            String why = checks.text("reason", reason, LONGEST_REASON).strip();
            checks.done();
            return joining.join(id, other, why, who());
        });
    }

    /** Entries of a profile are another party. */
    @POST
    @PageForm
    @Path("profiles/{id}/part")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public Response part(
            @PathParam("id") String id,
            @FormParam("listings") List<String> listings,
            @FormParam("reason") Optional<String> reason) {
        JoinForms sent = new JoinForms(true, List.of(), "", reason.orElse(""), listings);
        return decide(id, sent, checks -> {
            if (listings.isEmpty() || listings.size() > MOST_LISTINGS) {
                checks.wrong("listings", "Tick the entries that are another party, at most " + MOST_LISTINGS + ".");
            }
            String why = checks.text("reason", reason, LONGEST_REASON).strip();
            checks.done();
            return joining.part(id, listings, why, who());
        });
    }

    /** A decision does not hold any more. */
    @POST
    @PageForm
    @Path("profiles/{id}/decisions/{number}/undo")
    @RolesAllowed(Roles.ANALYST)
    @Operation(hidden = true)
    public Response undo(@PathParam("id") String id, @PathParam("number") String number) {
        boolean undone = Optional.of(number)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .flatMap(known -> joining.undo(known, who()))
                .isPresent();
        if (!undone) {
            throw ProblemException.notFound("there is no decision of that number that holds");
        }
        return seeOther(id, "decide");
    }

    /** Decides something; gives the id of the profile that the decision leaves. */
    private interface Decision {
        Optional<String> made(Checks checks) throws DecisionRefusedException;
    }

    /** Leads to the profile as it is then, or shows the form again with what is wrong with it. */
    private Response decide(String id, JoinForms sent, Decision decision) {
        try {
            return seeOther(
                    decision.made(new Checks()).orElseThrow(() -> ProblemException.notFound(NO_PARTY)), "decide");
        } catch (DecisionRefusedException refused) {
            return again(id, sent, List.of(refused.getMessage()));
        } catch (ProblemException wrong) {
            if (wrong.problem().status() != Response.Status.BAD_REQUEST.getStatusCode()) {
                throw wrong;
            }
            return again(id, sent, wrong.problem().messages());
        }
    }

    private Response again(String id, JoinForms sent, List<String> wrong) {
        JoinForms shown = new JoinForms(true, wrong, sent.with(), sent.reason(), sent.listings());
        return Response.status(Response.Status.BAD_REQUEST)
                .type(HTML)
                .entity(draw(id, Optional.empty(), shown).render())
                .build();
    }

    private static Response seeOther(String profile, String fragment) {
        return Response.seeOther(URI.create(ProfileWords.address(profile) + "#" + PageWords.inPath(fragment)))
                .build();
    }

    private String who() {
        return caller.getPrincipal().getName();
    }
}
