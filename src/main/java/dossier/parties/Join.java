package dossier.parties;

import dossier.lists.ListingRef;

import java.util.List;

/**
 * Two listings that are one party.
 *
 * @param one a listing
 * @param other a listing
 * @param evidence what they were compared by, the strongest first
 */
public record Join(ListingRef one, ListingRef other, List<JoinEvidence> evidence) {

    public Join {
        evidence = List.copyOf(evidence);
    }

    /** Whether a number that only one party has is the same on both. */
    public boolean byIdentifier() {
        return evidence.stream().anyMatch(each -> each.kind() == JoinEvidence.Kind.SAME_IDENTIFIER);
    }

    /** Whether the listing is one of the two. */
    public boolean concerns(ListingRef listing) {
        return one.equals(listing) || other.equals(listing);
    }

    /** The same seen from the other listing. */
    public Join swapped() {
        return new Join(other, one, evidence.stream().map(JoinEvidence::swapped).toList());
    }
}
