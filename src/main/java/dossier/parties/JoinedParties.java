package dossier.parties;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which listings of all lists are one party, and why. Immutable; the same for the same listings in any order. */
public final class JoinedParties {

    private static final JoinedParties NONE = of(List.of());

    private final Map<ListingRef, List<ListedParty>> parties;
    private final Map<ListingRef, List<Join>> joins;
    private final List<Join> all;

    private JoinedParties(Map<ListingRef, List<ListedParty>> parties, List<Join> all) {
        this.parties = parties;
        this.all = List.copyOf(all);
        this.joins = new HashMap<>();
        for (Join join : all) {
            joins.computeIfAbsent(join.one(), any -> new ArrayList<>(2)).add(join);
            joins.computeIfAbsent(join.other(), any -> new ArrayList<>(2)).add(join.swapped());
        }
    }

    /** Nothing listed. */
    public static JoinedParties none() {
        return NONE;
    }

    /** Joins the listings of all lists. */
    public static JoinedParties of(Collection<ListedParty> listings) {
        Map<ListingRef, ListedParty> sorted = new TreeMap<>();
        listings.forEach(listing -> sorted.put(listing.ref(), listing));
        Map<ListingRef, List<ListedParty>> members = new HashMap<>();
        sorted.values().forEach(listing -> members.put(listing.ref(), new ArrayList<>(List.of(listing))));
        List<Join> kept = new ArrayList<>();
        for (Join join : new SameParty(List.copyOf(sorted.values())).joins()) {
            List<ListedParty> one = members.getOrDefault(join.one(), List.of());
            List<ListedParty> other = members.getOrDefault(join.other(), List.of());
            if (one != other && !join.byIdentifier() && sharesList(one, other)) {
                continue;
            }
            kept.add(join);
            if (one != other) {
                one.addAll(other);
                other.forEach(listing -> members.put(listing.ref(), one));
            }
        }
        return new JoinedParties(members, kept);
    }

    /**
     * Every listing of the party that has this listing, itself included, by list and reference; empty if the listing is not
     * among those that were joined.
     */
    public List<ListedParty> partyOf(ListingRef listing) {
        return List.copyOf(parties.getOrDefault(listing, List.of()));
    }

    /** Whether two listings are one party. */
    public boolean areOne(ListingRef one, ListingRef other) {
        return parties.containsKey(one) && parties.get(one) == parties.get(other);
    }

    /** Every join. */
    public List<Join> joins() {
        return all;
    }

    /** The joins of one listing, each seen from it: it is the first of the two. */
    public List<Join> joinsOf(ListingRef listing) {
        return List.copyOf(joins.getOrDefault(listing, List.of()));
    }

    private static boolean sharesList(List<ListedParty> one, List<ListedParty> other) {
        return one.stream()
                .anyMatch(party -> other.stream()
                        .anyMatch(rival -> rival.ref().list().equals(party.ref().list())));
    }
}
