package dossier.names;

import java.util.ArrayList;
import java.util.List;

/** Reads names of ships and aircraft: words and numbers, nothing else. */
final class CraftReader {

    private CraftReader() {}

    static List<NameToken> read(String written) {
        List<NameToken> tokens = new ArrayList<>();
        for (Tokeniser.Span span : Tokeniser.spans(written, Tokeniser.Mode.ORGANISATION)) {
            for (String piece : Numerals.lettersAndDigits(span.normal())) {
                if (tokens.size() < NameAnalyser.MAX_TOKENS) {
                    tokens.add(Numerals.token(piece, Words.of(piece)));
                }
            }
        }
        return Numerals.inDigits(tokens);
    }
}
