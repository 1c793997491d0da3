package dossier.claims.verdict;

import dossier.claims.CheckedClaim;
import dossier.claims.CheckedList;
import dossier.claims.Claim;
import dossier.claims.SaidDate;
import dossier.claims.Verdict;
import dossier.claims.VerdictBasis;
import dossier.claims.VerdictBasis.Kind;
import dossier.lists.Authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What it proves that a claim's subject is linked to no listing: something only where every list that could have it is
 * whole and of the right day.
 *
 * @param lists every list that is loaded
 */
record Absence(CheckedLists lists) {

    /**
     * @param claim a claim whose subject is on no list of the authority
     * @param publishedOn the day on which its text appeared
     * @param ifSure the verdict where the absence proves something
     */
    CheckedClaim of(Claim claim, Optional<LocalDate> publishedOn, Verdict ifSure) {
        List<CheckedList> complete = lists.completeOf(claim.authority());
        if (publishedOn.isEmpty() || complete.isEmpty()) {
            Kind why = publishedOn.isEmpty() ? Kind.NO_DAY : Kind.NO_LIST;
            return CheckedClaim.unverifiable(claim, List.of(), VerdictBasis.of(why));
        }
        if (!isSure(claim, publishedOn.get(), complete, ifSure)) {
            return CheckedClaim.of(claim, Verdict.UNVERIFIABLE, List.of(), each(Kind.ABSENT_ON_OTHER_DAY, complete));
        }
        if (complete.stream().anyMatch(list -> isAfter(claim, list))) {
            return CheckedClaim.unverifiable(
                    claim, List.of(), VerdictBasis.ofList(Kind.AFTER_THE_LIST, complete.get(0)));
        }
        return CheckedClaim.of(claim, ifSure, List.of(), each(Kind.ABSENT, complete));
    }

    private static List<VerdictBasis> each(Kind kind, List<CheckedList> lists) {
        return lists.stream().map(list -> VerdictBasis.ofList(kind, list)).toList();
    }

    /** The day of an import is not the day of a list. "Western sanctions" are not refuted by three lists: others sanction too. */
    private static boolean isSure(Claim claim, LocalDate day, List<CheckedList> complete, Verdict ifSure) {
        Set<Authority> keepers = complete.stream().map(CheckedList::authority).collect(Collectors.toSet());
        return complete.stream().allMatch(list -> list.published() && list.answersFor(day))
                && keepers.containsAll(claim.authority().needed())
                && (!claim.authority().isSeveral() || ifSure != Verdict.NOT_LISTED);
    }

    /** What happened after the list was published cannot be in it. */
    private static boolean isAfter(Claim claim, CheckedList list) {
        SaidDate said = claim.date();
        boolean precise = said.precision() == SaidDate.Precision.DAY || said.precision() == SaidDate.Precision.WEEK;
        return said.said() && (precise ? said.latest() : said.earliest()).isAfter(list.day());
    }
}
