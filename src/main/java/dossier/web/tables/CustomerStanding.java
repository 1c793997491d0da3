package dossier.web.tables;

import dossier.screening.Band;

/** How a customer stands after a screening, the gravest first. */
public enum CustomerStanding {
    MATCH,
    REVIEW,
    WEAK,
    /** People decided that whatever was found is somebody else. */
    SET_ASIDE,
    /** Nothing was found, and not every row of the customer was screened. */
    NOT_SCREENED,
    NOTHING;

    static CustomerStanding of(AnsweredRow row) {
        return row.refused().isPresent()
                ? NOT_SCREENED
                : row.best().map(CustomerStanding::of).orElse(NOTHING);
    }

    static CustomerStanding of(Band band) {
        return switch (band) {
            case MATCH -> MATCH;
            case REVIEW -> REVIEW;
            case WEAK -> WEAK;
        };
    }

    /** The graver of two. */
    CustomerStanding or(CustomerStanding other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
