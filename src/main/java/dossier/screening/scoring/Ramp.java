package dossier.screening.scoring;

/**
 * A quantity made a strength: 0 up to {@code from}, 1 from {@code to} on, even in between.
 *
 * @param from where it begins to count
 * @param to where it counts in full
 */
record Ramp(double from, double to) {

    double of(double value) {
        return Math.max(0, Math.min(1, (value - from) / (to - from)));
    }
}
