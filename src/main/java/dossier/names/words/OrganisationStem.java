package dossier.names.words;

/**
 * The part of a word that its Slavic endings and the English plural leave alone: "opticheskiy" and "opticheskogo",
 * "Ilyushina" and "Ilyushin", "Rostovskiy" and "Rostov", "engines" and "engine". For words of organisations' names; people's names end as they end.
 */
final class OrganisationStem {

    /** "Moya" is no ending of "m". */
    private static final int SHORTEST = 4;

    /** Endings of adjectives and nouns as romanised, longer ones first. */
    private static final String[] ENDINGS = {
        "iyami", "skogo", "skomu", "ogo", "ego", "omu", "emu", "ykh", "ikh", "ymi", "imi", "aya", "yaya", "oye", "eye",
        "iya", "iyu", "iye", "oe", "ee", "ie", "ye", "yy", "iy", "oy", "ey", "ym", "im", "om", "em", "uyu", "ii", "ki",
        "ko", "no"
    };

    private OrganisationStem() {}

    /** The stem; the word itself if it is short or has no such ending. */
    static String of(String latin) {
        String stem = withoutEnding(latin);
        boolean ofPlace = stem.length() >= SHORTEST + 2 && stem.endsWith("sk");
        return ofPlace ? stem.substring(0, stem.length() - 2) : stem;
    }

    private static String withoutEnding(String latin) {
        String word = latin.endsWith("s") && !latin.endsWith("ss") && latin.length() > SHORTEST
                ? latin.substring(0, latin.length() - 1)
                : latin;
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST && word.endsWith(ending)) {
                return kept(word, length, ending);
            }
        }
        boolean familyName = word.length() > SHORTEST + 1
                && (word.endsWith("ina") || word.endsWith("ova") || word.endsWith("eva") || word.endsWith("sha"));
        return familyName ? word.substring(0, word.length() - 1) : word;
    }

    /** "-skogo" keeps its sk, "optiko-" its k. */
    private static String kept(String word, int length, String ending) {
        boolean consonantStays =
                ending.startsWith("sk") || ending.equals("ki") || ending.equals("ko") || ending.equals("no");
        int consonants = ending.startsWith("sk") ? 2 : 1;
        return word.substring(0, consonantStays ? length + consonants : length);
    }
}
