package dossier.web.yente;

import dossier.export.FtmListing;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingFilter;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileSearch;
import dossier.profiles.ProfileSummary;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.web.WebSettings;
import dossier.web.access.Roles;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.Dataset;
import dossier.web.entities.EntityView;
import dossier.web.entities.PartyEntities;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.pages.PageWords;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Parties by what somebody types. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class SearchResource {

    private static final int USUAL_LIMIT = 10;
    private static final int MOST = 500;

    /** Nobody reads further; yente has the same bound. */
    private static final int LAST = 9_499;

    private final Screener screener;
    private final ProfileSearch search;
    private final ProfileDirectory profiles;
    private final PartyEntities entities;
    private final WebSettings settings;

    SearchResource(
            Screener screener,
            ProfileSearch search,
            ProfileDirectory profiles,
            PartyEntities entities,
            WebSettings settings) {
        this.screener = screener;
        this.search = search;
        this.profiles = profiles;
        this.entities = entities;
        this.settings = settings;
    }

    /** A page of parties. */
    @GET
    @Path("{dataset}")
    @Operation(hidden = true)
    public SearchView search(@PathParam("dataset") String dataset, @BeanParam SearchParameters parameters) {
        Dataset all = Dataset.inPath(dataset);
        Checks checks = new Checks();
        String words = checks.optional("q", parameters.q, settings.maxName());
        int limit = Parameters.number("limit", parameters.limit, USUAL_LIMIT, 0, MOST, checks);
        int offset = Parameters.number("offset", parameters.offset, 0, 0, LAST, checks);
        Optional<ListingKind> kind = kind(parameters.schema, checks);
        Optional<String> changed = MatchParameters.moment(parameters.changedSince, checks);
        if (!parameters.sort.isEmpty()) {
            checks.wrong("sort", "results cannot be sorted here: the best come first");
        }
        checks.done();
        NameIndex index = screener.index();
        profiles.prepare(index);
        Set<ListCode> lists = all.narrowed(
                Stream.concat(parameters.includeDataset.stream(), parameters.datasets.stream())
                        .toList(),
                parameters.excludeDataset);
        ListingFilter filter = new ListingFilter(
                Optional.empty(), Optional.empty(), kind, Optional.empty(), Optional.empty(), Optional.empty(), 0, 1);
        List<Party> found = found(index, words, filter).stream()
                .map(summary -> Party.of(index, summary.listings()))
                .filter(party -> party.isOn(lists) && party.isOf(parameters.countries))
                .filter(party -> !parameters.excludeSchema.contains(party.schema()))
                .filter(party ->
                        parameters.topics.isEmpty() || party.topics().stream().anyMatch(parameters.topics::contains))
                .toList();
        if (changed.isPresent()) {
            ResultFilter recent = new ResultFilter(Set.of(), Set.of(), Set.of(), changed);
            Map<String, EntityView> views =
                    entities.flat(index, found.stream().map(Party::refs).toList());
            found = found.stream()
                    .filter(party -> Optional.ofNullable(
                                    views.get(profiles.idOf(index, party.refs().get(0))))
                            .filter(recent::passes)
                            .isPresent())
                    .toList();
        }
        List<List<ListingRef>> page =
                found.stream().skip(offset).limit(limit).map(Party::refs).toList();
        return new SearchView(
                List.copyOf(entities.flat(index, page).values()),
                facets(found, parameters.facets),
                TotalView.exactly(found.size()),
                limit,
                offset);
    }

    private List<ProfileSummary> found(NameIndex index, String words, ListingFilter filter) {
        List<ProfileSummary> found = words.isBlank() || words.strip().equals("*")
                ? search.browse(index, filter)
                : search.search(index, words, filter, LAST + MOST);
        return found.stream().filter(party -> !party.listings().isEmpty()).toList();
    }

    /** The kind that a schema means; of Thing, LegalEntity and their like any. */
    private static Optional<ListingKind> kind(Optional<String> schema, Checks checks) {
        Optional<String> given = Parameters.given(schema);
        if (given.filter(name -> !AskedEntity.isParty(name)).isPresent()) {
            checks.wrong("schema", "schema must be one of " + AskedEntity.parties());
        }
        return given.flatMap(AskedEntity::kind);
    }

    /** A party with its listings of today. */
    private record Party(List<ListedParty> listings) {

        static Party of(NameIndex index, List<ListingRef> refs) {
            return new Party(
                    refs.stream().flatMap(ref -> index.party(ref).stream()).toList());
        }

        List<ListingRef> refs() {
            return listings.stream().map(ListedParty::ref).toList();
        }

        boolean isOn(Set<ListCode> lists) {
            return listings.stream()
                    .anyMatch(listing -> lists.contains(listing.ref().list()));
        }

        boolean isOf(List<String> countries) {
            return countries.isEmpty()
                    || countries.stream()
                            .map(code -> code.toLowerCase(Locale.ROOT))
                            .anyMatch(countries()::contains);
        }

        List<String> countries() {
            return listings.stream()
                    .flatMap(listing -> listing.countries().stream())
                    .distinct()
                    .toList();
        }

        List<String> datasets() {
            return listings.stream()
                    .map(listing -> listing.ref().list().value())
                    .distinct()
                    .toList();
        }

        List<String> topics() {
            return listings.stream()
                    .map(listing -> FtmListing.topic(listing.ref()))
                    .distinct()
                    .toList();
        }

        String schema() {
            return PartyEntities.schemaOf(listings.get(0).kind());
        }
    }

    private static Map<String, SearchView.Facet> facets(List<Party> found, List<String> wanted) {
        Map<String, SearchView.Facet> facets = new LinkedHashMap<>();
        List<String> names = wanted.isEmpty() ? List.of("countries", "topics", "datasets") : wanted;
        for (String name : names) {
            switch (name) {
                case "countries" -> facets.put(name, facet("Countries", found, Party::countries, PageWords::country));
                case "datasets" ->
                    facets.put(
                            name,
                            facet(
                                    "Data sources",
                                    found,
                                    Party::datasets,
                                    code -> PartyEntities.titleOf(ListCode.of(code))));
                case "schema" ->
                    facets.put(name, facet("Types", found, party -> List.of(party.schema()), Function.identity()));
                case "topics" -> facets.put(name, facet("Topics", found, Party::topics, SearchResource::topic));
                default -> {} // what others count by is not known here
            }
        }
        return facets;
    }

    private static SearchView.Facet facet(
            String label, List<Party> found, Function<Party, List<String>> values, Function<String, String> words) {
        Map<String, Long> counted = found.stream()
                .flatMap(party -> values.apply(party).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<SearchView.Value> sorted = new ArrayList<>();
        counted.forEach((value, count) -> sorted.add(new SearchView.Value(value, words.apply(value), count)));
        sorted.sort(Comparator.comparingLong(SearchView.Value::count).reversed().thenComparing(SearchView.Value::name));
        return new SearchView.Facet(label, sorted);
    }

    private static String topic(String topic) {
        return switch (topic) {
            case "sanction" -> "Sanctioned entity";
            case "export.control" -> "Under export controls";
            case "poi" -> "Person of interest";
            default -> topic;
        };
    }
}
