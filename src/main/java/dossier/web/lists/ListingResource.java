package dossier.web.lists;

import dossier.lists.ListCode;
import dossier.lists.ListingFilter;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Listings, one by one and by the page. */
@Path("/api/listings")
@Tag(name = "Listings", description = "What exactly does a list say?")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class ListingResource {

    private static final int USUAL_PAGE = 50;
    /** Far beyond the last page of any list, and small enough to be multiplied. */
    private static final int LAST_PAGE = 1_000_000;

    private final ListingRepository listings;
    private final ProfileDirectory profiles;
    private final Screener screener;

    ListingResource(ListingRepository listings, ProfileDirectory profiles, Screener screener) {
        this.listings = listings;
        this.profiles = profiles;
        this.screener = screener;
    }

    /** One listing. */
    @GET
    @Path("{code}/{reference}")
    @Operation(
            summary = "One listing in full",
            description = "All names with their grade, dates with their kind, and the versions of earlier imports.")
    public ListingHistoryView find(
            @Parameter(example = "us-ofac-sdn") @PathParam("code") String code,
            @Parameter(example = "21331") @PathParam("reference") String reference) {
        ListCode list = KnownCodes.inPath(code).code();
        ListingRef ref = Optional.of(reference)
                .filter(text -> !text.isBlank())
                .map(text -> new ListingRef(list, text))
                .orElseThrow(ListingResource::unknown);
        return listings.find(ref)
                .map(history -> ListingHistoryView.of(history, profiles.idOf(ref), screener.stamp()))
                .orElseThrow(ListingResource::unknown);
    }

    /** A page of listings. */
    @GET
    @Operation(summary = "Browse listings", description = "A listing must pass every filter that is given.")
    public ListingPageView browse(
            @Parameter(description = "Beginnings of words of a name.", example = "putin") @QueryParam("q")
                    Optional<String> q,
            @Parameter(example = "us-ofac-sdn") @QueryParam("list") Optional<String> list,
            @Parameter(example = "PERSON") @QueryParam("kind") Optional<String> kind,
            @Parameter(description = "Code or title of a programme.") @QueryParam("programme")
                    Optional<String> programme,
            @Parameter(description = "Code of a country.", example = "ru") @QueryParam("country")
                    Optional<String> country,
            @Parameter(description = "A day on which it was, or may have been, on the list.") @QueryParam("listedOn")
                    Optional<String> listedOn,
            @Parameter(example = "0") @QueryParam("page") Optional<String> page,
            @Parameter(example = "50") @QueryParam("size") Optional<String> size) {
        Checks checks = new Checks();
        ListingFilter filter = new ListingFilter(
                words("q", q, checks),
                KnownCodes.inParameter(Parameters.given(list), checks),
                checks.constant("kind", Parameters.given(kind), ListingKind.class),
                words("programme", programme, checks),
                country(country, checks),
                checks.day("listedOn", Parameters.given(listedOn)),
                Parameters.number("page", page, 0, 0, LAST_PAGE, checks),
                Parameters.number("size", size, USUAL_PAGE, 1, ListingFilter.LARGEST_PAGE, checks));
        checks.done();
        return ListingPageView.of(listings.browse(filter), screener.stamp());
    }

    private static Optional<String> words(String name, Optional<String> value, Checks checks) {
        return Optional.of(checks.optional(name, value, 200)).filter(text -> !text.isBlank());
    }

    private static Optional<String> country(Optional<String> value, Checks checks) {
        Optional<String> code = Parameters.given(value);
        if (code.isPresent() && !code.get().matches("[A-Za-z]{2}")) {
            checks.wrong("country", "country must be a code of two letters: ru");
            return Optional.empty();
        }
        return code;
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("this list has, and had here, no listing of that reference");
    }
}
