package dossier.names.words;

/**
 * The consonants of a Latin word, with the sounds that scripts without vowels do not tell apart made one: b for p, f
 * for v, g for j, gh and zh, k for q, s for sh. Vowels, w and y are gone, because Arabic writes long vowels with them.
 */
final class ConsonantKey {

    private static final String[][] SOUNDS = {
        {"shch", "s"},
        {"dzh", "g"},
        {"sch", "s"},
        {"tch", "s"},
        {"sh", "s"},
        {"cz", "s"},
        {"sz", "s"},
        {"kh", "h"},
        {"dj", "g"},
        {"zh", "g"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ck", "k"},
        {"g", "g"},
        {"j", "g"},
        {"v", "f"},
        {"q", "k"},
        {"c", "k"},
        {"x", "ks"},
        {"p", "b"}
    };

    /** The same by their first letter, in the same order. */
    private static final String[][][] SOUNDS_FROM = PhoneticKey.byFirstLetter(SOUNDS);

    private ConsonantKey() {}

    /**
     * @param word a word in Latin letters
     * @param abjad it was written without vowels, so two equal letters in a row are two consonants (Mamduh, mmdwh)
     * @return the consonants; empty for a word without any
     */
    static String of(String word, boolean abjad) {
        String latin = ArabicCompounds.withPlainFaith(ArabicCompounds.withPlainServantOf(word));
        StringBuilder out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); ) {
            i += appendConsonant(out, latin, i, abjad);
        }
        int last = out.length() - 1;
        if (last > 0 && out.charAt(last) == 'h') {
            out.setLength(last);
        }
        return out.toString();
    }

    private static int appendConsonant(StringBuilder out, String latin, int i, boolean abjad) {
        char c = latin.charAt(i);
        if (PhoneticKey.isVowel(c) || c == 'w' || c == 'y') {
            return 1;
        }
        if (latin.startsWith("ch", i)) {
            append(out, hissing(latin, i + 2) ? "s" : "h", touches(latin, i, abjad));
            return 2;
        }
        if (c == 'c' && hissing(latin, i + 1)) {
            append(out, "s", touches(latin, i, abjad));
            return 1;
        }
        for (String[] sound : PhoneticKey.from(SOUNDS_FROM, c)) {
            boolean twoLetters = abjad && sound[0].equals("ph");
            if (latin.startsWith(sound[0], i) && !twoLetters) {
                append(out, sound[1], touches(latin, i, abjad));
                return sound[0].length();
            }
        }
        append(out, String.valueOf(c), touches(latin, i, abjad));
        return 1;
    }

    /** "ch" before a front vowel is spoken as in Chechnya, elsewhere often as in Bach; c alone as in Cyprus or Cuba. */
    private static boolean hissing(String latin, int next) {
        return next < latin.length() && "iey".indexOf(latin.charAt(next)) >= 0;
    }

    /** Whether the letter stands right after a consonant; Arabic writes a lengthened one once, but the two l of Allah. */
    private static boolean touches(String latin, int i, boolean abjad) {
        if (i == 0 || (abjad && latin.charAt(i) != 'l')) {
            return false;
        }
        char before = latin.charAt(i - 1);
        return !PhoneticKey.isVowel(before) && before != 'w' && before != 'y';
    }

    private static void append(StringBuilder out, String consonants, boolean touches) {
        int last = out.length() - 1;
        boolean doubled = touches && last >= 0 && out.charAt(last) == consonants.charAt(0);
        out.append(consonants, doubled ? 1 : 0, consonants.length());
    }
}
