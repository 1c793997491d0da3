package dossier.web.profiles;

import dossier.lists.ListingFilter;
import dossier.lists.ListingRepository;
import dossier.profiles.ProfileSearch;
import dossier.profiles.ProfileTimeline;
import dossier.screening.NameIndex;
import dossier.screening.PastIndex;
import dossier.screening.Screener;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What we hold on one party. */
@Path("/api/profiles")
@Tag(name = "Profiles", description = "What do we know about this person?")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ProfileResource {

    private static final int USUAL_LIMIT = 20;
    private static final int MOST = 200;

    private final ProfileAnswers answers;
    private final ProfileSearch search;
    private final ListingRepository listings;
    private final Screener screener;
    private final WebSettings settings;

    ProfileResource(
            ProfileAnswers answers,
            ProfileSearch search,
            ListingRepository listings,
            Screener screener,
            WebSettings settings) {
        this.answers = answers;
        this.search = search;
        this.listings = listings;
        this.screener = screener;
        this.settings = settings;
    }

    /** Profiles by name. */
    @GET
    @Operation(
            operationId = "searchProfiles",
            summary = "Find a profile by name",
            description = "The best first; spellings and scripts may differ.")
    public ProfilesView search(
            @Parameter(description = "A name.", required = true, example = "Alexseyev") @QueryParam("q")
                    Optional<String> q,
            @Parameter(
                            description = "Most profiles.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + MOST,
                                            defaultValue = "" + USUAL_LIMIT))
                    @QueryParam("limit")
                    Optional<String> limit) {
        Checks checks = new Checks();
        String name = checks.text("q", q, settings.maxName());
        int most = Parameters.number("limit", limit, USUAL_LIMIT, 1, MOST, checks);
        checks.done();
        NameIndex index = screener.index();
        return ProfilesView.of(search.search(index, name, ListingFilter.everything(0, 1), most), index.stamp());
    }

    /** One profile. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getProfile",
            summary = "One profile",
            description =
                    "The listings of all authorities side by side, every article that names the party, a timeline. The id of any of its"
                            + " listings leads to it, also of one that is delisted, and so does that of a profile that became part of it,"
                            + " or of a name of articles that people joined to it: redirectedFrom says so.")
    public ProfileView find(
            @Parameter(description = "Id of the profile.", example = "us-ofac-sdn.21331") @PathParam("id") String id,
            @Parameter(
                            description =
                                    "A day of the past: the profile as the lists and articles of that day give it, as far as snapshots here tell;"
                                            + " listings that were delisted by then are among them.",
                            example = "2022-06-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("asOf")
                    Optional<String> asOf) {
        return answers.answer(id, asOf, (profile, index, past) -> ProfileView.of(profile, id, index.stamp(), past));
    }

    /** What happened when. */
    @GET
    @Path("{id}/timeline")
    @Operation(
            operationId = "getProfileTimeline",
            summary = "What happened when",
            description =
                    "Designations, changes, delistings and articles of one profile on one axis, and how many articles named it before it"
                            + " was listed.")
    public TimelineView timeline(
            @Parameter(description = "Id of the profile.", example = "us-ofac-sdn.21331") @PathParam("id") String id,
            @Parameter(
                            description =
                                    "A day of the past: what had happened by then, to the profile as it was on that day, as far as snapshots here tell.",
                            example = "2022-06-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("asOf")
                    Optional<String> asOf) {
        return answers.answer(
                id,
                asOf,
                (profile, index, past) -> TimelineView.of(
                        profile.id(),
                        ProfileTimeline.of(
                                profile, listings, past.map(PastIndex::day).orElse(LocalDate.MAX)),
                        index.stamp(),
                        past));
    }
}
