package dossier.claims;

import dossier.lists.ListingRef;

import java.util.List;

/**
 * A claim and what the lists say of it.
 *
 * @param claim the claim
 * @param verdict of the listing
 * @param dateVerdict of the date, apart from it
 * @param references listings that the verdict rests on
 * @param grounds what it rests on, in words of data; {@link ClaimWording} puts it into words
 */
public record CheckedClaim(
        Claim claim, Verdict verdict, DateVerdict dateVerdict, List<ListingRef> references, List<VerdictBasis> grounds) {

    public CheckedClaim {
        references = List.copyOf(references);
        grounds = List.copyOf(grounds);
    }
}
