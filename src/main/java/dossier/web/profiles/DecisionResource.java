package dossier.web.profiles;

import dossier.profiles.Decision;
import dossier.profiles.DecisionRefusedException;
import dossier.profiles.Decisions;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileJoining;
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

/** Which listings are one party, as people decide. */
@Path("/api/profiles")
@Tag(name = "Profiles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANALYST)
public class DecisionResource {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String NUMBER = "\\d{1,18}";

    private final ProfileJoining joining;
    private final Decisions decisions;
    private final ProfileDirectory profiles;
    private final Screener screener;
    private final SecurityIdentity caller;

    DecisionResource(
            ProfileJoining joining,
            Decisions decisions,
            ProfileDirectory profiles,
            Screener screener,
            SecurityIdentity caller) {
        this.joining = joining;
        this.decisions = decisions;
        this.profiles = profiles;
        this.screener = screener;
        this.caller = caller;
    }

    /** Two profiles are one party. */
    @POST
    @Path("{id}/join")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "joinProfiles",
            summary = "Say that two profiles are one party",
            description =
                    "Both become one profile, in every answer, whatever the lists say now or after the next import. The older id stays; the"
                            + " other one leads to it. A delisted listing can be joined like one that is on a list: it keeps its dates, and stays in"
                            + " the profile if it is listed again. A name that only articles know is joined by POST /api/profiles/{id}/names. Earlier decisions that say otherwise are undone. Answers when that is done, which can"
                            + " take some seconds.")
    public ProfileView join(
            @Parameter(description = "Id of the profile, or of one of its listings.", example = "us-ofac-sdn.21331")
                    @PathParam("id")
                    String id,
            JoinRequest request) {
        JoinRequest.Checked said = Bodies.required(request).checked();
        try {
            return view(joining.join(id, said.with(), said.reason(), who()));
        } catch (DecisionRefusedException refused) {
            throw ProblemException.badField(refused.field(), refused.getMessage());
        }
    }

    /** Listings of a profile are another party. */
    @POST
    @Path("{id}/part")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "partProfile",
            summary = "Say that listings of a profile are another party",
            description =
                    "They, on a list or delisted, get a profile of their own and never come back by what is worked out of the lists. Earlier decisions that joined"
                            + " them are undone. Answers with the profile of the rest, when that is done, which can take some seconds.")
    public ProfileView part(
            @Parameter(description = "Id of the profile.", example = "us-ofac-sdn.21331") @PathParam("id") String id,
            PartRequest request) {
        PartRequest.Checked said = Bodies.required(request).checked();
        try {
            return view(joining.part(id, said.listings(), said.reason(), who()));
        } catch (DecisionRefusedException refused) {
            throw ProblemException.badField(refused.field(), refused.getMessage());
        }
    }

    /** Decisions, the newest first. */
    @GET
    @Path("decisions")
    @Operation(
            operationId = "getJoinDecisions",
            summary = "What people decided about which listings are one party",
            description = "The newest first, those that do not hold any more among them.")
    public DecisionsView decisions(
            @Parameter(description = "Where an earlier answer ended; its next.", example = "12") @QueryParam("cursor")
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
        List<Decision> found = decisions.newest(before, most + 1);
        return DecisionsView.of(found, most);
    }

    /** A decision does not hold any more. */
    @DELETE
    @Path("decisions/{number}")
    @Operation(
            operationId = "undoJoinDecision",
            summary = "Undo a decision",
            description =
                    "From then on the lists decide again; a delisted listing that the decision brought into the profile leaves it. Decisions of one"
                            + " join are undone together. The decision stays readable, with who undid it and when.")
    public DecisionView undo(
            @Parameter(description = "Number of the decision.", example = "12") @PathParam("number") String number) {
        return Optional.of(number)
                .filter(text -> text.matches(NUMBER))
                .map(Long::parseLong)
                .flatMap(known -> joining.undo(known, who()))
                .map(DecisionView::of)
                .orElseThrow(() -> ProblemException.notFound("there is no decision of that number that holds"));
    }

    private ProfileView view(Optional<String> id) {
        NameIndex index = screener.index();
        return id.flatMap(known -> profiles.find(index, known)
                        .map(profile -> ProfileView.of(profile, known, index.stamp(), Optional.empty())))
                .orElseThrow(() -> ProblemException.notFound("there is no listed party of that id"));
    }

    private String who() {
        return caller.getPrincipal().getName();
    }
}
