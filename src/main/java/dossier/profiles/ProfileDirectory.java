package dossier.profiles;

import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleHit;
import dossier.analysis.NamedUnlisted;
import dossier.analysis.PersonInArticle;
import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.lookup.PartyLookup;
import dossier.names.NameKey;
import dossier.profiles.ProfileGroups.Group;
import dossier.screening.Hit;
import dossier.screening.IndexKeeper;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/**
 * Finds profiles. Which listings make one profile is worked out in memory from the current listings, so it answers
 * without the database; only the articles need it.
 */
@ApplicationScoped
public class ProfileDirectory {

    /** Begins the id of a profile that no listing has. */
    public static final String BY_NAME = "name.";

    private static final Logger LOG = Logger.getLogger(ProfileDirectory.class);

    /** A name that agrees less is no answer to a search. */
    private static final double SEARCH_CUTOFF = 0.005;

    private final Screener screener;
    private final Supplier<NameIndex> index;
    private final PastListings past;
    private final ProfileArticles articles;
    private final AnalysisRepository analyses;
    private volatile @Nullable PartyLookup lookup;
    private volatile ProfileGroups groups = ProfileGroups.of(-1, List.of());

    @Inject
    ProfileDirectory(
            Screener screener,
            IndexKeeper keeper,
            PastListings past,
            ProfileArticles articles,
            AnalysisRepository analyses) {
        this.screener = screener;
        this.past = past;
        this.index = keeper::index;
        this.articles = articles;
        this.analyses = analyses;
    }

    /** The profile under this id: that of an anchor listing, of any other listing of its group, or of a bare name. */
    public Optional<Profile> find(String id) {
        return find(index.get(), id);
    }

    /** The same from an index taken before, so that all parts of one answer come from one state. */
    public Optional<Profile> find(NameIndex current, String id) {
        return id.startsWith(BY_NAME)
                ? unlisted(id.substring(BY_NAME.length()))
                : listing(id).flatMap(listing -> listed(groups(current), listing));
    }

    /** The gender that the list gives; UNKNOWN too where no current listing has that reference. */
    public Gender genderOf(ListingRef listing) {
        return index.get().party(listing).map(ListedParty::gender).orElse(Gender.UNKNOWN);
    }

    /**
     * Profiles that have the words typed, or words that begin so, in the order of {@link PartyLookup}; then those whose name agrees
     * in another spelling, the likest first; then parties that only articles name. At most {@code limit}.
     */
    public List<ProfileSummary> search(NameIndex current, String query, int limit) {
        if (query.isBlank() || query.length() > ScreeningQuery.MAX_NAME) {
            return List.of();
        }
        ProfileGroups known = groups(current);
        List<Hit> hits = screener.screen(
                current,
                ScreeningQuery.ofName(query, Optional.empty()),
                new ScreeningOptions(Set.of(), SEARCH_CUTOFF, limit * 3));
        Map<ListingRef, Double> scores = hits.stream().collect(Collectors.toMap(Hit::listing, Hit::score, Math::max));
        Map<String, ProfileSummary> found = new LinkedHashMap<>();
        Stream.concat(
                        lookup(current).find(query, any -> true).stream()
                                .map(typed -> typed.party().ref()),
                        hits.stream().map(Hit::listing))
                .map(known::find)
                .flatMap(Optional::stream)
                .forEach(group -> found.computeIfAbsent(id(group), any -> summary(group, bestOf(group, scores))));
        List<ProfileSummary> all = new ArrayList<>(found.values());
        for (NamedUnlisted named : unlistedLike(query, limit)) {
            all.add(new ProfileSummary(
                    BY_NAME + named.nameKey(), named.name(), named.kind(), List.of(), named.likeness()));
        }
        return all.stream().limit(limit).toList();
    }

    /**
     * Listings by what somebody types, in the order of {@link PartyLookup}.
     *
     * @param wanted which listings to look at
     */
    public List<ListingRef> lookUp(NameIndex current, String typed, Predicate<ListedParty> wanted) {
        return lookup(current).find(typed, wanted).stream()
                .map(found -> found.party().ref())
                .toList();
    }

    /** Id of the profile that has this listing. */
    public String idOf(ListingRef listing) {
        return idOf(index.get(), listing);
    }

    /** The same from an index taken before. */
    public String idOf(NameIndex current, ListingRef listing) {
        return groups(current).find(listing).map(ProfileDirectory::id).orElseGet(() -> id(listing));
    }

    /** Whether the profiles of this state of the lists are worked out, so that {@link #idOf} need not. */
    public boolean isReady(NameIndex current) {
        return groups.version() == current.version();
    }

    /** Works the profiles of this state of the lists out, if its listings are joined; up to a second. */
    public void prepare(NameIndex current) {
        groups(current);
    }

    /** All listings of the party that has this listing, the profile's anchor first. */
    public List<ListingRef> listingsOf(NameIndex current, ListingRef listing) {
        return groups(current)
                .find(listing)
                .map(group -> group.members().stream().map(ListedParty::ref).toList())
                .orElseGet(() -> List.of(listing));
    }

    /** The listings of every profile that has any, the anchor first. */
    public Stream<List<ListingRef>> all(NameIndex current) {
        ProfileGroups known = groups(current);
        return current.parties().stream()
                .map(ListedParty::ref)
                .filter(ref -> known.find(ref)
                        .filter(group -> group.anchor().ref().equals(ref))
                        .isPresent())
                .map(anchor -> listingsOf(current, anchor));
    }

    /** Id of the profile of a party in an article: that of its best MATCH, otherwise that of its name. */
    public String idOf(PersonInArticle person) {
        return person.hits().stream()
                .filter(ArticleHit::isMatch)
                .findFirst()
                .map(hit -> idOf(hit.listing()))
                .orElseGet(() -> BY_NAME + NameKey.of(person.name()));
    }

    static String id(Group group) {
        return id(group.anchor().ref());
    }

    private static String id(ListingRef listing) {
        return listing.list() + "." + listing.reference();
    }

    private static Optional<ListingRef> listing(String id) {
        int dot = id.indexOf('.');
        return dot < 1
                        || !ListCode.isOne(id.substring(0, dot))
                        || id.substring(dot + 1).isBlank()
                ? Optional.empty()
                : Optional.of(ListingRef.of(id.substring(0, dot), id.substring(dot + 1)));
    }

    /** Made anew as soon as the listings of an index are joined; the groups of the index before answer until then. */
    private ProfileGroups groups(NameIndex current) {
        ProfileGroups known = groups;
        if (known.version() < 0 || known.version() < current.version() && current.isJoined()) {
            known = ProfileGroups.of(current);
            groups = known;
        }
        return known;
    }

    private static double bestOf(Group group, Map<ListingRef, Double> scores) {
        return group.members().stream()
                .mapToDouble(member -> scores.getOrDefault(member.ref(), 0.0))
                .max()
                .orElse(0);
    }

    /** Made anew for another state of the lists when somebody first looks something up in it. */
    private PartyLookup lookup(NameIndex current) {
        PartyLookup known = lookup;
        if (known == null || known.version() != current.version()) {
            known = PartyLookup.of(current);
            lookup = known;
        }
        return known;
    }

    private Optional<Profile> listed(ProfileGroups current, ListingRef listing) {
        return current.find(listing).or(() -> delisted(listing)).map(group -> {
            Set<ListingRef> refs =
                    group.members().stream().map(ListedParty::ref).collect(Collectors.toSet());
            return new ProfileBuilder(current, group).build(whileReachable(() -> articles.ofListings(refs)));
        });
    }

    /** A listing that is on no list today is a profile by itself. */
    private Optional<Group> delisted(ListingRef listing) {
        return whileReachable(() -> past.last(listing))
                .flatMap(Function.identity())
                .map(party -> new Group(List.of(party)));
    }

    private Optional<Profile> unlisted(String key) {
        if (key.isBlank() || !NameKey.of(key).equals(key)) {
            return Optional.empty();
        }
        return whileReachable(() -> articles.ofName(key))
                .filter(named -> !named.isEmpty())
                .map(named -> ProfileBuilder.unlisted(BY_NAME + key, named));
    }

    private List<NamedUnlisted> unlistedLike(String query, int limit) {
        return whileReachable(() -> analyses.unlisted(query, limit)).orElse(List.of());
    }

    private static ProfileSummary summary(Group group, double score) {
        return new ProfileSummary(
                id(group),
                group.anchor().names().get(0).text(),
                group.anchor().kind(),
                group.members().stream().map(ListedParty::ref).toList(),
                score);
    }

    /** Empty while the database is away: profiles are served without their articles then. */
    private static <T> Optional<T> whileReachable(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (PersistenceException e) {
            LOG.warnf("Stored articles cannot be read just now: %s", e.getMessage());
            return Optional.empty();
        }
    }
}
