package dossier.web.lists;

import dossier.lists.CountryCodes;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingFilter;
import dossier.lists.ListingHistory;
import dossier.lists.ListingKind;
import dossier.lists.ListingPage;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.ListingVersion;
import dossier.lists.numbers.NumberNotes;
import dossier.profiles.ProfileDirectory;
import dossier.screening.NameIndex;
import dossier.screening.PastIndexes;
import dossier.screening.Screener;
import dossier.web.access.Roles;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.http.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final PastIndexes pastIndexes;
    private final LookedUp lookedUp;

    ListingResource(
            ListingRepository listings,
            ProfileDirectory profiles,
            Screener screener,
            PastIndexes pastIndexes,
            LookedUp lookedUp) {
        this.pastIndexes = pastIndexes;
        this.listings = listings;
        this.profiles = profiles;
        this.screener = screener;
        this.lookedUp = lookedUp;
    }

    /** One listing. */
    @GET
    @Path("{code}/{reference}")
    @Operation(
            operationId = "getListing",
            summary = "One listing in full",
            description = "All names with their grade, dates with their kind, and the versions of earlier imports.")
    public ListingHistoryView find(
            @Parameter(description = "Code of the list.", example = "us-ofac-sdn") @PathParam("code") String code,
            @Parameter(description = "The list's own reference.", example = "21331") @PathParam("reference")
                    String reference,
            @Parameter(
                            description = "A day of the past: what the listing said in the snapshot that stood on it.",
                            example = "2024-01-31",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("asOf")
                    Optional<String> asOf) {
        ListCode list = KnownCodes.inPath(code).code();
        Checks checks = new Checks();
        Optional<LocalDate> day = checks.day("asOf", Parameters.given(asOf));
        checks.done();
        ListingRef ref = Optional.of(reference)
                .filter(text -> !text.isBlank())
                .map(text -> new ListingRef(list, text))
                .orElseThrow(ListingResource::unknown);
        ListingHistory history = listings.find(ref).orElseThrow(ListingResource::unknown);
        ListingVersion shown = day.isEmpty()
                ? history.latest()
                : history.asOf(day.orElseThrow()).orElseThrow(() -> notThen(history, day.orElseThrow()));
        return ListingHistoryView.of(history, shown, profiles.idOf(ref), screener.stamp());
    }

    private static ProblemException notThen(ListingHistory history, LocalDate day) {
        return ProblemException.notFound(
                switch (history.listedOn(day).answer()) {
                    case YES ->
                        "the list itself dates this listing before " + day
                                + ", but we have no copy of the list from then";
                    case NO -> "this listing was not on the list on " + day;
                    case UNKNOWN ->
                        "we have no copy of the list from " + day
                                + ", and its dates do not say whether this listing was on it";
                });
    }

    /** A page of listings. */
    @GET
    @Operation(
            operationId = "searchListings",
            summary = "Browse listings, or look one up by a number",
            description =
                    "A listing must pass every filter that is given. identifier finds whoever has that number, written with or"
                            + " without what it is: a passport, a tax number, an IMO number, a wallet, a list's own number.")
    public ListingPageView browse(
            @Parameter(
                            description =
                                    "Words of a name or their beginnings, in any script, or a number as in identifier. Without"
                                            + " listedOn the answer begins with whole words, people and the better known.",
                            example = "putin")
                    @QueryParam("q")
                    Optional<String> q,
            @Parameter(
                            description =
                                    "A number of a document, registration, ship, bank, wallet or list. A number of under five"
                                            + " characters needs its type: 'OFAC 306'.",
                            example = "IMO 1234567")
                    @QueryParam("identifier")
                    Optional<String> identifier,
            @Parameter(description = "Code of a list.", example = "us-ofac-sdn") @QueryParam("list")
                    Optional<String> list,
            @Parameter(
                            description = "Kind of party.",
                            example = "PERSON",
                            schema = @Schema(implementation = ListingKind.class))
                    @QueryParam("kind")
                    Optional<String> kind,
            @Parameter(description = "A part of the code or title of a programme.", example = "Russia")
                    @QueryParam("programme")
                    Optional<String> programme,
            @Parameter(
                            description = "Code of a country: ISO 3166-1, two letters.",
                            example = "ru",
                            schema = @Schema(implementation = String.class, pattern = "^[A-Za-z]{2}$"))
                    @QueryParam("country")
                    Optional<String> country,
            @Parameter(
                            description = "A day on which it was, or may have been, on the list.",
                            example = "2022-04-20",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("listedOn")
                    Optional<String> listedOn,
            @Parameter(
                            description =
                                    "A day of the past: the listings as they stood on it. Where no snapshot here is that old, those"
                                            + " that the list itself dates that early. Not together with listedOn.",
                            example = "2024-01-31",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("asOf")
                    Optional<String> asOf,
            @Parameter(
                            description = "Number of the page, from 0.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "0",
                                            maximum = "" + LAST_PAGE,
                                            defaultValue = "0"))
                    @QueryParam("page")
                    Optional<String> page,
            @Parameter(
                            description = "Most listings of a page.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "" + ListingFilter.LARGEST_PAGE,
                                            defaultValue = "" + USUAL_PAGE))
                    @QueryParam("size")
                    Optional<String> size) {
        Checks checks = new Checks();
        Optional<String> number = words("identifier", identifier, checks);
        number.flatMap(NumberNotes::uncompared).ifPresent(why -> checks.wrong("identifier", why));
        Optional<String> words = words("q", q, checks);
        Optional<ListingFilter.When> when = when(listedOn, asOf, checks);
        checks.done(); // before names of the past are read
        ListingFilter filter = new ListingFilter(
                words,
                KnownCodes.inParameter(Parameters.given(list), checks),
                checks.constant("kind", Parameters.given(kind), ListingKind.class),
                words("programme", programme, checks),
                country(country, checks),
                when,
                Parameters.number("page", page, 0, 0, LAST_PAGE, checks),
                Parameters.number("size", size, USUAL_PAGE, 1, ListingFilter.LARGEST_PAGE, checks));
        checks.done();
        ListingPage found = when.filter(ListingFilter.When::asOf)
                .map(then -> pastIndexes.steady(then.day(), () -> page(filter, number)))
                .orElseGet(() -> page(filter, number));
        return ListingPageView.of(found, screener.stamp());
    }

    private static Optional<ListingFilter.When> when(Optional<String> listedOn, Optional<String> asOf, Checks checks) {
        Optional<LocalDate> on = checks.day("listedOn", Parameters.given(listedOn));
        Optional<LocalDate> as = checks.day("asOf", Parameters.given(asOf));
        if (on.isPresent() && as.isPresent()) {
            checks.wrong("asOf", "asOf and listedOn must not be given together");
        }
        return as.map(day -> new ListingFilter.When(day, true))
                .or(() -> on.map(day -> new ListingFilter.When(day, false)));
    }

    private ListingPage page(ListingFilter filter, Optional<String> number) {
        Optional<String> wordsWithNumber = filter.q().filter(ListingResource::hasDigit);
        boolean byNumber = number.isPresent() || wordsWithNumber.isPresent();
        NameIndex index = filter.when()
                .filter(day -> day.asOf() && byNumber)
                .map(day -> pastIndexes.at(day.day()).index())
                .orElseGet(screener::index);
        Optional<Set<ListingRef>> holders = number.map(known -> holders(index, known));
        Optional<Set<ListingRef>> byWords =
                wordsWithNumber.map(known -> holders(index, known)).filter(found -> !found.isEmpty());
        ListingFilter others = byWords.isPresent() ? filter.withoutWords() : filter;
        Optional<Set<ListingRef>> among = holders.map(
                        found -> byWords.map(also -> both(found, also)).orElse(found))
                .or(() -> byWords);
        return among.map(refs -> listings.browse(others, refs)).orElseGet(() -> page(others));
    }

    /** What was on a list on some day is known to the database alone, which has no order but that of the names. */
    private ListingPage page(ListingFilter filter) {
        return filter.q().isPresent() && filter.when().isEmpty()
                ? lookedUp.page(screener.index(), filter)
                : listings.browse(filter);
    }

    private Set<ListingRef> holders(NameIndex index, String number) {
        return screener.holdersOf(index, number).stream().map(ListedParty::ref).collect(Collectors.toSet());
    }

    private static Set<ListingRef> both(Set<ListingRef> one, Set<ListingRef> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static Optional<String> words(String name, Optional<String> value, Checks checks) {
        return Optional.of(checks.optional(name, value, 200)).filter(text -> !text.isBlank());
    }

    private static Optional<String> country(Optional<String> value, Checks checks) {
        Optional<String> code = Parameters.given(value);
        if (code.isPresent() && !CountryCodes.standard().isCode(code.get())) {
            checks.wrong("country", "country must be a code of ISO 3166-1, of two letters: ru");
            return Optional.empty();
        }
        return code;
    }

    private static ProblemException unknown() {
        return ProblemException.notFound("this list has, and had here, no listing of that reference");
    }
}
