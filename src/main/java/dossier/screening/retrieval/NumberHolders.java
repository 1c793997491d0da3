package dossier.screening.retrieval;

import dossier.lists.ListingKind;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.NameIndex;
import dossier.screening.ScreeningQuery;
import dossier.screening.scoring.PartyFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The listings that have a number which is asked for, each with what the facts of both say. */
public final class NumberHolders {

    private static final NumberHolders NONE = new NumberHolders(List.of());

    private final List<Holder> holders;

    private record Holder(int party, List<Evidence> facts) {}

    private NumberHolders(List<Holder> holders) {
        this.holders = List.copyOf(holders);
    }

    public static NumberHolders of(NameIndex index, ScreeningQuery query, PartyFacts asked) {
        if (asked.numbers().isEmpty()) {
            return NONE;
        }
        List<Holder> holders = new ArrayList<>();
        for (int party : index.holdersOf(asked.numbers())) {
            List<Evidence> facts = facts(index, query, asked, party);
            if (facts.stream().anyMatch(fact -> fact.feature().isNumber())) {
                holders.add(new Holder(party, facts));
            }
        }
        return new NumberHolders(holders);
    }

    /** A kind that differs is said, as everything else that contradicts; the number has found the listing all the same. */
    private static List<Evidence> facts(NameIndex index, ScreeningQuery query, PartyFacts asked, int party) {
        List<Evidence> facts =
                new ArrayList<>(PartyFacts.compare(asked, index.prepared(party).facts()));
        Optional<ListingKind> kind = query.kind();
        ListingKind listed = index.kindOf(party);
        if (kind.isPresent() && isPerson(kind.get()) != isPerson(listed)) {
            facts.add(new Evidence(Feature.KINDS_DIFFER, kind.get().name(), listed.name(), 1));
        }
        return facts;
    }

    private static boolean isPerson(ListingKind kind) {
        return kind == ListingKind.PERSON;
    }

    public int size() {
        return holders.size();
    }

    int party(int position) {
        return holders.get(position).party();
    }

    List<Evidence> facts(int position) {
        return holders.get(position).facts();
    }

    /** Whether the listing has a number that is asked for. */
    public boolean holds(int party) {
        return holders.stream().anyMatch(holder -> holder.party() == party);
    }

    /** What the facts say of a listing that {@linkplain #holds has} such a number. */
    public Optional<List<Evidence>> factsOf(int party) {
        return holders.stream()
                .filter(holder -> holder.party() == party)
                .findFirst()
                .map(Holder::facts);
    }
}
