package dossier.claims.verdict;

import dossier.claims.CheckedClaim;
import dossier.claims.Claim;
import dossier.claims.ClaimKind;
import dossier.claims.DateVerdict;
import dossier.claims.SaidDate;
import dossier.claims.Verdict;
import dossier.claims.VerdictBasis;
import dossier.claims.VerdictBasis.Kind;
import dossier.lists.ListedParty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the lists support of a claim that somebody was taken off a list. */
public final class DelistedVerdict {

    private final CheckedLists lists;

    public DelistedVerdict(CheckedLists lists) {
        this.lists = lists;
    }

    /**
     * @param publishedOn the day on which the text appeared
     * @param own listings of the subject on lists of the claim's authority
     */
    public CheckedClaim of(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> own) {
        if (own.isEmpty()) {
            return CheckedClaim.unverifiable(claim, own, VerdictBasis.of(Kind.REMOVAL_NOT_SEEN));
        }
        if (own.size() == 1 && new ListedSince(own.get(0)).isGoneBy(publishedOn)) {
            return CheckedClaim.of(claim, Verdict.CONFIRMED, own, List.of(lists.removed(own.get(0))))
                    .withDate(removalDate(claim.date(), own.get(0)));
        }
        Optional<ListedParty> still = own.stream()
                .filter(party -> claim.kind() == ClaimKind.STATE && !claim.open())
                .filter(party -> publishedOn.filter(lists.of(party)::answersFor).isPresent())
                .findFirst();
        return still.map(party -> VerdictBasis.ofList(Kind.STILL_LISTED, lists.of(party)))
                .map(basis -> CheckedClaim.of(claim, Verdict.LISTED_BUT_ARTICLE_SAYS_NOT, own, List.of(basis)))
                .orElseGet(() -> CheckedClaim.unverifiable(claim, own, VerdictBasis.of(Kind.MAY_BE_LISTED_AGAIN)));
    }

    /** It went between two snapshots; a date outside may still be that of the decision. */
    private static DateVerdict removalDate(SaidDate said, ListedParty party) {
        if (!said.said()) {
            return DateVerdict.NONE;
        }
        boolean within = party.presence()
                .delisted()
                .filter(days ->
                        !said.latest().isBefore(days.from()) && !said.earliest().isAfter(days.to()))
                .isPresent();
        return within ? DateVerdict.CONFIRMED : DateVerdict.UNVERIFIABLE;
    }
}
