package dossier.lists;

/**
 * A date that a list gives, with what kind of date it is: an answer never claims more than the kind allows.
 *
 * @param kind what the date says
 * @param date the date
 * @param source column or text it was read from, e.g. {@code Date Designated}
 */
public record ListedDate(Kind kind, PartialDate date, String source) {

    /** What a date of a list says. */
    public enum Kind {
        /** The day on which the authority designated the party. */
        DESIGNATED,
        /** The day on which an older listing was carried over into new law (UK, 31 December 2020): listed before it. */
        CARRIED_OVER,
        /** Publication of a legal act behind the listing; it may be an amendment, so it is an upper bound only. */
        LEGAL_ACT,
        /** The day on which the United Nations listed the party, as the list's remark says. */
        REMARKED,
        /** The list's own "last updated" of the listing. */
        LAST_UPDATED,
        /**
         * The day of one directive of an order ("Listing Date (EO 14024 Directive 2)"): from then on some business with the party
         * was forbidden. The listing may have begun under another directive before it, or on this list only later.
         */
        DIRECTIVE
    }
}
