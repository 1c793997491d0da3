package dossier.web.words;

import dossier.screening.Band;

import java.util.Locale;

/** How bands and scores are said and drawn, on every page and in every file. */
public final class BandWords {

    private static final int PER_CENT = 100;

    private BandWords() {}

    /** "Match", "Needs review", "Weak". */
    public static String inWords(Band band) {
        return switch (band) {
            case MATCH -> "Match";
            case REVIEW -> "Needs review";
            case WEAK -> "Weak";
        };
    }

    /** Class in the style sheet. */
    public static String style(Band band) {
        return switch (band) {
            case MATCH -> "match";
            case REVIEW -> "review";
            case WEAK -> "none";
        };
    }

    /** A mark beside the colour: nothing is said by colour alone. */
    public static String shape(Band band) {
        return switch (band) {
            case MATCH -> "■";
            case REVIEW -> "?";
            case WEAK -> "";
        };
    }

    /** "0.97"; never rounded up, so that what is shown falls into the band that is shown. */
    public static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(score * PER_CENT) / PER_CENT);
    }
}
