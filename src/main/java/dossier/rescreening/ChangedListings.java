package dossier.rescreening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.lists.Snapshot;
import dossier.screening.NameIndex;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an index says of a list's listings that a former snapshot did not say.
 *
 * @param all each listing that is new, gone, or says something else that screening or an answer rests on
 */
record ChangedListings(List<Change> all) {

    /** What happened to a listing. */
    enum What {
        ADDED,
        CHANGED,
        DELISTED
    }

    /**
     * One listing.
     *
     * @param ref list and reference
     * @param what what happened
     * @param compare whether anybody may be a hit who was none, or the other way round: a name, a number, or a fact that is compared
     *     is another
     * @param fields which facts changed
     */
    record Change(ListingRef ref, What what, boolean compare, List<String> fields) {}

    ChangedListings {
        all = List.copyOf(all);
    }

    /** Facts that are compared with those of a query. */
    private static final Map<String, Function<ListedParty, ?>> COMPARED = new TreeMap<>(Map.of(
            "kind", ListedParty::kind,
            "names", party -> new HashSet<>(party.names()),
            "gender", party -> party.particulars().gender(),
            "birthDates", party -> new HashSet<>(party.birthDates()),
            "countries", party -> new HashSet<>(party.countries()),
            "positions", party -> new HashSet<>(party.positions()),
            "identifiers", party -> new HashSet<>(party.identifiers())));

    /** Facts that only stand in answers. */
    private static final Map<String, Function<ListedParty, ?>> SHOWN = new TreeMap<>(Map.of(
            "dates", party -> new HashSet<>(party.dates()),
            "programmes", party -> new HashSet<>(party.programmes()),
            "reasons", party -> party.particulars().about()));

    /**
     * @param from the former snapshot; empty if there was none
     * @param index the listings as they are
     */
    static ChangedListings between(PastListings past, Optional<Snapshot> from, NameIndex index, ListCode list) {
        Set<ListingRef> known = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        from.ifPresent(before -> past.forEach(before, known::add, party -> {
            known.add(party.ref());
            change(party, index.party(party.ref())).ifPresent(changes::add);
        }));
        index.parties().stream()
                .map(ListedParty::ref)
                .filter(ref -> ref.list().equals(list))
                .filter(Predicate.not(known::contains))
                .forEach(ref -> changes.add(new Change(ref, What.ADDED, true, List.of())));
        return new ChangedListings(changes);
    }

    private static Optional<Change> change(ListedParty before, Optional<ListedParty> now) {
        if (now.isEmpty()) {
            return Optional.of(new Change(before.ref(), What.DELISTED, false, List.of()));
        }
        List<String> compared = different(COMPARED, before, now.get());
        List<String> fields = new ArrayList<>(compared);
        fields.addAll(different(SHOWN, before, now.get()));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(before.ref(), What.CHANGED, !compared.isEmpty(), fields));
    }

    private static List<String> different(
            Map<String, Function<ListedParty, ?>> fields, ListedParty before, ListedParty now) {
        return fields.entrySet().stream()
                .filter(field ->
                        !field.getValue().apply(before).equals(field.getValue().apply(now)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those with which customers and names in articles have to be compared. */
    Collection<ListingRef> toCompare() {
        return all.stream().filter(Change::compare).map(Change::ref).toList();
    }
}
