package dossier.text;

import java.time.Duration;

/** Work that was ended because its time was spent or its caller had left. Says how far it came. */
public final class BudgetSpentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean callerLeft;

    BudgetSpentException(boolean callerLeft, Duration most, String step, int done, int size) {
        super(
                (callerLeft ? "the caller left" : "the " + seconds(most) + " that one request may take are spent")
                        + "; stopped while " + step + ", " + done + " of " + size + " done",
                null,
                false,
                false);
        this.callerLeft = callerLeft;
    }

    /** Whether the caller has left; otherwise the time was spent. */
    public boolean isCallerGone() {
        return callerLeft;
    }

    private static String seconds(Duration most) {
        return most.toSeconds() == 1 ? "1 second" : most.toSeconds() + " seconds";
    }
}
