package dossier.web.pages.table;

import dossier.screening.Band;
import dossier.web.tables.CustomerStanding;

import java.util.Locale;

/** How the page says what an answer holds as codes. */
final class TableWords {

    private TableWords() {}

    static String standing(CustomerStanding standing) {
        return switch (standing) {
            case MATCH -> "Match";
            case REVIEW -> "Needs review";
            case WEAK -> "Weak";
            case SET_ASIDE -> "Set aside";
            case NOT_SCREENED -> "Not screened";
            case NOTHING -> "Nothing found";
        };
    }

    /** In an address: {@code show=needs-review}. */
    static String code(CustomerStanding standing) {
        return standing(standing).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Class in the style sheet. */
    static String style(CustomerStanding standing) {
        return switch (standing) {
            case MATCH -> "match";
            case REVIEW -> "review";
            case NOT_SCREENED -> "open";
            case WEAK, SET_ASIDE, NOTHING -> "none";
        };
    }

    /** A mark beside the colour: nothing is said by colour alone. */
    static String shape(CustomerStanding standing) {
        return switch (standing) {
            case MATCH -> "■";
            case REVIEW -> "?";
            case NOT_SCREENED -> "!";
            case WEAK, SET_ASIDE, NOTHING -> "";
        };
    }

    static CustomerStanding of(Band band) {
        return switch (band) {
            case MATCH -> CustomerStanding.MATCH;
            case REVIEW -> CustomerStanding.REVIEW;
            case WEAK -> CustomerStanding.WEAK;
        };
    }

    /** "1 row", "3 rows". */
    static String number(long count, String one) {
        return String.format(Locale.ENGLISH, "%,d ", count) + (count == 1 ? one : one + "s");
    }
}
