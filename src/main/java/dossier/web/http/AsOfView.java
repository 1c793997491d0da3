package dossier.web.http;

import dossier.lists.PastListings.Standing;
import dossier.screening.PastIndex;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/**
 * The day for which an answer was asked, and what is known of that day.
 *
 * @param day the day
 * @param lists each list
 */
@Schema(
        name = "AsOf",
        description = "The day for which you asked, and which snapshot of each list stood on it. Only with asOf.")
public record AsOfView(
        @Schema(description = "The day.", examples = "2022-06-01", format = "date")
        String day,

        @Schema(description = "What is known of each list on that day.")
        List<ListAsOf> lists) {

    /**
     * What is known of one list.
     *
     * @param list code of the list
     * @param snapshot id of the snapshot that answers
     * @param snapshotDay the day it stands for
     * @param known whether it stood on the day asked for
     * @param note what follows from it
     */
    @Schema(name = "ListAsOf")
    public record ListAsOf(
            @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
            String list,

            @Schema(description = "Id of the snapshot that answers.", examples = "3")
            long snapshot,

            @Schema(
                    description =
                            "The day of that snapshot: that of its publication, or of its import if that is not known.",
                    examples = "2022-05-26",
                    format = "date")
            String snapshotDay,

            @Schema(
                    description =
                            "Whether that snapshot stood on the day you asked for. false: our oldest copy is more recent, so a party that is not found may still have been listed.",
                    examples = "true")
            boolean known,

            @Schema(
                    description = "What the answer rests on, in a sentence.",
                    examples = "The list as published on 2022-05-26.")
            String note) {

        static ListAsOf of(Standing standing, LocalDate day) {
            LocalDate from = standing.snapshot().day();
            return new ListAsOf(
                    standing.snapshot().list().value(),
                    standing.snapshot().id(),
                    from.toString(),
                    standing.known(),
                    note(standing, from, day));
        }

        private static String note(Standing standing, LocalDate from, LocalDate day) {
            String published = standing.snapshot().isOfItsPublication() ? "published on " : "imported here on ";
            return standing.known()
                    ? "The list as " + published + from + "."
                    : "Our oldest copy of this list was " + published + from
                            + ". The answer contains only parties that the list" + " itself dates " + day
                            + " or earlier; we cannot say whether others were listed.";
        }
    }

    /** What an index of the past stands for. */
    public static AsOfView of(PastIndex past) {
        return new AsOfView(
                past.day().toString(),
                past.lists().stream()
                        .map(standing -> ListAsOf.of(standing, past.day()))
                        .toList());
    }
}
