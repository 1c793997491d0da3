package dossier.web;

/** Numbers as they leave: four digits after the point say all there is to say. */
final class Rounded {

    private static final double STEP = 10_000;

    private Rounded() {}

    static double of(double value) {
        return Math.round(value * STEP) / STEP;
    }
}
