package dossier.startup;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Says on the console what the start is at, a line a step, with the seconds since the process began. */
final class StartSteps {

    /** Tests start the service without its main class and do not want the lines. */
    private static volatile boolean shown;

    private StartSteps() {}

    /** The lines are wanted. */
    static void show() {
        shown = true;
    }

    /** What begins now, e.g. {@code "Reading the lists"}. */
    static void at(String step) {
        if (shown) {
            System.out.println(line(sinceStart(), step));
        }
    }

    static String line(Duration sinceStart, String step) {
        return String.format(Locale.ROOT, "%6.1f s  %s", sinceStart.toMillis() / 1000.0, step);
    }

    private static Duration sinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }
}
