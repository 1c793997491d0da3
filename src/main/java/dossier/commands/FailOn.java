package dossier.commands;

import java.util.Locale;

/** From which finding on the exit code tells of it, so that a batch job can stop there. */
enum FailOn {
    MATCH,
    REVIEW;

    private static final int TO_REVIEW = 10;
    private static final int MATCHED = 20;

    int exitCode(boolean match, boolean toReview) {
        if (match) {
            return MATCHED;
        }
        return this == REVIEW && toReview ? TO_REVIEW : Commands.DONE;
    }

    /** As it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
