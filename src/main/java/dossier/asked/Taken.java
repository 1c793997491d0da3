package dossier.asked;

/**
 * A part of the field that was not taken for a part of the name.
 *
 * @param as what it was taken for
 * @param text as it was written
 */
public record Taken(As as, String text) {

    /** What a part beside a name can be. */
    public enum As {
        /** "Mr", "Dr" behind the name, or glued to it as in a ticket: DOE/JOHNMR. */
        TITLE,
        /** Between two parties: "and", "/", "or". */
        JOINT,
        /** Before another name of the same party: "a.k.a.". */
        OTHER_NAME,
        /** A nickname in quotation marks. */
        NICKNAME,
        /** A town or a country behind a comma or in brackets. */
        PLACE,
        /** "Frankfurt branch". */
        BRANCH,
        /** "in liquidation", "deceased", "estate of". */
        STATUS,
        /** "director" behind a name. */
        ROLE,
        /** "M/V", "tanker". */
        SHIP,
        /** Before the party that is only an address for another: "c/o". */
        CARE_OF,
        /** A number in brackets: "IMO 7406784". */
        NUMBER,
        /** Not a part but the whole: the text as it was meant, of one that was garbled on its way. */
        REPAIRED,
        /** Something in brackets that is none of these. */
        ASIDE
    }
}
