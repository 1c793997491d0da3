package dossier.lookup;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, by words.
 *
 * @param words the words that carry a name; each holds the spellings of which one must agree, the one typed first
 */
record TypedName(List<List<String>> words) {

    /** Nobody types more; what follows is not looked at. */
    private static final int MOST_WORDS = 12;

    TypedName {
        words = List.copyOf(words);
    }

    /** Reads it in Latin letters. "al-Assad" is Assad, or Alassad in one; titles beside a name are left out. */
    static TypedName of(String typed) {
        List<NameToken> tokens =
                NameAnalyser.standard().analyse(typed, NameKind.PERSON).tokens();
        boolean carried = tokens.stream().anyMatch(NameToken::isContent);
        List<List<String>> words = new ArrayList<>();
        for (int at = 0; at < tokens.size() && words.size() < MOST_WORDS; at++) {
            NameToken token = tokens.get(at);
            if (token.latin().isEmpty() || carried && !token.isContent()) {
                continue;
            }
            boolean glued = at > 0 && tokens.get(at - 1).role() == NameToken.Role.PARTICLE;
            words.add(
                    glued
                            ? List.of(token.latin(), tokens.get(at - 1).latin() + token.latin())
                            : List.of(token.latin()));
        }
        return new TypedName(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isOneWord() {
        return words.size() == 1;
    }
}
