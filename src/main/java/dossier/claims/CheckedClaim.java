package dossier.claims;

import dossier.lists.ListedParty;
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
        Claim claim,
        Verdict verdict,
        DateVerdict dateVerdict,
        List<ListingRef> references,
        List<VerdictBasis> grounds) {

    public CheckedClaim {
        references = List.copyOf(references);
        grounds = List.copyOf(grounds);
    }

    /** A claim with a verdict of its listing; its date was not compared. */
    public static CheckedClaim of(
            Claim claim, Verdict verdict, List<ListedParty> listings, List<VerdictBasis> grounds) {
        List<ListingRef> references = listings.stream().map(ListedParty::ref).toList();
        return new CheckedClaim(claim, verdict, DateVerdict.NONE, references, grounds);
    }

    /** A claim that the lists neither confirm nor contradict, and why. */
    public static CheckedClaim unverifiable(Claim claim, List<ListedParty> listings, VerdictBasis why) {
        return of(claim, Verdict.UNVERIFIABLE, listings, List.of(why));
    }

    /** The same with a verdict of the date. */
    public CheckedClaim withDate(DateVerdict date) {
        return new CheckedClaim(claim, verdict, date, references, grounds);
    }
}
