package dossier.web.lists;

import dossier.lists.ListChange;
import dossier.lists.ListChanges;
import dossier.lists.ListCode;
import dossier.lists.ListingChange.FieldChange;
import dossier.lists.ListingKind;
import dossier.lists.Snapshot;
import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * What changed on a list, line by line.
 *
 * @param list code of the list
 * @param changes the lines, the oldest first
 * @param next where the next ones begin
 * @param more whether there are more just now
 * @param stamp what answers are made from just now
 * @param sample the list is bundled sample data
 */
@Schema(name = "ListChanges", description = "What changed on a list, line by line, the oldest first.")
record ListChangesView(
        @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
        String list,

        @Schema(description = "The lines, the oldest first.")
        List<Line> changes,

        @Schema(
                description =
                        "Send it as cursor to read on. On the last page too: asked again later, it gives what is new by then."
                                + " Absent while the list has no snapshot.",
                examples = "7-5-100")
        Optional<String> next,

        @Schema(description = "Whether there are more lines just now.", examples = "false")
        boolean more,

        @Schema(description = "What answers are made from just now.")
        StampView stamp,

        @Schema(description = "The list is bundled sample data.")
        boolean sample) {

    /**
     * One line.
     *
     * @param day the day of the snapshot
     * @param snapshot its id
     * @param change what happened
     * @param count to how many listings
     * @param listings those listings
     * @param fields what is said otherwise than before
     */
    @Schema(name = "ListChange")
    record Line(
            @Schema(
                    description = "The day of the first snapshot that has the change.",
                    examples = "2026-04-29",
                    format = "date")
            String day,

            @Schema(description = "Id of that snapshot.", examples = "7")
            long snapshot,

            @Schema(
                    description =
                            "FIRST: the first snapshot here, all of whose listings are new to us. ADDED: a new listing."
                                    + " CHANGED: a listing says something else. CHANGED_ALIKE: many listings changed one field in the same way,"
                                    + " such as a programme with a new name. DELISTED: a listing is gone.")
            ListChange.Sort change,

            @Schema(description = "How many listings it is about.", examples = "1")
            int count,

            @Schema(description = "Those listings; five of them where there are many, none for FIRST.")
            List<Listing> listings,

            @Schema(description = "What is said otherwise than before; empty unless listings changed.")
            List<FieldChange> fields) {

        static Line of(ListChange change) {
            return new Line(
                    change.snapshot().day().toString(),
                    change.snapshot().id(),
                    change.sort(),
                    change.count(),
                    change.listings().stream().map(Listing::of).toList(),
                    change.fields());
        }
    }

    /**
     * A listing in a line.
     *
     * @param reference the list's own reference
     * @param kind kind of party
     * @param name primary name
     */
    @Schema(name = "ChangedListing")
    record Listing(
            @Schema(description = "The list's own reference.", examples = "21331")
            String reference,

            @Schema(description = "Kind of party.", examples = "PERSON")
            ListingKind kind,

            @Schema(
                    description = "Primary name; of a delisted one the last.",
                    examples = "ALEXSEYEV, Vladimir Stepanovich")
            String name) {

        static Listing of(ListChange.Party party) {
            return new Listing(party.ref().reference(), party.kind(), party.name());
        }
    }

    static ListChangesView of(ListCode list, ListChanges.Page page, Stamp stamp) {
        return new ListChangesView(
                list.value(),
                page.changes().stream().map(Line::of).toList(),
                page.next().map(ListChanges.Place::toString),
                page.more(),
                StampView.of(stamp),
                page.changes().stream().map(ListChange::snapshot).anyMatch(Snapshot::sample));
    }
}
