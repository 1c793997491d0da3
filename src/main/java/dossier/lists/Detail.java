package dossier.lists;

/**
 * A fact of a vessel, an aircraft or an organisation that needs no structure of its own, or a contact.
 *
 * @param kind what it is
 * @param text as published, never empty
 */
public record Detail(Kind kind, String text) {

    /** Kinds of detail. */
    public enum Kind {
        CALL_SIGN,
        VESSEL_TYPE,
        TONNAGE,
        GROSS_TONNAGE,
        LENGTH,
        YEAR_BUILT,
        FLAG,
        FORMER_FLAG,
        AIRCRAFT_MODEL,
        ORGANISATION_TYPE,
        ESTABLISHED,
        PHONE,
        EMAIL,
        WEBSITE
    }
}
