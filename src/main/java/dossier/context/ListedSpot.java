package dossier.context;

/**
 * The part of a listing that a reason rests on.
 *
 * @param part which part
 * @param offset of POSITIONS and ABOUT: UTF-16 code unit of the text that was read, positions joined by {@link #BETWEEN}
 * @param value of COUNTRY its code, of BIRTH_YEAR the years
 */
public record ListedSpot(Part part, int offset, String value) {

    /** Stands between two positions. */
    public static final String BETWEEN = "\n\n";

    /** Parts of a listing. */
    public enum Part {
        /** Titles, offices and functions. */
        POSITIONS,
        /** Reasons and remarks. */
        ABOUT,
        COUNTRY,
        BIRTH_YEAR,
        /** Not told more closely: what the listing says as a whole, or its name. */
        ALL
    }

    static final ListedSpot ANYWHERE = new ListedSpot(Part.ALL, 0, "");

    static ListedSpot inPositions(int offset) {
        return new ListedSpot(Part.POSITIONS, offset, "");
    }

    static ListedSpot inAbout(int offset) {
        return new ListedSpot(Part.ABOUT, offset, "");
    }

    static ListedSpot country(String code) {
        return new ListedSpot(Part.COUNTRY, 0, code);
    }
}
