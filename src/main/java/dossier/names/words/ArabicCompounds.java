package dossier.names.words;

import java.util.List;
import java.util.Set;

/** Arabic names of several words that are one name: Abd al-Rahman, Nur al-Din. */
public final class ArabicCompounds {

    /** How the first part of such a name is written. "abd" and "abed" only before an article. */
    private static final Set<String> SERVANT_OF =
            Set.of("abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abdus", "abdil", "abdool", "abdu");

    private static final Set<String> SERVANT = Set.of("abd", "abed", "abdou", "abdo");
    private static final Set<String> OF_THE_FAITH = Set.of("din", "deen", "dine", "eddine", "eddin", "dyn", "dn");
    private static final Set<String> FAITH_ARTICLE = Set.of("al", "ad", "ud", "ed", "el", "id", "ul", "od");

    private static final Set<String> THE_FAITH = Set.of(
            "aldin", "eddine", "eddin", "uddin", "uldin", "addin", "ddin", "eldin", "aldeen", "uddeen", "eddeen",
            "aldyn", "aldn", "iddin", "oddin", "udin", "addine", "aldine");

    private static final List<String> FAITH_ENDINGS = List.of("ldin", "ldeen", "ldyn", "ldn");

    /** However the first part is written, words have it so. */
    private static final String PLAIN_SERVANT_OF = "abdul";

    private ArabicCompounds() {}

    /** Whether the plain form of a word begins with "servant of": Abdulrahman. */
    public static boolean beginsWithServantOf(String fold) {
        return fold.startsWith(PLAIN_SERVANT_OF);
    }

    /** Whether one plain form is the other without "servant of": Abdulhanif and Hanif. */
    public static boolean isServantLeftOut(String compound, String rest) {
        return rest.length() > 2
                && compound.length() == rest.length() + PLAIN_SERVANT_OF.length()
                && compound.startsWith(PLAIN_SERVANT_OF)
                && compound.endsWith(rest);
    }

    /** How "servant of" is written before the rest of a compound. */
    public static String plainServantOf() {
        return PLAIN_SERVANT_OF;
    }

    public static boolean isServantOf(String latin) {
        return SERVANT_OF.contains(latin);
    }

    public static boolean isServant(String latin) {
        return SERVANT.contains(latin) || SERVANT_OF.contains(latin);
    }

    public static boolean isFaith(String latin) {
        return OF_THE_FAITH.contains(latin);
    }

    public static boolean isFaithArticle(String latin) {
        return FAITH_ARTICLE.contains(latin);
    }

    public static boolean isTheFaith(String latin) {
        return THE_FAITH.contains(latin);
    }

    /**
     * Abdurrahman, Abderrahman, Abdelrahman and Abdalrahman as "abdulrahman": the vowel is a matter of grammar and
     * dialect, and the l of the article becomes the letter after it in speech.
     */
    static String withPlainServantOf(String latin) {
        boolean vowel = latin.length() > 7 && latin.startsWith("abd") && PhoneticKey.isVowel(latin.charAt(3));
        if (!vowel) {
            return latin;
        }
        int rest = latin.startsWith("ou", 3) || latin.startsWith("oo", 3) ? 5 : 4;
        char c = latin.charAt(rest);
        if (c == 'l') {
            return PLAIN_SERVANT_OF + latin.substring(rest + 1);
        }
        boolean assimilated = c == latin.charAt(rest + 1) || latin.startsWith("shsh", rest);
        if (!assimilated) {
            return latin;
        }
        return PLAIN_SERVANT_OF + latin.substring(latin.startsWith("shsh", rest) ? rest + 2 : rest + 1);
    }

    /** Nuraldin as "nuradin": the l of the article is not spoken before d, and half of the spellings leave it out. */
    static String withPlainFaith(String latin) {
        // all of them end so, and few words do
        if (!latin.endsWith("n")) {
            return latin;
        }
        for (String ending : FAITH_ENDINGS) {
            if (latin.length() > ending.length() + 3 && latin.endsWith(ending)) {
                int l = latin.length() - ending.length();
                return latin.substring(0, l) + latin.substring(l + 1);
            }
        }
        return latin;
    }
}
