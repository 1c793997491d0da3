package dossier.claims;

import dossier.claims.patterns.PrecedingSentence;
import dossier.claims.patterns.SentenceClaims;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceReader;
import dossier.claims.words.ClaimWords;
import dossier.claims.words.Token;
import dossier.claims.words.Tokens;
import dossier.mentions.NamedParty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a text asserts about sanctions on the parties it names. Plain Java, safe for many threads; work is linear in
 * the text. Precision comes first: a sentence that it does not surely understand makes no claim.
 */
public final class ClaimFinder {

    /** A text of ten thousand names in one sentence shall not make a million claims. */
    private static final int MOST = 5_000;

    /**
     * @param text the text
     * @param publishedOn the day of publication, which "last year" is reckoned from; without it such dates have no value
     * @param parties the parties that the text names, as a finder of mentions found them in this very text
     * @return what is said, in order of the text; one claim a subject and authority
     */
    public List<Claim> find(String text, Optional<LocalDate> publishedOn, List<NamedParty> parties) {
        List<List<Token>> sentences = Tokens.sentences(text);
        if (sentences.stream().noneMatch(ClaimFinder::speaksOfSanctions)) {
            return List.of();
        }
        SentenceReader reader = new SentenceReader(publishedOn, parties);
        List<Claim> claims = new ArrayList<>();
        List<Claim> before = List.of();
        PrecedingSentence preceding = PrecedingSentence.NONE;
        for (List<Token> tokens : sentences) {
            ClaimSentence sentence = reader.read(tokens);
            SentenceClaims maker = new SentenceClaims(text, sentence, preceding, publishedOn);
            before = claims.size() < MOST ? maker.claims(before) : List.of();
            claims.addAll(before);
            preceding = PrecedingSentence.of(sentence);
        }
        return List.copyOf(claims.subList(0, Math.min(MOST, claims.size())));
    }

    private static boolean speaksOfSanctions(List<Token> sentence) {
        return sentence.stream().anyMatch(token -> ClaimWords.standard().is("trigger", token.key()));
    }
}
