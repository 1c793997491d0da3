package dossier.profiles;

import dossier.analysis.AnalysisRepository;
import dossier.analysis.NamedUnlisted;
import dossier.lists.ListedParty;
import dossier.lists.ListingFilter;
import dossier.lists.ListingRef;
import dossier.lookup.PartyLookup;
import dossier.profiles.ProfileGroups.Group;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/** Finds profiles and listings by what somebody types. */
@ApplicationScoped
public class ProfileSearch {

    private static final Logger LOG = Logger.getLogger(ProfileSearch.class);

    /** A name that agrees less is no answer to a search. */
    private static final double CUTOFF = 0.005;

    private final Screener screener;
    private final CurrentProfiles profiles;
    private final AnalysisRepository analyses;
    private final NameDecisions decisions;
    private volatile @Nullable PartyLookup lookup;

    ProfileSearch(Screener screener, CurrentProfiles profiles, AnalysisRepository analyses, NameDecisions decisions) {
        this.screener = screener;
        this.profiles = profiles;
        this.analyses = analyses;
        this.decisions = decisions;
    }

    /**
     * Profiles that have the number typed; then those that have the words typed, or words that begin so, in the order of
     * {@link PartyLookup}; then those to which people joined a name of articles that has the words; then those whose name agrees in another
     * spelling, the likest first; then parties that only articles name.
     *
     * @param wanted which listings to look at; parties that no list has are left out where it leaves any out
     * @param limit most profiles to give
     */
    public List<ProfileSummary> search(NameIndex current, String query, ListingFilter wanted, int limit) {
        if (query.isBlank() || query.length() > ScreeningQuery.MAX_NAME) {
            return List.of();
        }
        ProfileGroups known = profiles.of(current);
        List<Hit> hits = screener
                .screen(
                        current,
                        ScreeningQuery.ofName(query, Optional.empty()),
                        new ScreeningOptions(Set.of(), CUTOFF, limit * 3))
                .stream()
                .filter(hit ->
                        current.party(hit.listing()).filter(wanted::isPassedBy).isPresent())
                .toList();
        Map<ListingRef, Double> scores = hits.stream().collect(Collectors.toMap(Hit::listing, Hit::score, Math::max));
        JoinedNames joined = joinedNames();
        List<NamedUnlisted> unlisted = wanted.narrows() && joined.isEmpty() ? List.of() : unlistedLike(query, limit);
        Map<String, ProfileSummary> found = new LinkedHashMap<>();
        Stream.of(
                        holders(current, query, wanted),
                        lookup(current).find(query, wanted::isPassedBy).stream()
                                .map(typed -> new Found(
                                        typed.party().ref(), typed.name().text())),
                        joined(current, unlisted, joined, wanted),
                        hits.stream().map(hit -> new Found(hit.listing(), hit.name())))
                .flatMap(sort -> sort)
                .forEach(each -> known.find(each.listing())
                        .ifPresent(group -> found.computeIfAbsent(
                                group.id(),
                                any -> summary(
                                        group, each.matched(), Math.max(each.likeness(), bestOf(group, scores))))));
        List<ProfileSummary> all = new ArrayList<>(found.values());
        if (wanted.narrows()) {
            return all.stream().limit(limit).toList();
        }
        for (NamedUnlisted named : unlisted) {
            String end = joined.end(ProfileDirectory.BY_NAME + named.nameKey());
            boolean leadsOn = ProfileId.listing(end).flatMap(known::findNamed).isPresent();
            if (leadsOn) {
                continue; // the profile that has it is among those above
            }
            all.add(new ProfileSummary(
                    ProfileDirectory.BY_NAME + named.nameKey(),
                    named.name(),
                    named.kind(),
                    List.of(),
                    named.name(),
                    named.likeness()));
        }
        return all.stream().limit(limit).toList();
    }

    /** @param likeness how well a name of articles agrees; 0 for a name of the listing */
    private record Found(ListingRef listing, String matched, double likeness) {

        Found(ListingRef listing, String matched) {
            this(listing, matched, 0);
        }
    }

    private static Stream<Found> joined(
            NameIndex current, List<NamedUnlisted> unlisted, JoinedNames joined, ListingFilter wanted) {
        return unlisted.stream()
                .flatMap(named -> joined.listingsOf(named.nameKey()).stream()
                        .filter(listing -> current.party(listing)
                                .filter(wanted::isPassedBy)
                                .isPresent())
                        .map(listing -> new Found(listing, named.name(), named.likeness())));
    }

    /** None while the database is away. */
    private JoinedNames joinedNames() {
        try {
            return decisions.current();
        } catch (StatementException away) {
            LOG.warnf("Names joined to profiles cannot be read just now: %s", away.getMessage());
            return JoinedNames.NONE;
        }
    }

    private Stream<Found> holders(NameIndex current, String query, ListingFilter wanted) {
        return query.chars().noneMatch(Character::isDigit)
                ? Stream.empty()
                : screener.holdersOf(current, query).stream()
                        .filter(wanted::isPassedBy)
                        .map(party -> new Found(party.ref(), query.strip()));
    }

    /** Every profile with a listing that passes the filter, whatever its words, in the order of their names. */
    public List<ProfileSummary> browse(NameIndex current, ListingFilter wanted) {
        return byName(
                current, current.parties().stream().filter(wanted::isPassedBy).map(ListedParty::ref));
    }

    /** The profiles that have these listings, in the order of their names. */
    public List<ProfileSummary> byName(NameIndex current, Stream<ListingRef> listings) {
        ProfileGroups known = profiles.of(current);
        Map<String, ProfileSummary> found = new LinkedHashMap<>();
        listings.map(known::find)
                .flatMap(Optional::stream)
                .forEach(group -> found.computeIfAbsent(
                        group.id(),
                        any -> summary(group, group.anchor().names().get(0).text(), 0)));
        return found.values().stream()
                .sorted(Comparator.comparing(ProfileSummary::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ProfileSummary::id))
                .toList();
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

    /** Made anew for another state of the lists when somebody first looks something up in it. */
    private PartyLookup lookup(NameIndex current) {
        PartyLookup known = lookup;
        if (known == null || known.version() != current.version()) {
            known = PartyLookup.of(current);
            lookup = known;
        }
        return known;
    }

    private static double bestOf(Group group, Map<ListingRef, Double> scores) {
        return group.members().stream()
                .mapToDouble(member -> scores.getOrDefault(member.ref(), 0.0))
                .max()
                .orElse(0);
    }

    private static ProfileSummary summary(Group group, String matched, double score) {
        return new ProfileSummary(
                group.id(),
                group.anchor().names().get(0).text(),
                group.anchor().kind(),
                group.listings(),
                matched,
                score);
    }

    /** None while the database is away. */
    private List<NamedUnlisted> unlistedLike(String query, int limit) {
        try {
            return analyses.unlisted(query, limit);
        } catch (PersistenceException away) {
            LOG.warnf("Stored articles cannot be read just now: %s", away.getMessage());
            return List.of();
        }
    }
}
