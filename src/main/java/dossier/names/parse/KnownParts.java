package dossier.names.parse;

import dossier.names.KnownPart;
import dossier.names.NameToken.Role;
import dossier.names.Word;
import dossier.names.words.Tokeniser;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.List;

/** Gives the words of a name the roles that the list's own columns tell. */
final class KnownParts {

    private KnownParts() {}

    /** Each known word marks the first unmarked piece that is spelt so; pieces that no part names keep their role. */
    static List<NamePiece> applied(List<NamePiece> pieces, List<KnownPart> parts) {
        List<NamePiece> marked = new ArrayList<>(pieces);
        boolean[] done = new boolean[pieces.size()];
        for (KnownPart part : parts) {
            for (Tokeniser.Span span : Tokeniser.spans(part.text(), Tokeniser.Mode.PERSON)) {
                mark(marked, done, Words.of(span.normal()), part.role());
            }
        }
        return marked;
    }

    private static void mark(List<NamePiece> marked, boolean[] done, Word word, Role role) {
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && marked.get(i).word().equals(word)) {
                marked.set(i, marked.get(i).with(role));
                done[i] = true;
                return;
            }
        }
    }
}
