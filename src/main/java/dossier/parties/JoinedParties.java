package dossier.parties;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.names.TokenFrequencies;
import dossier.names.TokenRarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which listings of all lists are one party, and why. Immutable; the same for the same listings in any order. */
public final class JoinedParties {

    private static final JoinedParties NONE = kept(List.of(), List.of(), List.of(), List.of());

    /** Among fewer listings a name that two of them share looks common. */
    private static final int ENOUGH_TO_COUNT = 3_000;

    private final PairScores scores;
    private final Map<ListingRef, List<ListedParty>> parties = new HashMap<>();
    private final List<Join> all;
    private final List<Join> open;
    private final Map<ListingRef, List<Join>> joins;
    private final Map<ListingRef, List<Join>> possible;

    private JoinedParties(PairScores scores, List<ComparedListing> listings, PartyGroups groups) {
        this(
                scores,
                listings.stream().map(ComparedListing::listing).toList(),
                groups.groups(),
                groups.joined(),
                groups.possible().stream().map(ScoredPair::join).toList());
    }

    private JoinedParties(
            PairScores scores,
            List<ListedParty> listings,
            List<List<Integer>> groups,
            List<Join> all,
            List<Join> open) {
        this.scores = scores;
        this.all = all;
        this.open = open;
        this.joins = byListing(all);
        this.possible = byListing(open);
        Map<List<Integer>, List<ListedParty>> made = new IdentityHashMap<>();
        for (int i = 0; i < listings.size(); i++) {
            parties.put(
                    listings.get(i).ref(),
                    made.computeIfAbsent(
                            groups.get(i),
                            group -> group.stream().sorted().map(listings::get).toList()));
        }
    }

    /**
     * What an image kept; for the next state all pairs are compared.
     *
     * @param groups for each listing the positions of its whole group
     * @param all every join
     * @param open pairs of different groups that may be one party all the same
     */
    static JoinedParties kept(List<ListedParty> listings, List<List<Integer>> groups, List<Join> all, List<Join> open) {
        return new JoinedParties(PairScores.NONE, listings, groups, all, open);
    }

    private static Map<ListingRef, List<Join>> byListing(List<Join> joins) {
        Map<ListingRef, List<Join>> byListing = new HashMap<>();
        for (Join join : joins) {
            byListing.computeIfAbsent(join.one(), any -> new ArrayList<>(2)).add(join);
            byListing.computeIfAbsent(join.other(), any -> new ArrayList<>(2)).add(join);
        }
        return byListing;
    }

    /** The joins of a listing, each seen from it. */
    private static List<Join> seenFrom(ListingRef listing, Map<ListingRef, List<Join>> joins) {
        return joins.getOrDefault(listing, List.of()).stream()
                .map(join -> join.one().equals(listing) ? join : join.swapped())
                .toList();
    }

    /** Nothing listed. */
    public static JoinedParties none() {
        return NONE;
    }

    /** Joins the listings of all lists. */
    public static JoinedParties of(Collection<ListedParty> listings) {
        List<NamedListing> named = listings.stream().map(NamedListing::of).toList();
        TokenFrequencies.Builder rarity = TokenFrequencies.builder();
        named.forEach(listing -> rarity.add(
                listing.names().stream().map(NamedListing.Name::analysed).toList()));
        return none().next(named, rarity.build(), JoinDecisions.NONE);
    }

    /**
     * The parties of the next state of the lists. Pairs of listings that have not changed are not compared again; what comes out is
     * what comparing all of them would give.
     *
     * @param rarity how rare each word is among all names of that state
     * @param decisions what people decided, which goes before what is worked out
     */
    public JoinedParties next(Collection<NamedListing> named, TokenRarity rarity, JoinDecisions decisions) {
        RoundedRarity rounded =
                new RoundedRarity(named.size() < ENOUGH_TO_COUNT ? TokenFrequencies.withoutData() : rarity);
        List<ComparedListing> next = named.parallelStream()
                .map(listing -> listing.weighed(rounded))
                .sorted(Comparator.comparing(ComparedListing::ref))
                .toList();
        PairScores compared = scores.next(next);
        return new JoinedParties(compared, next, new PartyGroups(next, compared.scored(), decisions));
    }

    /** Every listing of the party that has this listing, itself included, by list and reference; empty if there is no such listing. */
    public List<ListedParty> partyOf(ListingRef listing) {
        return parties.getOrDefault(listing, List.of());
    }

    /** Whether two listings are one party. */
    public boolean areOne(ListingRef one, ListingRef other) {
        return parties.containsKey(one) && parties.get(one) == parties.get(other);
    }

    /** Every join. */
    public List<Join> joins() {
        return all;
    }

    /** Every pair of listings of different parties that may be one party all the same. */
    List<Join> possible() {
        return open;
    }

    /** The joins of one listing, each seen from it: it is the first of the two. The surest first. */
    public List<Join> joinsOf(ListingRef listing) {
        return seenFrom(listing, joins);
    }

    /** Listings of other parties that may be the same party as this one, each seen from it, with what speaks for it. */
    public List<Join> possiblySame(ListingRef listing) {
        return seenFrom(listing, possible);
    }
}
