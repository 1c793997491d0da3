package dossier.text;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long one piece of work may take. Whoever works asks {@link #check} between small steps, and the work ends there as soon as
 * its time is spent or its caller has left. One thread works with it.
 */
public final class ReadingBudget {

    private final LongSupplier nanoTime;
    private final long start;
    private final Duration most;
    private final BooleanSupplier callerLeft;
    private String step = "starting";
    private int size;

    private ReadingBudget(Duration most, BooleanSupplier callerLeft, LongSupplier nanoTime) {
        this.most = most;
        this.callerLeft = callerLeft;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** A budget that is never spent. */
    public static ReadingBudget unlimited() {
        return new ReadingBudget(Duration.ofNanos(Long.MAX_VALUE), () -> false, () -> 0);
    }

    /**
     * A budget that begins now.
     *
     * @param most how long the work may take
     * @param callerLeft whether the caller has left; asked often, so it must be quick
     */
    public static ReadingBudget of(Duration most, BooleanSupplier callerLeft) {
        return of(most, callerLeft, System::nanoTime);
    }

    /**
     * A budget by a clock of the caller's, for tests.
     *
     * @param most how long the work may take
     * @param callerLeft whether the caller has left
     * @param nanoTime a clock as {@link System#nanoTime}
     */
    public static ReadingBudget of(Duration most, BooleanSupplier callerLeft, LongSupplier nanoTime) {
        return new ReadingBudget(most, callerLeft, nanoTime);
    }

    /**
     * Names what is done from here on, so that the caller can be shown how far the work came.
     *
     * @param name the step in plain words, to follow "stopped while": "screening the parties"
     * @param unitsInAll how many units the step has, in the units that {@link #check} counts
     */
    public void begin(String name, int unitsInAll) {
        step = name;
        size = unitsInAll;
    }

    /**
     * Goes on if there is time left. Quick enough to be asked for every sentence and every party.
     *
     * @param done how many units of the step are done: characters of the text, parties, queries
     * @throws BudgetSpentException if the time is spent, or the caller has left
     */
    public void check(int done) {
        if (callerLeft.getAsBoolean()) {
            throw new BudgetSpentException(true, most, step, done, size);
        }
        if (nanoTime.getAsLong() - start > most.toNanos()) {
            throw new BudgetSpentException(false, most, step, done, size);
        }
    }
}
