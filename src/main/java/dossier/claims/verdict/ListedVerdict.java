package dossier.claims.verdict;

import dossier.claims.CheckedClaim;
import dossier.claims.Claim;
import dossier.claims.ClaimAction;
import dossier.claims.ClaimAuthority;
import dossier.claims.ClaimKind;
import dossier.claims.SaidDate;
import dossier.claims.Verdict;
import dossier.claims.VerdictBasis;
import dossier.claims.VerdictBasis.Kind;
import dossier.lists.ListedParty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the lists support of a claim that somebody is or was listed. */
public final class ListedVerdict {

    private final CheckedLists lists;

    public ListedVerdict(CheckedLists lists) {
        this.lists = lists;
    }

    /**
     * @param publishedOn the day on which the text appeared
     * @param own listings of the subject on lists of the claim's authority
     */
    public CheckedClaim of(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> own) {
        if (claim.action() == ClaimAction.TRAVEL_BAN && claim.authority() == ClaimAuthority.US) {
            return CheckedClaim.unverifiable(claim, own, VerdictBasis.of(Kind.ENTRY_BAN_ONLY));
        }
        if (own.isEmpty()) {
            return new Absence(lists).of(claim, publishedOn, Verdict.NOT_LISTED);
        }
        boolean over = claim.kind() == ClaimKind.STATE && new ListedSince(own.get(0)).isGoneBy(publishedOn);
        if (over && own.size() == 1) {
            return CheckedClaim.of(claim, Verdict.NOT_LISTED, own, List.of(lists.removed(own.get(0))));
        }
        List<ListedParty> then = own.stream()
                .filter(party -> publishedOn
                        .flatMap(day -> new ListedSince(party).after(day))
                        .isEmpty())
                .toList();
        return then.isEmpty()
                ? CheckedClaim.unverifiable(claim, own, lists.later(own.get(0), publishedOn))
                : confirmed(claim, then);
    }

    private CheckedClaim confirmed(Claim claim, List<ListedParty> own) {
        DateCheck.Result dates = new DateCheck(begun(claim)).of(own);
        List<VerdictBasis> grounds = new ArrayList<>();
        if (claim.authority().isSeveral()) {
            grounds.add(VerdictBasis.of(Kind.AUTHORITY_NOT_NAMED));
        }
        dates.decisive()
                .map(decisive ->
                        lists.dated(decisive.kind(), decisive.party(), Optional.of(decisive.date()), decisive.source()))
                .ifPresentOrElse(grounds::add, () -> own.forEach(party -> grounds.add(lists.since(party))));
        return CheckedClaim.of(claim, Verdict.CONFIRMED, own, grounds).withDate(dates.verdict());
    }

    /** "was under sanctions in 2019", "the sanctions were renewed in 2023": it had begun by then, not just then. */
    private static SaidDate begun(Claim claim) {
        boolean open = claim.date().precision() == SaidDate.Precision.AFTER;
        return claim.kind() == ClaimKind.STATE && !open
                ? claim.date()
                        .to()
                        .map(to -> SaidDate.before(to, SaidDate.Firmness.PLAIN))
                        .orElse(claim.date())
                : claim.date();
    }
}
