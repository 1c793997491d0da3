package dossier.names.words;

import dossier.names.TableFile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the noise of romanisation out of a Latin word, so that spellings of one sound become equal: kh/h, zh/dj,
 * ou/u, iy/y, w/v, doubled letters, and the endings that romanisations write differently.
 */
public final class PhoneticKey {

    /** Dearer endings (feminine forms, Lithuanian -as) are other names, not other spellings. */
    private static final double MOST_FOR_A_SPELLING = 0.1;

    /** "-ian" is an ending in Sarkisian and not in Ian. */
    private static final int SHORTEST_STEM = 3;

    private static final List<Replacement> ENDINGS = endings();

    private static final String[][] NO_SOUNDS = {};

    /** Longer groups first; the rest is looked at only where they do not fit. */
    private static final String[][] SOUNDS = {
        {"shch", "s"},
        {"tsch", "c"},
        {"tch", "c"},
        {"dzh", "j"},
        {"sch", "s"},
        {"sh", "s"},
        {"sz", "s"},
        {"cz", "c"},
        {"ch", "c"},
        {"dj", "j"},
        {"zh", "j"},
        {"gj", "j"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ck", "k"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"iy", "i"},
        {"yi", "i"},
        {"yy", "i"},
        {"ij", "i"},
        {"ii", "i"},
        {"ye", "e"},
        {"ie", "e"},
        {"je", "e"},
        {"q", "k"},
        {"x", "ks"},
        {"w", "v"},
        {"y", "i"}
    };

    /** The same by their first letter, in the same order. */
    private static final String[][][] SOUNDS_FROM = byFirstLetter(SOUNDS);

    private record Replacement(String ending, String by) {}

    private PhoneticKey() {}

    /** Replacements by the first letter of what they replace, {@code a} first, each in the order given. */
    static String[][][] byFirstLetter(String[][] sounds) {
        String[][][] byLetter = new String[26][][];
        for (int i = 0; i < byLetter.length; i++) {
            char letter = (char) ('a' + i);
            byLetter[i] = Arrays.stream(sounds)
                    .filter(sound -> sound[0].charAt(0) == letter)
                    .toArray(String[][]::new);
        }
        return byLetter;
    }

    /** The replacements that may begin with the letter. */
    static String[][] from(String[][][] byLetter, char letter) {
        return letter >= 'a' && letter <= 'z' ? byLetter[letter - 'a'] : NO_SOUNDS;
    }

    private static List<Replacement> endings() {
        List<Replacement> endings = new ArrayList<>();
        for (List<String> row : TableFile.rows("romanisation.tsv", 4)) {
            if (!row.get(2).equals("ending") || Double.parseDouble(row.get(1)) > MOST_FOR_A_SPELLING) {
                continue;
            }
            String[] forms = row.get(0).replace("-", "").split(",", -1);
            for (String form : forms) {
                endings.add(new Replacement(
                        String.join("", TableKey.rawWords(form)), String.join("", TableKey.rawWords(forms[0]))));
            }
        }
        endings.sort(
                Comparator.comparingInt((Replacement r) -> -r.ending().length()).thenComparing(Replacement::ending));
        return List.copyOf(endings);
    }

    /** The word without the noise; never empty for a word that is not. */
    public static String of(String latin) {
        if (latin.length() < 2) {
            return latin;
        }
        String word = ArabicCompounds.withPlainServantOf(withPlainEnding(latin));
        StringBuilder out = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); ) {
            i += appendSound(out, word, i);
        }
        return finished(out);
    }

    private static String withPlainEnding(String latin) {
        for (Replacement r : ENDINGS) {
            int stem = latin.length() - r.ending().length();
            if (stem >= SHORTEST_STEM && latin.endsWith(r.ending())) {
                return latin.substring(0, stem) + r.by();
            }
        }
        return latin;
    }

    private static int appendSound(StringBuilder out, String word, int i) {
        for (String[] sound : from(SOUNDS_FROM, word.charAt(i))) {
            if (word.startsWith(sound[0], i)) {
                appendOnce(out, sound[1]);
                return sound[0].length();
            }
        }
        char c = word.charAt(i);
        boolean softened =
                c == 'c' && i + 1 < word.length() && (word.charAt(i + 1) == 'e' || word.charAt(i + 1) == 'i');
        if (c == 'j' && i > 0 && word.startsWith("je", i)) {
            appendOnce(out, "e");
            return 2;
        }
        boolean glide = c == 'j'
                && i > 0
                && i + 1 < word.length()
                && !isVowel(word.charAt(i - 1))
                && isVowel(word.charAt(i + 1));
        appendOnce(out, softened ? "s" : glide ? "i" : String.valueOf(c));
        return 1;
    }

    private static void appendOnce(StringBuilder out, String letters) {
        int last = out.length() - 1;
        boolean doubled = last >= 0 && out.charAt(last) == letters.charAt(0) && Character.isLetter(letters.charAt(0));
        out.append(letters, doubled ? 1 : 0, letters.length());
    }

    /** A silent h after the last vowel (Hamzah) goes; so does the difference between -ei and -i. */
    private static String finished(StringBuilder out) {
        int length = out.length();
        if (length > 2 && out.charAt(length - 1) == 'h' && isVowel(out.charAt(length - 2))) {
            out.setLength(length - 1);
        }
        length = out.length();
        if (length > 3 && out.charAt(length - 1) == 'i' && out.charAt(length - 2) == 'e') {
            out.deleteCharAt(length - 2);
        }
        return out.toString();
    }

    public static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
