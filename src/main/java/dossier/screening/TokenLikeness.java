package dossier.screening;

import dossier.names.NameToken;

/**
 * How promising a listed token is for an asked one: a quick guess at the quality that comparing in full will find. It only
 * orders candidates.
 */
final class TokenLikeness {

    private static final int MOST_ERRORS = 2;

    private TokenLikeness() {}

    /** 0 for no likeness to 1 for the same token. */
    static float of(NameToken asked, NameToken listed, int[] scratch) {
        if (asked.abjad() == listed.abjad() && asked.latin().equals(listed.latin())) {
            return 1;
        }
        if (asked.role() == NameToken.Role.NUMBER || listed.role() == NameToken.Role.NUMBER) {
            return 0;
        }
        if (asked.abjad() || listed.abjad()) {
            return consonants(asked.skeleton(), listed.skeleton(), scratch);
        }
        if (asked.fold().equals(listed.fold())) {
            return 0.97f;
        }
        int length = Math.max(asked.fold().length(), listed.fold().length());
        int distance = Letters.distance(asked.fold(), listed.fold(), MOST_ERRORS, scratch);
        float spelling = distance > MOST_ERRORS ? 0 : 1 - 1.6f * distance / length;
        boolean sameConsonants =
                asked.skeleton().length() >= 2 && asked.skeleton().equals(listed.skeleton());
        boolean begins = asked.fold().startsWith(listed.fold())
                || listed.fold().startsWith(asked.fold())
                || asked.fold().endsWith(listed.fold());
        float whole = Math.max(spelling, sameConsonants ? 0.8f : 0);
        return Math.max(whole < 0.45f ? 0 : whole, begins ? 0.5f : 0);
    }

    private static float consonants(String asked, String listed, int[] scratch) {
        int length = Math.max(asked.length(), listed.length());
        if (length == 0) {
            return 0;
        }
        int distance = Letters.distance(asked, listed, 1, scratch);
        float quality = 0.92f - 0.9f * distance / length;
        return distance > 1 || quality < 0.5f ? 0 : quality;
    }
}
