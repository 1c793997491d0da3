package dossier.profiles;

import dossier.analysis.ArticleHit;
import dossier.analysis.PersonInArticle;
import dossier.articles.NamedInArticle.Unlisted;
import dossier.lists.Gender;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingHistory;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.ListingVersion;
import dossier.names.NameKey;
import dossier.profiles.ProfileGroups.Group;
import dossier.screening.IndexKeeper;
import dossier.screening.NameIndex;
import dossier.screening.PastIndex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Profiles by their ids. Which listings make one profile is worked out in memory from the current listings, so it answers without the
 * database; articles, delisted listings and what became of a profile need it.
 */
@ApplicationScoped
public class ProfileDirectory {

    /** Begins the id of a profile that no listing has. */
    public static final String BY_NAME = "name.";

    private final Supplier<NameIndex> index;
    private final CurrentProfiles profiles;
    private final WholeGroups whole;
    private final ListingRepository listings;
    private final ProfileLedger ledger;
    private final Decisions decisions;
    private final ProfileArticles articles;
    private final NameDecisions names;

    @Inject
    ProfileDirectory(
            IndexKeeper keeper,
            CurrentProfiles profiles,
            WholeGroups whole,
            ListingRepository listings,
            ProfileLedger ledger,
            Decisions decisions,
            ProfileArticles articles,
            NameDecisions names) {
        this.index = keeper::index;
        this.profiles = profiles;
        this.whole = whole;
        this.listings = listings;
        this.ledger = ledger;
        this.decisions = decisions;
        this.articles = articles;
        this.names = names;
    }

    /**
     * The profile that an id leads to: its own id, that of any of its listings, listed or delisted, that of a profile that became part of
     * it, or that of a bare name, which people may have joined to another.
     *
     * @param current taken before, so that all parts of one answer come from one state
     */
    public Optional<Profile> find(NameIndex current, String id) {
        JoinedNames joined = joinedNames();
        String end = end(joined, id);
        return end.startsWith(BY_NAME)
                ? unlisted(end.substring(BY_NAME.length()), joined)
                : ProfileId.listing(end).flatMap(listing -> listed(profiles.of(current), listing, joined));
    }

    /** Id of the profile to which people joined a name; empty if the id is none of a name, or the name is joined to nothing. */
    public Optional<String> joinedTo(String id) {
        if (!id.startsWith(BY_NAME)) {
            return Optional.empty();
        }
        String end = end(joinedNames(), id);
        return Optional.of(end.startsWith(BY_NAME) ? end : idOf(end)).filter(other -> !other.equals(id));
    }

    /** Where an id leads. A name keeps its own page while the listing that it leads to is not here, such as one of a list taken out of use. */
    private String end(JoinedNames joined, String id) {
        String end = joined.end(id);
        return end.equals(id) || end.startsWith(BY_NAME) || group(end).isPresent() ? end : id;
    }

    private JoinedNames joinedNames() {
        return Reachable.or(JoinedNames.NONE, names::current);
    }

    /**
     * By what articles name the party of a profile: its listings, and names.
     *
     * @param listings its listings
     * @param names names that only articles know
     */
    public record NamedBy(List<ListingRef> listings, List<Unlisted> names) {

        public NamedBy {
            listings = List.copyOf(listings);
            names = List.copyOf(names);
        }
    }

    /** By what articles name the party of the profile that an id leads to; empty if no profile has the id. */
    public Optional<NamedBy> namedBy(String id) {
        JoinedNames joined = joinedNames();
        String end = end(joined, id);
        if (end.startsWith(BY_NAME)) {
            String key = end.substring(BY_NAME.length());
            Stream<Unlisted> own = Stream.of(new Unlisted(key, Optional.empty()));
            return Optional.of(new NamedBy(
                    List.of(), Stream.concat(own, unlisted(joined.toName(key))).toList()));
        }
        return group(end)
                .map(group -> new NamedBy(
                        group.listings(), unlisted(joined.to(group.listings())).toList()));
    }

    private static Stream<Unlisted> unlisted(List<NameJoin> joins) {
        return joins.stream()
                .map(join -> new Unlisted(join.name().key(), join.name().article()));
    }

    /** Id of the profile that the id of a listing leads to; that id itself where there is none. */
    String idOf(String listing) {
        return group(listing).map(Group::id).orElse(listing);
    }

    private Optional<Group> group(String id) {
        return ProfileId.listing(id).flatMap(listing -> whole.find(profiles.of(index.get()), listing));
    }

    /** The same from the index that serves. */
    public Optional<Profile> find(String id) {
        return find(index.get(), id);
    }

    /**
     * What the lists say of a party today, from memory alone: without articles, reasons, legal acts, delisted listings and what became of
     * the profile. Empty for a party that no list has.
     */
    public Optional<Profile> brief(NameIndex current, String id) {
        ProfileGroups groups = profiles.of(current);
        return ProfileId.listing(id)
                .flatMap(groups::findNamed)
                .map(group -> new ProfileBuilder(groups, group, Map.of(), List.of())
                        .build(Optional.empty(), Profile.Belonging.NOTHING));
    }

    /**
     * The profile as the lists and articles of a day of the past give it.
     *
     * @param then the lists as they stood on that day
     * @return empty if none of its listings is known to have been listed then or before
     */
    public Optional<Profile> find(PastIndex then, String id) {
        ProfileGroups groups = profiles.named(then.index());
        JoinedNames joined = joinedNames();
        return ProfileId.listing(joined.end(id))
                .flatMap(listing -> whole.findAt(then.day(), groups, listing))
                .map(group -> new ProfileBuilder(
                                groups, group, inFull(group, history -> history.upTo(then.day())), decidedOf(group))
                        .build(
                                articlesOf(group, joined.to(group.listings())).map(read -> until(then, read)),
                                Profile.Belonging.NOTHING));
    }

    private static List<ProfileArticle> until(PastIndex then, List<ProfileArticle> articles) {
        return articles.stream()
                .filter(article -> article.head()
                        .publishedOn()
                        .filter(day -> !day.isAfter(then.day()))
                        .isPresent())
                .toList();
    }

    /** The gender that the list gives; UNKNOWN too where no current listing has that reference. */
    public Gender genderOf(ListingRef listing) {
        return index.get().party(listing).map(ListedParty::gender).orElse(Gender.UNKNOWN);
    }

    /** Id of the profile that has this listing. */
    public String idOf(ListingRef listing) {
        return idOf(index.get(), listing);
    }

    /** The same from an index taken before. */
    public String idOf(NameIndex current, ListingRef listing) {
        return profiles.of(current).find(listing).map(Group::id).orElseGet(() -> ProfileId.of(listing));
    }

    /** Whether the profiles of this state of the lists are worked out, so that {@link #idOf} need not. */
    public boolean isReady(NameIndex current) {
        return profiles.isReady(current);
    }

    /** Works the profiles of this state of the lists out, if its listings are joined; up to a second. */
    public void prepare(NameIndex current) {
        profiles.of(current);
    }

    /** All listings of the party that has this listing, the profile's anchor first. */
    public List<ListingRef> listingsOf(NameIndex current, ListingRef listing) {
        return profiles.of(current).find(listing).map(Group::listings).orElseGet(() -> List.of(listing));
    }

    /** The listings of every profile that has any, the anchor first. */
    public Stream<List<ListingRef>> all(NameIndex current) {
        ProfileGroups known = profiles.of(current);
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

    private Optional<Profile> listed(ProfileGroups current, ListingRef listing, JoinedNames joined) {
        return whole.find(current, listing).map(group -> {
            List<Decision> decided = decidedOf(group);
            List<ProfileMove> moves = Reachable.or(List.of(), () -> ledger.movesOf(group.id()));
            List<NameJoin> named = joined.to(group.listings());
            return new ProfileBuilder(current, group, inFull(group, history -> Optional.of(history.latest())), decided)
                    .build(articlesOf(group, named), new Profile.Belonging(List.of(), moves, decided, named));
        });
    }

    private List<Decision> decidedOf(Group group) {
        return Reachable.or(List.of(), () -> decisions.about(group.listings()));
    }

    private Map<ListingRef, Listing> inFull(Group group, Function<ListingHistory, Optional<ListingVersion>> version) {
        return Reachable.or(
                Map.of(),
                () -> group.listings().stream()
                        .flatMap(listing -> listings.find(listing).flatMap(version).stream())
                        .map(ListingVersion::listing)
                        .collect(Collectors.toMap(Listing::ref, Function.identity())));
    }

    private Optional<List<ProfileArticle>> articlesOf(Group group, List<NameJoin> named) {
        Set<ListingRef> refs = Set.copyOf(group.listings());
        return Reachable.or(Optional.empty(), () -> Optional.of(articles.ofListings(refs, named)));
    }

    private Optional<Profile> unlisted(String key, JoinedNames joined) {
        if (key.isBlank() || !NameKey.of(key).equals(key)) {
            return Optional.empty();
        }
        List<NameJoin> to = joined.toName(key);
        List<NameJoin> all = Stream.concat(to.stream(), joined.of(key).stream()).toList();
        return Optional.of(Reachable.or(List.<ProfileArticle>of(), () -> articles.ofName(key, to)))
                .filter(named -> !named.isEmpty())
                .map(named -> ProfileBuilder.unlisted(BY_NAME + key, named, all));
    }
}
