package dossier.claims.verdict;

import dossier.claims.VerdictBasis;
import dossier.claims.VerdictBasis.Kind;
import dossier.lists.ListedDate;
import dossier.lists.ListedOn;
import dossier.lists.ListedParty;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Since when one listing stands on its list, as far as its dates say. A date in the list's own remark counts as that of
 * the listing: the EU's list, which alone has such remarks, calls it a date "of UN designation" for its own listings too.
 *
 * @param party the listing
 */
record ListedSince(ListedParty party) {

    /** An article may be dated a day or two before the act that it reports. */
    private static final int DAYS_AHEAD = 2;

    private static final Comparator<ListedDate> BY_DAY =
            Comparator.comparing(listed -> listed.date().latest());

    /** Dates that the listing surely began with; later ones are those of changes. */
    List<ListedDate> firm() {
        return ofKind(ListedDate.Kind.DESIGNATED, ListedDate.Kind.REMARKED);
    }

    /** Dates by which the listing surely had begun, whatever came before. */
    List<ListedDate> atTheLatest() {
        return ofKind(ListedDate.Kind.CARRIED_OVER, ListedDate.Kind.LEGAL_ACT);
    }

    private List<ListedDate> ofKind(ListedDate.Kind one, ListedDate.Kind other) {
        return party.dates().stream()
                .filter(listed -> listed.kind() == one || listed.kind() == other)
                .sorted(BY_DAY)
                .toList();
    }

    /** The day of which the listing surely stood there already; empty where no date says so. */
    Optional<LocalDate> listedBy() {
        return party.dates().stream()
                .filter(listed ->
                        listed.kind() != ListedDate.Kind.LAST_UPDATED && listed.kind() != ListedDate.Kind.DIRECTIVE)
                .map(listed -> listed.date().latest())
                .min(Comparator.naturalOrder());
    }

    /** The first date of a listing that surely began only after a day. */
    Optional<PartialDate> after(LocalDate day) {
        boolean earlier = atTheLatest().stream()
                .anyMatch(listed -> listed.kind() == ListedDate.Kind.CARRIED_OVER
                        || !listed.date().earliest().isAfter(day));
        return firm().stream()
                .findFirst()
                .map(ListedDate::date)
                .filter(first -> !earlier && first.earliest().isAfter(day.plusDays(DAYS_AHEAD)));
    }

    /** Whether a date or our own snapshots show that it stood there on a day. */
    boolean isListedOn(LocalDate day) {
        return listedBy().filter(by -> !by.isAfter(day)).isPresent()
                || ListedOn.of(party, day).answer() == ListedOn.Answer.YES;
    }

    /** Whether our own snapshots saw it go before a day. */
    boolean isGoneBy(Optional<LocalDate> day) {
        return day.map(asked -> ListedOn.of(party, asked))
                .filter(answer -> answer.reason() == ListedOn.Reason.DELISTED)
                .isPresent();
    }

    /** The date that tells most of when the listing began. */
    VerdictBasis basis(String title) {
        Optional<ListedDate> best =
                firm().stream().findFirst().or(() -> atTheLatest().stream().findFirst());
        return new VerdictBasis(
                best.map(listed -> kind(listed.kind())).orElse(Kind.LISTED_WITHOUT_DATE),
                title,
                Optional.of(party.ref()),
                best.map(ListedDate::date),
                best.map(ListedDate::source).orElse(""));
    }

    static Kind kind(ListedDate.Kind kind) {
        return switch (kind) {
            case DESIGNATED -> Kind.DESIGNATED;
            case CARRIED_OVER -> Kind.CARRIED_OVER;
            case LEGAL_ACT -> Kind.LEGAL_ACT;
            case REMARKED -> Kind.REMARKED;
            case LAST_UPDATED, DIRECTIVE -> Kind.LISTED_WITHOUT_DATE;
        };
    }
}
