package dossier.parties;

/**
 * Something that two listings have in common, or that keeps them apart. Data, no prose.
 *
 * @param kind what was compared
 * @param one value of the join's first listing
 * @param other value of its second listing
 */
public record JoinEvidence(Kind kind, String one, String other) {

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
        /** Offices, functions or reasons in the same words. */
        SHARED_POSITION,
        /** A country in common: nationality, birth, address or flag. */
        SAME_COUNTRY,
        /** Listed within the same fortnight. */
        LISTED_TOGETHER,
        /** Somebody decided that they are one party; the values are the reason that was given. */
        BY_HAND
    }

    /** The same seen from the other listing. */
    public JoinEvidence swapped() {
        return new JoinEvidence(kind, other, one);
    }
}
