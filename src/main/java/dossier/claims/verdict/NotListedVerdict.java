package dossier.claims.verdict;

import dossier.claims.CheckedClaim;
import dossier.claims.Claim;
import dossier.claims.Verdict;
import dossier.claims.VerdictBasis;
import dossier.claims.VerdictBasis.Kind;
import dossier.lists.ListedParty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the lists support of a claim that somebody is not listed, or never was. */
public final class NotListedVerdict {

    private final CheckedLists lists;

    public NotListedVerdict(CheckedLists lists) {
        this.lists = lists;
    }

    /**
     * @param publishedOn the day on which the text appeared
     * @param own listings of the subject on lists of the claim's authority
     */
    public CheckedClaim of(Claim claim, Optional<LocalDate> publishedOn, List<ListedParty> own) {
        if (own.isEmpty()) {
            return new Absence(lists).of(claim, publishedOn, Verdict.CONFIRMED);
        }
        if (publishedOn.isEmpty()) {
            return CheckedClaim.unverifiable(claim, own, VerdictBasis.of(Kind.NO_DAY));
        }
        if (claim.date().said()) {
            // "was not under sanctions in 2019" speaks of another day than the lists and the article
            return CheckedClaim.unverifiable(claim, own, lists.since(own.get(0)));
        }
        return onDay(claim, publishedOn.get(), own);
    }

    private CheckedClaim onDay(Claim claim, LocalDate day, List<ListedParty> own) {
        List<ListedParty> listed = own.stream()
                .filter(party -> !new ListedSince(party).isGoneBy(Optional.of(day)))
                .filter(party -> new ListedSince(party).isListedOn(day)
                        || lists.of(party).answersFor(day))
                .toList();
        if (!listed.isEmpty()) {
            List<VerdictBasis> grounds = listed.stream().map(lists::since).toList();
            return CheckedClaim.of(claim, Verdict.LISTED_BUT_ARTICLE_SAYS_NOT, listed, grounds);
        }
        boolean allLater =
                own.stream().allMatch(party -> new ListedSince(party).after(day).isPresent());
        return allLater
                ? CheckedClaim.of(claim, Verdict.CONFIRMED, own, List.of(lists.later(own.get(0), Optional.of(day))))
                : CheckedClaim.unverifiable(claim, own, lists.since(own.get(0)));
    }
}
