package dossier.mentions;

import java.util.HashMap;
import java.util.Map;

/**
 * The consonants of a word in classes that Latin, Cyrillic and Arabic spellings of one name share: "Schoigu", "Choïgou" and
 * "Шойгу" have one key. Coarse on purpose: it finds what to compare and decides nothing.
 */
final class SoundKey {

    private static final Map<Character, String> CLASSES = new HashMap<>();

    static {
        put("b", "bpбпبپ");
        put("f", "fvwвфفڤ");
        put("g", "gгґغجگ");
        put("d", "dдدذض");
        put("t", "tтتطث");
        put("s", "sczцсзшжчщسصزظشچژ");
        put("k", "kqкقكک");
        put("ks", "x");
        put("l", "lлل");
        put("m", "mмم");
        put("n", "nнن");
        put("r", "rрر");
        put("a", "aeiouyjаеиоуыэюяіїєўاأإآعءئؤیيى");
    }

    private SoundKey() {}

    private static void put(String sound, String letters) {
        letters.chars().forEach(letter -> CLASSES.put((char) letter, sound));
    }

    /**
     * @param word a word as {@link dossier.text.Token#keyOf} writes it
     * @return its consonants; a vowel is kept only as the first letter
     */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String sound = sound(word, i);
            boolean vowel = sound.equals("a");
            boolean again = !sounds.isEmpty() && i > 0 && sound.equals(sound(word, i - 1));
            if (vowel ? i == 0 : !again) {
                sounds.append(sound);
            }
        }
        return sounds.toString();
    }

    private static String sound(String word, int at) {
        char letter = word.charAt(at);
        boolean hard = letter == 'c' && (at + 1 == word.length() || "aoukltr".indexOf(word.charAt(at + 1)) >= 0);
        if (letter == 'c' && at + 1 < word.length() && word.charAt(at + 1) == 'k' || hard) {
            return "k";
        }
        boolean beforeSibilant = letter == 't' && at + 1 < word.length() && "szc".indexOf(word.charAt(at + 1)) >= 0;
        boolean afterK = letter == 'h' && at > 0 && word.charAt(at - 1) == 'k';
        if (beforeSibilant) {
            return "s"; // "ts", "tz", "tsch": one sound
        }
        if (letter == 'k' && at + 1 < word.length() && word.charAt(at + 1) == 'h' || afterK) {
            return ""; // "kh" is written "h" and "ch" as often
        }
        if (letter == 'و') {
            return at == 0 ? "f" : "";
        }
        return CLASSES.getOrDefault(letter, "");
    }
}
