package dossier.scheduling;

import java.time.Duration;

/**
 * Work that is due from time to time, and that one copy of the service does for all of them. Which one, nobody knows beforehand; if it dies
 * over it, another one does it again, so doing it twice must do no harm.
 */
public interface SharedWork {

    /** Its name in the database; never changed. */
    String name();

    /** How long after it is done it is due again. */
    Duration every();

    /** How long after the first start of all it is due for the first time. */
    Duration first();

    /** Does it. What fails for reasons that pass is said in the log and done at the next time; it does not end the schedule. */
    void run();
}
