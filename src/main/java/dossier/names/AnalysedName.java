package dossier.names;

import java.util.List;

/**
 * A name taken apart. Immutable; made by {@link NameAnalyser}.
 *
 * @param written the name as given
 * @param kind how it was read
 * @param tokens its tokens in written order; empty if the text holds no letter or digit
 */
public record AnalysedName(String written, NameKind kind, List<NameToken> tokens) {

    public AnalysedName {
        tokens = List.copyOf(tokens);
    }
}
