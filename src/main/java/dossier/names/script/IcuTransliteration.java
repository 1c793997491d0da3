package dossier.names.script;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Letters that our own tables do not know, above all kana and rare Han: asked of ICU once and remembered. */
final class IcuTransliteration {

    private static final com.ibm.icu.text.Transliterator ICU =
            com.ibm.icu.text.Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** Read when first needed: its rules take long to read. */
    private static final class Simplifying {

        private static final com.ibm.icu.text.Transliterator RULES =
                com.ibm.icu.text.Transliterator.getInstance("Traditional-Simplified");
    }

    /** Unicode has some 90,000 Han characters; names use a tenth of them. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final ConcurrentMap<Integer, String> REMEMBERED = new ConcurrentHashMap<>();

    private IcuTransliteration() {}

    /** The letters a-z and digits for a code point; empty if it has none. */
    static String latin(int codePoint) {
        String known = REMEMBERED.get(codePoint);
        if (known != null) {
            return known;
        }
        String latin = ask(codePoint);
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(codePoint, latin);
        }
        return latin;
    }

    /** Traditional characters as simplified ones. */
    static String simplified(String han) {
        return Simplifying.RULES.transliterate(han);
    }

    private static String ask(int codePoint) {
        String answer = ICU.transliterate(Character.toString(codePoint));
        StringBuilder letters = new StringBuilder(answer.length());
        for (int i = 0; i < answer.length(); i++) {
            char c = answer.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
