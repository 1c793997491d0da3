package dossier.rescreening;

import dossier.lists.ListCode;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that customers and articles were compared with what changed on a list.
 *
 * @param id its id
 * @param step from which snapshot to which
 * @param times when
 * @param state how it stands
 * @param listings how much changed
 * @param customers customers that were compared
 * @param articles articles that were read again
 * @param alerts what came of it
 */
public record RescreeningRun(
        long id,
        Step step,
        Times times,
        State state,
        Listings listings,
        Counted customers,
        Articles articles,
        long alerts) {

    /** How a run stands. */
    public enum State {
        /** Under way. */
        RUNNING,
        /** Finished. */
        DONE,
        /** Given up before anything was written; it is done again. */
        STOPPED
    }

    /**
     * What it leads from and to.
     *
     * @param list code of the list
     * @param from id of the snapshot that was compared before; empty if there was none
     * @param to id of the snapshot that was compared
     */
    public record Step(ListCode list, Optional<Long> from, long to) {}

    /**
     * When.
     *
     * @param begun when it began
     * @param ended when it ended; empty while it is under way
     */
    public record Times(Instant begun, Optional<Instant> ended) {}

    /**
     * How much changed.
     *
     * @param changed listings that were added, delisted, or say something else that answers rest on
     * @param compared those of them with which anybody was compared again
     */
    public record Listings(int changed, int compared) {}

    /**
     * How far something has come.
     *
     * @param all how many there are
     * @param done how many are done
     */
    public record Counted(long all, long done) {}

    /**
     * How far reading articles again has come.
     *
     * @param all how many there are
     * @param done how many were read
     * @param failing those of the others that were tried and could not be read
     */
    public record Articles(long all, long done, long failing) {}
}
