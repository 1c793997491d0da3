package dossier.names.parse;

import dossier.names.NameAnalyser;
import dossier.names.NameToken;
import dossier.names.words.Tokeniser;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.List;

/** Reads names of ships and aircraft: words and numbers, nothing else. */
public final class VesselNameReader {

    private VesselNameReader() {}

    public static List<NameToken> read(String written) {
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
