package dossier.web.pages.profile;

import dossier.profiles.DecisionRefusedException;
import dossier.profiles.NameJoining;
import dossier.web.access.PageForm;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.profiles.ProfileAnswers;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The forms that join a name of articles to a profile and part it again. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ANALYST)
public class NamePage {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_REASON = 2_000;

    private final ProfileAnswers answers;
    private final ProfileDrawing drawing;
    private final NameJoining joining;
    private final SecurityIdentity caller;

    NamePage(ProfileAnswers answers, ProfileDrawing drawing, NameJoining joining, SecurityIdentity caller) {
        this.answers = answers;
        this.drawing = drawing;
        this.joining = joining;
        this.caller = caller;
    }

    /** The name means the party of a profile, in one article or in all. */
    @POST
    @PageForm
    @Path("profiles/{id}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response join(
            @PathParam("id") String id,
            @FormParam("to") Optional<String> to,
            @FormParam("scope") Optional<String> scope,
            @FormParam("article") Optional<String> article,
            @FormParam("reason") Optional<String> reason) {
        boolean every = scope.filter("every"::equals).isPresent();
        NameForm sent = new NameForm(true, List.of(), to.orElse(""), every, article.orElse(""), reason.orElse(""));
        try {
            Checks checks = new Checks();
            String profile = checks.text("to", to, LONGEST_ID).strip();
            Optional<UUID> one = every ? Optional.empty() : article(article, checks);
            String why = checks.text("reason", reason, LONGEST_REASON).strip();
            checks.done();
            return joining.join(profile, id, one, why, who())
                    .map(NamePage::seeOther)
                    .orElseGet(() -> again(id, sent, BAD_REQUEST, List.of("there is no profile of the id " + profile)));
        } catch (DecisionRefusedException refused) {
            return again(id, sent, refused.isConflict() ? CONFLICT : BAD_REQUEST, List.of(refused.getMessage()));
        } catch (ProblemException wrong) {
            if (wrong.problem().status() != BAD_REQUEST) {
                throw wrong;
            }
            return again(id, sent, BAD_REQUEST, wrong.problem().messages());
        }
    }

    private static Optional<UUID> article(Optional<String> article, Checks checks) {
        try {
            return Optional.of(UUID.fromString(article.orElse("")));
        } catch (IllegalArgumentException none) {
            checks.wrong("article", "choose the one article in which the name means this party");
            return Optional.empty();
        }
    }

    /** A name is parted from a profile. */
    @POST
    @PageForm
    @Path("profiles/{id}/names/{number}/undo")
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
        return seeOther(id);
    }

    private Response again(String id, NameForm sent, int status, List<String> wrong) {
        String page = answers.answer(
                id,
                Optional.empty(),
                (profile, index, past) -> ProfilePage.Templates.profile(
                                drawing.draw(profile, id, index, past), JoinForms.blank(true), sent.wrong(wrong))
                        .render());
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private static Response seeOther(String profile) {
        return Response.seeOther(URI.create(ProfileWords.address(profile) + "#decide"))
                .build();
    }

    private String who() {
        return caller.getPrincipal().getName();
    }
}
