package dossier.lists;

import dossier.lists.ListedOn.Reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the dates of one listing and our snapshots of it say about any day.
 *
 * @param dates dates of the listing, each with its kind
 * @param presence what our snapshots saw
 */
public record ListedDays(List<ListedDate> dates, Presence presence) {

    /** The day from which its own dates make it surely listed; empty where they never do. */
    public Optional<LocalDate> listedBy() {
        return surelyListed().map(said -> said.date().latest());
    }

    /** The day before which its own dates make it surely not listed; empty where they never do. */
    public Optional<LocalDate> notBefore() {
        Optional<LocalDate> designated = ListedOn.earliest(dates, ListedDate.Kind.DESIGNATED)
                .map(date -> date.date().earliest());
        // Carried over means listed before under older law, so an earlier day is never a clear "no".
        return ListedOn.earliest(dates, ListedDate.Kind.CARRIED_OVER).isPresent() ? Optional.empty() : designated;
    }

    ListedOn on(LocalDate day) {
        return afterDelisting(day)
                .or(() -> saidByItsDates(day))
                .or(() -> saidBySnapshots(day))
                .orElseGet(() -> notYetOrUnknown(day));
    }

    private Optional<ListedOn> afterDelisting(LocalDate day) {
        return presence.delisted().filter(gone -> day.isAfter(gone.from())).map(gone -> {
            PartialDate date = PartialDate.of(gone.to());
            return day.isBefore(gone.to())
                    ? ListedOn.unknown(Reason.DELISTED_ABOUT_THEN, date)
                    : ListedOn.no(Reason.DELISTED, date);
        });
    }

    private Optional<ListedOn> saidByItsDates(LocalDate day) {
        return surelyListed()
                .filter(said -> !day.isBefore(said.date().latest()))
                .map(said -> ListedOn.yes(reason(said.kind()), said.date()));
    }

    private Optional<ListedOn> saidBySnapshots(LocalDate day) {
        return day.isBefore(presence.firstSeen())
                ? Optional.empty()
                : Optional.of(ListedOn.yes(Reason.SEEN, PartialDate.of(presence.firstSeen())));
    }

    /** The day is before everything that would make it a "yes". */
    private ListedOn notYetOrUnknown(LocalDate day) {
        Optional<PartialDate> carriedOver =
                ListedOn.earliest(dates, ListedDate.Kind.CARRIED_OVER).map(ListedDate::date);
        Optional<PartialDate> designated =
                ListedOn.earliest(dates, ListedDate.Kind.DESIGNATED).map(ListedDate::date);
        if (notBefore().filter(day::isBefore).isPresent()) {
            return ListedOn.no(Reason.NOT_YET_DESIGNATED, designated.orElseThrow());
        }
        if (presence.absent().filter(absent -> absent.contains(day)).isPresent()) {
            return ListedOn.no(Reason.NOT_YET_SEEN, PartialDate.of(presence.firstSeen()));
        }
        if (carriedOver.isPresent()) {
            return ListedOn.unknown(Reason.LISTED_BEFORE_CARRIED_OVER, carriedOver.orElseThrow());
        }
        if (designated.isPresent()) {
            return ListedOn.unknown(Reason.DESIGNATED_ABOUT_THEN, designated.orElseThrow());
        }
        PartialDate latest = Stream.concat(
                        surelyListed().map(said -> said.date()).stream(),
                        Stream.of(PartialDate.of(presence.firstSeen())))
                .min((one, other) -> one.latest().compareTo(other.latest()))
                .orElseThrow();
        return ListedOn.unknown(Reason.AT_THE_LATEST_SINCE, latest);
    }

    /**
     * The date from which the listing surely stood on the list. Where the list gives the designation or the day on which
     * it was carried over, acts and updates add nothing; a remark on the United Nations' listing or the day of one directive says nothing of this list.
     */
    private Optional<ListedDate> surelyListed() {
        List<ListedDate> own = ofKinds(ListedDate.Kind.DESIGNATED, ListedDate.Kind.CARRIED_OVER);
        List<ListedDate> said = own.isEmpty() ? ofKinds(ListedDate.Kind.LEGAL_ACT, ListedDate.Kind.LAST_UPDATED) : own;
        return said.stream().min(ListedOn.byDay());
    }

    private List<ListedDate> ofKinds(ListedDate.Kind one, ListedDate.Kind other) {
        return dates.stream()
                .filter(date -> date.kind() == one || date.kind() == other)
                .toList();
    }

    private static Reason reason(ListedDate.Kind kind) {
        return switch (kind) {
            case DESIGNATED -> Reason.DESIGNATED;
            case CARRIED_OVER -> Reason.CARRIED_OVER;
            case LEGAL_ACT -> Reason.LEGAL_ACT;
            case LAST_UPDATED -> Reason.LAST_UPDATED;
            case REMARKED, DIRECTIVE ->
                throw new IllegalArgumentException("a date of " + kind + " makes nothing sure of this listing");
        };
    }
}
