package dossier.names.script;

/** Scripts that are written without spaces between words: Han, Hangul, kana. */
public final class UnspacedScripts {

    private UnspacedScripts() {}

    /** Whether every letter is a Chinese character. */
    public static boolean isHan(String word) {
        return word.codePoints().allMatch(Character::isIdeographic);
    }

    /** Whether every letter is a Korean syllable. */
    public static boolean isHangul(String word) {
        return word.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    /**
     * Whether two words, both in Hangul or both in Han, are two words: nobody misspells a syllable, and characters that
     * sound alike are different names. Traditional and simplified characters are one.
     */
    public static boolean differAsWritten(String one, String other) {
        if (!isUnspaced(one) || !isUnspaced(other) || one.equals(other)) {
            return false;
        }
        if (isHangul(one) && isHangul(other)) {
            return true;
        }
        return isHan(one)
                && isHan(other)
                && !IcuTransliteration.simplified(one).equals(IcuTransliteration.simplified(other));
    }

    /** Whether the word is of a script that is written without spaces: Hangul, kana, Han. */
    public static boolean isUnspaced(String word) {
        return !word.isEmpty()
                && word.charAt(0) >= 0x1100
                && (word.charAt(0) < 0xFB00 || Character.isSurrogate(word.charAt(0)));
    }
}
