package dossier.screening.scoring;

import dossier.names.NameToken;
import dossier.names.WeightedName;

import java.util.function.Predicate;

/** First letters of the words of a name, by which it may be called. Read off the name: hardly any comparison asks for them. */
public final class Initials {

    private Initials() {}

    /** Those of the tokens that carry the name. */
    public static String ofContent(WeightedName name) {
        return initials(name, NameToken::isContent);
    }

    /** Those of all its tokens. */
    public static String ofAll(WeightedName name) {
        return initials(name, any -> true);
    }

    private static String initials(WeightedName name, Predicate<NameToken> which) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.size(); i++) {
            if (which.test(name.token(i))) {
                initials.append(initial(name.token(i)));
            }
        }
        return initials.toString();
    }

    private static char initial(NameToken token) {
        return token.latin().isEmpty() ? '?' : token.latin().charAt(0);
    }

    /** Whether the letters are the first ones of the tokens that carry the name, or of all its tokens, in their order. */
    static boolean are(String letters, WeightedName name) {
        return letters.length() <= name.size() && (are(letters, name, true) || are(letters, name, false));
    }

    private static boolean are(String letters, WeightedName name, boolean ofContent) {
        int at = 0;
        for (int i = 0; i < name.size(); i++) {
            if (ofContent && !name.token(i).isContent()) {
                continue;
            }
            if (at == letters.length() || letters.charAt(at) != initial(name.token(i))) {
                return false;
            }
            at++;
        }
        return at == letters.length();
    }
}
