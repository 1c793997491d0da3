package dossier.mentions;

/**
 * One word of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last; a possessive ending is left out
 * @param surface as it stands in the text
 * @param key lower case, without marks and apostrophes
 * @param before what stands between the previous word and this one
 */
record Word(int start, int end, String surface, String key, Gap before) {

    /** What stands between two words. */
    enum Gap {
        SPACE,
        HYPHEN,
        /** The full stop of an initial: "J. D. Vance". */
        INITIAL,
        /** The full stop of an abbreviated title: "Lt. Gen.". */
        ABBREVIATION,
        COMMA,
        /** Brackets, quotation marks, dashes, colons. */
        PUNCTUATION,
        /** The end of a sentence or paragraph. */
        SENTENCE;

        /** Whether a name may go on over it. */
        boolean insideName() {
            return this == SPACE || this == HYPHEN || this == INITIAL;
        }
    }

    boolean isCapital() {
        int first = surface.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    boolean isAllCapitals() {
        return key.length() > 1
                && surface.codePoints().noneMatch(Character::isLowerCase)
                && surface.codePoints().anyMatch(Character::isUpperCase);
    }

    boolean isInitial() {
        return isCapital() && key.length() == 1;
    }
}
