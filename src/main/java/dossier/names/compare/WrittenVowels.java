package dossier.names.compare;

/**
 * Where a word of a script that writes only long vowels has them, against a word in Latin letters with the same consonants: between "sh" and
 * "r" of بشار stands one, as in "Bashar" and not in "Bushra".
 */
final class WrittenVowels {

    private static final String VOWELS = "aeiouwy";

    /** What ي is read as: "Hussein", "Rashid". */
    private static final String OF_Y = "iey";

    /** What و is read as: "Mahmoud", "Daoud". */
    private static final String OF_W = "ouw";

    private WrittenVowels() {}

    /**
     * @param longVowels the word that writes long vowels only, in Latin letters
     * @param latin the other
     * @return whether a vowel of the one stands between two consonants that have none between them in the other; false where their
     *     consonants cannot be laid against each other
     */
    static boolean areMissing(String longVowels, String latin) {
        int i = 0;
        int j = 0;
        boolean missing = false;
        while (true) {
            int one = afterVowels(longVowels, i);
            int other = afterVowels(latin, j);
            missing |= hasAny(longVowels, i, one, VOWELS) && !hasAny(latin, j, other, VOWELS)
                    || hasAny(longVowels, i, one, "y") && !hasAny(latin, j, other, OF_Y)
                    || hasAny(longVowels, i, one, "w") && !hasAny(latin, j, other, OF_W);
            if (one == longVowels.length() || other == latin.length()) {
                return missing && one == longVowels.length() && other == latin.length();
            }
            i = afterConsonant(longVowels, one);
            j = afterConsonant(latin, other);
        }
    }

    private static int afterVowels(String word, int from) {
        int i = from;
        while (i < word.length() && (isVowel(word.charAt(i)) || word.charAt(i) == 'h')) {
            i++;
        }
        return i;
    }

    private static boolean hasAny(String word, int from, int to, String letters) {
        for (int i = from; i < to; i++) {
            if (letters.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A consonant and the same again: "tt". */
    private static int afterConsonant(String word, int at) {
        int i = at + 1;
        while (i < word.length() && word.charAt(i) == word.charAt(at)) {
            i++;
        }
        return i;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
