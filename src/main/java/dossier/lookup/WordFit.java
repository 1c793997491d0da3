package dossier.lookup;

import dossier.names.NameToken;
import dossier.parties.NamedListing;

import java.util.List;
import java.util.Optional;

/**
 * How a listed name fits the words that were typed.
 *
 * @param whole how many of the typed words stand in it whole; the others begin one
 * @param surname a typed word is, or begins, a family name of it
 * @param others how many words of it nobody asked for
 */
public record WordFit(int whole, boolean surname, int others) {

    /** Empty unless every typed word is a word of the name, or begins one of its own. */
    static Optional<WordFit> of(TypedName typed, NamedListing.Name name) {
        List<NameToken> tokens = name.analysed().tokens();
        boolean[] taken = new boolean[tokens.size()];
        int whole = 0;
        boolean surname = false;
        for (List<String> spellings : typed.words()) {
            int at = find(spellings, tokens, taken);
            if (at < 0) {
                return Optional.empty();
            }
            taken[at] = true;
            surname |= tokens.get(at).role() == NameToken.Role.FAMILY;
            whole += isWhole(spellings, tokens, at) ? 1 : 0;
        }
        int content = (int) tokens.stream().filter(NameToken::isContent).count();
        return Optional.of(
                new WordFit(whole, surname, Math.max(0, content - typed.words().size())));
    }

    /** A whole word before one that only begins so. */
    private static int find(List<String> spellings, List<NameToken> tokens, boolean[] taken) {
        int begins = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (!taken[at] && isWhole(spellings, tokens, at)) {
                return at;
            }
            if (!taken[at] && begins < 0 && begins(spellings, tokens, at)) {
                begins = at;
            }
        }
        return begins;
    }

    private static boolean isWhole(List<String> spellings, List<NameToken> tokens, int at) {
        return spellings.contains(tokens.get(at).latin()) || spellings.contains(glued(tokens, at));
    }

    private static boolean begins(List<String> spellings, List<NameToken> tokens, int at) {
        String glued = glued(tokens, at);
        return spellings.stream()
                .anyMatch(typed -> tokens.get(at).latin().startsWith(typed) || glued.startsWith(typed));
    }

    /** The word with the particle before it, as many write it: Alassad. */
    private static String glued(List<NameToken> tokens, int at) {
        return at > 0 && tokens.get(at - 1).role() == NameToken.Role.PARTICLE
                ? tokens.get(at - 1).latin() + tokens.get(at).latin()
                : tokens.get(at).latin();
    }
}
