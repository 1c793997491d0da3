package dossier.names;

import java.util.List;

/**
 * A name as words with roles. Immutable; made by {@link NameAnalyser}.
 *
 * @param written the name as given
 * @param kind how it was read
 * @param tokens its tokens in written order; empty if the text holds no letter or digit
 * @param familyFirst written as "family, given", so the order of its tokens says nothing
 * @param generic an ordinary word, title or bare kunya ("The Doctor", "Abu Ali"): never enough by itself
 */
public record AnalysedName(
        String written, NameKind kind, List<NameToken> tokens, boolean familyFirst, boolean generic) {

    public AnalysedName {
        tokens = List.copyOf(tokens);
    }

    /** How many tokens carry the name. */
    public int contentTokens() {
        int count = 0;
        for (NameToken token : tokens) {
            count += token.isContent() ? 1 : 0;
        }
        return count;
    }

    /** Whether a token of that role is in the name. */
    public boolean has(NameToken.Role role) {
        for (NameToken token : tokens) {
            if (token.role() == role) {
                return true;
            }
        }
        return false;
    }
}
