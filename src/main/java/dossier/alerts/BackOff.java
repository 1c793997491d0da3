package dossier.alerts;

import java.time.Duration;

/** How long to wait after a try that failed: ten seconds, then twice as long each time, at most an hour. */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    private BackOff() {}

    /** @param attempts how often it was tried, at least once */
    public static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
