package dossier.streams;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits that end soon when the service stops. */
final class Pauses {

    private static final long PIECE = 100;

    private Pauses() {}

    static void sleep(Duration pause, BooleanSupplier stopping) {
        long until = System.nanoTime() + pause.toNanos();
        try {
            while (System.nanoTime() < until && !stopping.getAsBoolean()) {
                TimeUnit.MILLISECONDS.sleep(PIECE);
            }
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }
}
