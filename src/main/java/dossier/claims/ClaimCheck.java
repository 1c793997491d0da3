package dossier.claims;

import dossier.claims.VerdictBasis.Kind;
import dossier.claims.verdict.CheckedLists;
import dossier.claims.verdict.DelistedVerdict;
import dossier.claims.verdict.ListedVerdict;
import dossier.claims.verdict.NotListedVerdict;
import dossier.lists.ListedParty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says what the lists support of a claim. A list answers for its own day and a few days after it: who is absent from it
 * may have been on it earlier or come later, so an absence proves something only then.
 */
public final class ClaimCheck {

    private final CheckedLists lists;

    /**
     * @param lists every list that is loaded
     */
    public ClaimCheck(List<CheckedList> lists) {
        this.lists = new CheckedLists(lists);
    }

    /**
     * @param claim the claim
     * @param publishedOn the day on which its text appeared
     * @param linked the listings that its subject was matched to, of any list; none if there are none
     */
    public CheckedClaim check(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> linked) {
        if (!lists.haveOneOf(claim.authority())) {
            return CheckedClaim.unverifiable(claim, List.of(), VerdictBasis.of(Kind.NO_LIST));
        }
        List<ListedParty> own = lists.ofAuthority(claim.authority(), linked);
        return switch (claim.polarity()) {
            case LISTED -> new ListedVerdict(lists).of(claim, publishedOn, own);
            case NOT_LISTED -> new NotListedVerdict(lists).of(claim, publishedOn, own);
            case DELISTED -> new DelistedVerdict(lists).of(claim, publishedOn, own);
        };
    }

    /** What can be said of a claim about a party of whom it is not decided which listing is meant. */
    public CheckedClaim undecided(Claim claim) {
        return CheckedClaim.unverifiable(claim, List.of(), VerdictBasis.of(Kind.SUBJECT_NOT_DECIDED));
    }
}
