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
 * @param matched the listed name that agrees best
 * @param kind kind of the listing
 * @param score probability that both are one party, 0 to 1, from the evidence alone
 * @param band what to do with it
 * @param evidence every reason, the strongest first
 * @param comparison the two names, aligned
 * @param sample the listing comes from bundled sample data
 */
public record Hit(
        ListingRef listing,
        MatchedName matched,
        ListingKind kind,
        double score,
        Band band,
        List<Evidence> evidence,
        NameComparison comparison,
        boolean sample) {

    public Hit {
        evidence = List.copyOf(evidence);
    }

    /**
     * A name of the listing.
     *
     * @param text as published
     * @param cell where it stands in the publisher's files; empty where that is not known
     */
    public record MatchedName(String text, Optional<Cell> cell) {}

    /** The listed name that agrees best, as published. */
    public String name() {
        return matched.text();
    }

    /** Where that name stands in the publisher's files; empty where that is not known. */
    public Optional<Cell> cell() {
        return matched.cell();
    }
}
