package dossier.tagging;

import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;

/** How a token is written, as the number that the model was trained with. */
final class CaseClass {

    static final int LOWER = 0;
    static final int CAPITALISED = 1;
    static final int UPPER = 2;
    static final int MIXED = 3;
    static final int WITH_DIGIT = 4;
    static final int PUNCTUATION = 5;
    static final int SINGLE_CAPITAL = 6;

    /** Letters whose capital is several letters: ß is SS. All of them stand in Unicode's first plane. */
    private static final BitSet CAPITALS_OF_SEVERAL_LETTERS = IntStream.rangeClosed(0x80, Character.MAX_VALUE)
            .filter(Character::isLetter)
            .filter(letter ->
                    Character.toString(letter).toUpperCase(Locale.ROOT).length() > 1)
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private CaseClass() {}

    /** The class of the token from {@code start} to {@code end}; looks at each character once and copies nothing. */
    static int of(String text, int start, int end) {
        int first = text.codePointAt(start);
        int afterFirst = start + Character.charCount(first);
        if (afterFirst == end && Characters.isPunctuation(first)) {
            return PUNCTUATION;
        }
        boolean hasSmall = false;
        boolean hasCapitalLater = false;
        int character;
        for (int at = start; at < end; at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (Character.isDigit(character)) {
                return WITH_DIGIT;
            }
            hasSmall |= changesInUpperCase(character);
            hasCapitalLater |= at > start && changesInLowerCase(character);
        }
        boolean hasCapital = hasCapitalLater || changesInLowerCase(first);
        if (hasCapital && !hasSmall) {
            return afterFirst < end ? UPPER : SINGLE_CAPITAL;
        }
        if (Character.isUpperCase(first)) {
            return hasCapitalLater ? MIXED : CAPITALISED;
        }
        return hasCapital ? MIXED : LOWER;
    }

    private static boolean changesInUpperCase(int character) {
        return Character.toUpperCase(character) != character || CAPITALS_OF_SEVERAL_LETTERS.get(character);
    }

    private static boolean changesInLowerCase(int character) {
        return Character.toLowerCase(character) != character;
    }
}
