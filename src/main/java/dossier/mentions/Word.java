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
public record Word(int start, int end, String surface, String key, Gap before) {

    /** What stands between two words. */
    public enum Gap {
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
        public boolean insideName() {
            return this == SPACE || this == HYPHEN || this == INITIAL;
        }

        /** Whether a phrase may go on over it. */
        public boolean insidePhrase() {
            return insideName() || this == ABBREVIATION;
        }
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital() {
        int first = surface.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether it has several letters, all of them capitals. */
    public boolean isAllCapitals() {
        return key.length() > 1
                && surface.codePoints().noneMatch(Character::isLowerCase)
                && surface.codePoints().anyMatch(Character::isUpperCase);
    }

    /** Whether it is one capital letter. */
    public boolean isInitial() {
        return isCapital() && key.length() == 1;
    }
}
