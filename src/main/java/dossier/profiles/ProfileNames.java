package dossier.profiles;

import dossier.lists.ListingRef;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * After which listing each profile is named, in such a way that an id once given stays with the party: whatever joins a party later
 * takes its id, and of parties that become one the older id stays. An id always leads to the profile that has the listing it names,
 * so that no id leads astray. Pure and deterministic: whoever asks with the same groups and the same rows gets the same answer, and with
 * the rows of an answer that answer again.
 *
 * @param ids for each group the listing after which it is named
 * @param rows rows that are new or say something else now
 * @param moves listings that went from one profile to another
 */
record ProfileNames(List<ListingRef> ids, Map<ListingRef, ListingRef> rows, List<Move> moves) {

    /**
     * What is kept of a listing.
     *
     * @param profile the listing after which its profile is named
     * @param since since when it is in that profile
     */
    record Row(ListingRef profile, Instant since) {}

    /**
     * A listing that went to another profile.
     *
     * @param merged all that was left of the profile went with it
     */
    record Move(ListingRef listing, ListingRef from, ListingRef to, boolean merged) {}

    /**
     * One party.
     *
     * @param listings its listings, first the one after which a new profile is named
     * @param kept how many of them, from the first on, rows are kept of; samples stand last
     */
    record Party(List<ListingRef> listings, int kept) {

        List<ListingRef> keptListings() {
            return listings.subList(0, kept);
        }
    }

    static ProfileNames of(List<Party> parties, Map<ListingRef, Row> known) {
        return new Naming(parties, known).names();
    }

    /** The work, with what it notes on the way. */
    private static final class Naming {

        private final List<Party> parties;
        private final Map<ListingRef, Row> known;
        private final Map<ListingRef, Integer> partyOf = new HashMap<>();
        private final Map<ListingRef, Integer> ownerOf = new HashMap<>();
        private final Map<ListingRef, Instant> givenAt = new HashMap<>();

        Naming(List<Party> parties, Map<ListingRef, Row> known) {
            this.parties = parties;
            this.known = known;
            for (int party = 0; party < parties.size(); party++) {
                for (ListingRef listing : parties.get(party).listings()) {
                    partyOf.put(listing, party);
                }
            }
            known.values().forEach(row -> givenAt.merge(row.profile(), row.since(), Naming::earlier));
            own();
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }

        /** Each id goes to the party that has the listing it names, else to the one with most of the profile's listings. */
        private void own() {
            Map<ListingRef, Map<Integer, Integer>> holders = new HashMap<>();
            for (int party = 0; party < parties.size(); party++) {
                for (ListingRef listing : parties.get(party).keptListings()) {
                    Row row = known.get(listing);
                    if (row != null) {
                        holders.computeIfAbsent(row.profile(), id -> new HashMap<>())
                                .merge(party, 1, Integer::sum);
                    }
                }
            }
            holders.forEach((id, counts) -> {
                Integer named = partyOf.get(id);
                ownerOf.put(id, named != null ? named : mostOf(counts));
            });
        }

        private int mostOf(Map<Integer, Integer> counts) {
            return counts.entrySet().stream()
                    .min(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(entry ->
                                    parties.get(entry.getKey()).listings().get(0)))
                    .orElseThrow()
                    .getKey();
        }

        ProfileNames names() {
            List<List<ListingRef>> owned = new ArrayList<>();
            parties.forEach(party -> owned.add(new ArrayList<>()));
            ownerOf.forEach((id, party) -> owned.get(party).add(id));
            List<ListingRef> ids = new ArrayList<>();
            Map<ListingRef, ListingRef> rows = new HashMap<>();
            List<Move> moves = new ArrayList<>();
            Map<ListingRef, ListingRef> mergedInto = new HashMap<>();
            for (int i = 0; i < parties.size(); i++) {
                Party party = parties.get(i);
                ListingRef id = owned.get(i).stream()
                        .min(byAge(party))
                        .orElse(party.listings().get(0));
                ids.add(id);
                owned.get(i).stream().filter(other -> !other.equals(id)).forEach(other -> mergedInto.put(other, id));
                for (ListingRef listing : party.keptListings()) {
                    Row row = known.get(listing);
                    if (row == null || !row.profile().equals(id)) {
                        rows.put(listing, id);
                    }
                    if (row != null && !row.profile().equals(id)) {
                        moves.add(new Move(
                                listing, row.profile(), id, owned.get(i).contains(row.profile())));
                    }
                }
            }
            known.forEach((listing, row) -> {
                ListingRef into = mergedInto.get(row.profile());
                if (into != null && !partyOf.containsKey(listing)) {
                    rows.put(listing, into);
                }
            });
            moves.sort(Comparator.comparing(Move::listing));
            return new ProfileNames(ids, rows, moves);
        }

        private Comparator<ListingRef> byAge(Party party) {
            return Comparator.comparing((ListingRef id) -> givenAt.getOrDefault(id, Instant.MAX))
                    .thenComparing(id -> {
                        int at = party.listings().indexOf(id);
                        return at < 0 ? Integer.MAX_VALUE : at;
                    })
                    .thenComparing(id -> id);
        }
    }
}
