package dossier.lists;

/** The fields of a {@link Listing} whose values are kept with the {@link Cell} they stand in. Stored by number: add at the end. */
public enum ListedField {
    /** Found by the name's text. */
    NAME(true),
    GENDER(true),
    BIRTH_DATE(true),
    BIRTH_PLACE(false),
    NATIONALITY(false),
    TITLE(true),
    POSITION(true),
    IDENTIFIER(false),
    ADDRESS(false),
    PROGRAMME(false),
    LEGAL_ACT(false),
    MEASURE(false),
    DATE(true),
    REASON(false),
    REMARK(false),
    LINK(false),
    DETAIL(false),
    /** A code of {@link Listing#countryCodes()}: where the listing first names the country. */
    COUNTRY(true),
    /** A piece of {@link ListedParty#about()}, found by its place there. */
    ABOUT(true),
    CITIZENSHIP(false);

    private final boolean evidence;

    ListedField(boolean evidence) {
        this.evidence = evidence;
    }

    /** Whether an answer may rest on it, so that the names in memory need its cells. */
    boolean isEvidence() {
        return evidence;
    }
}
