package dossier.web.http;

/** Numbers as they leave: four digits after the point say all there is to say. */
public final class Rounded {

    private static final double STEP = 10_000;

    private Rounded() {}

    public static double of(double value) {
        return Math.round(value * STEP) / STEP;
    }
}
