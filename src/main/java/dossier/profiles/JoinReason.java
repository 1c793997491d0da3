package dossier.profiles;

import dossier.lists.ListingRef;
import dossier.parties.JoinEvidence;

/**
 * Something that two listings have in common, or that keeps them apart. Data, no prose.
 *
 * @param kind what was compared
 * @param other the listing it was compared with
 * @param here value of the listing that the reason stands with
 * @param there value of the other listing
 */
public record JoinReason(JoinEvidence.Kind kind, ListingRef other, String here, String there) {}
