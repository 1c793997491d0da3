package dossier.screening;

import dossier.lists.Cell;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.names.NameComparison;

import java.util.List;
import java.util.Optional;

/**
 * A listing that may be the party in the query.
 *
 * @param listing the listing
 * @param name the listed name that agrees best, as published
 * @param cell where that name stands in the publisher's files; empty where that is not known
 * @param kind kind of the listing
 * @param score probability that both are one party, 0 to 1, from the evidence alone
 * @param band what to do with it
 * @param evidence every reason, the strongest first
 * @param comparison the two names, aligned
 * @param sample the listing comes from bundled sample data
 */
public record Hit(
        ListingRef listing,
        String name,
        Optional<Cell> cell,
        ListingKind kind,
        double score,
        Band band,
        List<Evidence> evidence,
        NameComparison comparison,
        boolean sample) {

    public Hit {
        evidence = List.copyOf(evidence);
    }
}
