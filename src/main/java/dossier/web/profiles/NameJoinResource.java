package dossier.web.profiles;

import dossier.profiles.DecisionRefusedException;
import dossier.profiles.NameDecisions;
import dossier.profiles.NameJoin;
import dossier.profiles.NameJoining;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.Bodies;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Which names of articles mean the party of a profile, as people decide. */
@Path("/api/profiles")
@Tag(name = "Profiles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class NameJoinResource {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String NUMBER = "\\d{1,18}";

    private final NameJoining joining;
    private final NameDecisions decisions;
    private final ProfileDirectory profiles;
    private final Screener screener;
    private final SecurityIdentity caller;

    NameJoinResource(
            NameJoining joining,
            NameDecisions decisions,
            ProfileDirectory profiles,
            Screener screener,
            SecurityIdentity caller) {
        this.joining = joining;
        this.decisions = decisions;
        this.profiles = profiles;
        this.screener = screener;
        this.caller = caller;
    }

    /** A name means the party of a profile. */
    @POST
    @Path("{id}/names")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "joinNameToProfile",
            summary = "Say that a name of articles means the party of a profile",
            description =
                    "For a name that only articles know: in one article, or in every article that uses it. Articles and timeline of the"
                            + " profile have these mentions then, and with everyArticle the id of the name leads to the profile. The analysis of"
                            + " the articles stays as it is: the name is no match on a list. If the name is joined elsewhere already, the answer"
                            + " is 409 and says where.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(
            responseCode = "409",
            description =
                    "The name is joined to a profile already; the answer names it and the decision to undo first.")
    public ProfileView join(
            @Parameter(
                            description = "Id of the profile, of one of its listings, or of another name.",
                            example = "us-ofac-sdn.21331")
                    @PathParam("id")
                    String id,
            NameJoinRequest request) {
        NameJoinRequest.Checked said = Bodies.required(request).checked();
        try {
            NameIndex index = screener.index();
            return joining.join(id, said.name(), said.article(), said.reason(), who())
                    .flatMap(known -> profiles.find(index, known))
                    .map(profile -> ProfileView.of(profile, profile.id(), index.stamp(), Optional.empty()))
                    .orElseThrow(() -> ProblemException.notFound("there is no profile of that id"));
        } catch (DecisionRefusedException refused) {
            throw refused.isConflict()
                    ? ProblemException.conflict(refused.field(), refused.getMessage())
                    : ProblemException.badField(refused.field(), refused.getMessage());
        }
    }

    /** Names joined by hand, the newest first. */
    @GET
    @Path("names")
    @Operation(
            operationId = "getNameJoins",
            summary = "Which names of articles people joined to profiles",
            description = "The newest first, those that do not hold any more among them.")
    public NameJoinsView names(
            @Parameter(description = "Where an earlier answer ended; its next.", example = "7") @QueryParam("cursor")
                    Optional<String> cursor,
            @Parameter(
                            description = "Most decisions.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        long before = cursor.isEmpty() ? Long.MAX_VALUE : Parameters.cursor(cursor, checks);
        int most = Parameters.number("limit", limit, USUAL, 1, MOST, checks);
        checks.done();
        List<NameJoin> found = decisions.newest(before, most + 1);
        return NameJoinsView.of(found, most);
    }

    /** A name is parted from a profile. */
    @DELETE
    @Path("names/{number}")
    @Operation(
            operationId = "undoNameJoin",
            summary = "Part a name from a profile",
            description =
                    "The decision that joined it does not hold any more: the name has a profile of its own again. The decision stays"
                            + " readable, with who undid it and when.")
    public NameJoinView undo(
            @Parameter(description = "Number of the decision.", example = "7") @PathParam("number") String number) {
        return Optional.of(number)
                .filter(text -> text.matches(NUMBER))
                .map(Long::parseLong)
                .flatMap(known -> joining.undo(known, who()))
                .map(NameJoinView::of)
                .orElseThrow(() -> ProblemException.notFound("there is no decision of that number that holds"));
    }

    private String who() {
        return caller.getPrincipal().getName();
    }
}
