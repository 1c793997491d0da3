package dossier.analysis.judging;

/** Strengths of all signals, each 0 to 1, filled while one listed party is looked at. */
final class Strengths {

    private final double[] values = new double[Signal.values().length];

    void set(Signal signal, double strength) {
        values[signal.ordinal()] = Math.max(0, Math.min(1, strength));
    }

    void set(Signal signal, boolean present) {
        values[signal.ordinal()] = present ? 1 : 0;
    }

    double of(Signal signal) {
        return values[signal.ordinal()];
    }

    /** By the signals' ordinals. */
    double[] values() {
        return values;
    }
}
