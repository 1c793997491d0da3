package dossier.profiles;

import dossier.lists.ListingRef;

/**
 * Something that two listings have in common, or that keeps them apart. Data, no prose.
 *
 * @param kind what was compared
 * @param other the listing it was compared with
 * @param here value of the listing that the reason stands with
 * @param there value of the other listing
 */
public record JoinReason(Kind kind, ListingRef other, String here, String there) {

    /** What two listings were compared by. */
    public enum Kind {
        /** The same day of birth. */
        SAME_BIRTH_DATE,
        /** The same number of a document or registration. */
        SAME_IDENTIFIER,
        /** A name in common, letter by letter after normalising. */
        SAME_NAME,
        /** Names that agree in every part, in another spelling. */
        AGREEING_NAME,
        /** One of the two gives no birth date. */
        NO_BIRTH_DATE,
        /** Both give the same year, at least one of them no day. */
        SAME_BIRTH_YEAR,
        /** An office or organisation in common. */
        SHARED_POSITION
    }
}
