package dossier.lists;

/**
 * A document or registration number.
 *
 * @param type what it is
 * @param number as published, without its description, e.g. {@code D1903}
 * @param country issuing country; both fields may be empty
 * @param remark everything else the list says of it ("expired", "diplomatic", issue date), or empty
 */
public record Identifier(Type type, String number, Country country, String remark) {

    /** Kinds of number that the lists give. Those marked as {@link #identifying()} name one party only. */
    public enum Type {
        PASSPORT(true),
        NATIONAL_ID(true),
        TAX_ID(true),
        REGISTRATION(true),
        IMO(true),
        AIRCRAFT_TAIL(true),
        AIRCRAFT_SERIAL(true),
        HULL(true),
        MMSI(true),
        LEI(true),
        SWIFT(true),
        DIGITAL_CURRENCY(true),
        /** The United Nations' reference of the same listing, e.g. {@code TAi.162}. */
        UN_REFERENCE(true),
        /** Number of the same designation on another list of the same authority, e.g. OFSI's group id. */
        OTHER_LIST(true),
        OTHER(false);

        private final boolean identifying;

        Type(boolean identifying) {
            this.identifying = identifying;
        }

        /** Two parties with the same number of this type and country are one party. */
        public boolean identifying() {
            return identifying;
        }
    }
}
