package dossier.web.alerts;

import dossier.rescreening.RescreeningRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The last runs in which customers and articles were compared with what changed.
 *
 * @param runs the newest first
 */
@Schema(
        name = "RescreeningOverview",
        description = "The last times that customers and articles were compared with what changed on a list.")
record RescreeningView(
        @Schema(description = "The runs, the newest first.") List<Run> runs) {

    /**
     * One run.
     *
     * @param id its id
     * @param list code of the list
     * @param fromSnapshot the snapshot that was compared before
     * @param toSnapshot the snapshot that was compared
     * @param begunAt when it began
     * @param endedAt when it ended
     * @param state how it stands
     * @param listingsChanged how many listings changed
     * @param listingsCompared how many of them had to be compared
     * @param customers how many customers are to be compared
     * @param customersDone how many are
     * @param articles how many articles are to be read again
     * @param articlesDone how many are
     * @param articlesFailing how many of the others could not be read so far
     * @param alerts what came of it
     */
    @Schema(name = "Rescreening")
    record Run(
            @Schema(description = "Its id.", examples = "12")
            long id,

            @Schema(description = "Code of the list that changed.", examples = "eu-fsf")
            String list,

            @Schema(
                    description = "Id of the snapshot that was compared before; absent if there was none.",
                    examples = "6")
            Optional<Long> fromSnapshot,

            @Schema(description = "Id of the snapshot that was compared.", examples = "7")
            long toSnapshot,

            @Schema(description = "When it began.", format = "date-time")
            Instant begunAt,

            @Schema(description = "When it ended; absent while it is under way.", format = "date-time")
            Optional<Instant> endedAt,

            @Schema(
                    description =
                            "RUNNING: under way. DONE: finished. STOPPED: ended by a fault or a restart before anything was written; it"
                                    + " is done again.")
            RescreeningRun.State state,

            @Schema(
                    description = "Listings that were added, delisted, or say something else that answers rest on.",
                    examples = "120")
            int listingsChanged,

            @Schema(
                    description =
                            "Those of them with which everybody is compared again: a name, a number or another compared fact changed.",
                    examples = "85")
            int listingsCompared,

            @Schema(description = "Customers to be compared.", examples = "1000000")
            long customers,

            @Schema(description = "Customers that were compared so far.", examples = "250000")
            long customersDone,

            @Schema(description = "Articles that the change may touch, to be read again.", examples = "40")
            long articles,

            @Schema(description = "Articles that were read again so far.", examples = "12")
            long articlesDone,

            @Schema(
                    description =
                            "Those of the others that were tried and could not be read; GET /api/rescreenings/articles says why.",
                    examples = "0")
            long articlesFailing,

            @Schema(description = "Alerts about customers.", examples = "3")
            long alerts) {

        static Run of(RescreeningRun run) {
            return new Run(
                    run.id(),
                    run.step().list().value(),
                    run.step().from(),
                    run.step().to(),
                    run.times().begun(),
                    run.times().ended(),
                    run.state(),
                    run.listings().changed(),
                    run.listings().compared(),
                    run.customers().all(),
                    run.customers().done(),
                    run.articles().all(),
                    run.articles().done(),
                    run.articles().failing(),
                    run.alerts());
        }
    }

    static RescreeningView of(List<RescreeningRun> runs) {
        return new RescreeningView(runs.stream().map(Run::of).toList());
    }
}
