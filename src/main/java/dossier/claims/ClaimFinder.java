package dossier.claims;

import dossier.claims.frames.PrecedingSentence;
import dossier.claims.frames.SentenceClaims;
import dossier.claims.sentence.ClaimSentence;
import dossier.claims.sentence.SentenceReader;
import dossier.claims.words.ClaimWords;
import dossier.mentions.NamedParty;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import dossier.text.Sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a text asserts about sanctions on the parties it names. Plain Java, safe for many threads; work is linear in
 * the text. Precision comes first: a sentence that it does not surely understand makes no claim.
 */
public final class ClaimFinder {

    private static final ClaimWords WORDS = ClaimWords.standard();

    /** A text of ten thousand names in one sentence shall not make a million claims. */
    private static final int MOST = 5_000;

    /**
     * @param text the text, as it was read once for everybody
     * @param publishedOn the day of publication, which "last year" is reckoned from; without it such dates have no value
     * @param parties the parties that the text names, as a finder of mentions found them in this very text
     * @param budget how long it may take; asked once a sentence
     * @return what is said, in order of the text; one claim a subject and authority
     */
    public List<Claim> find(
            ReadText text, Optional<LocalDate> publishedOn, List<NamedParty> parties, ReadingBudget budget) {
        budget.begin("reading the claims", text.text().length());
        if (text.words().stream().noneMatch(word -> WORDS.is("trigger", word.key()))) {
            return List.of();
        }
        SentenceReader reader = new SentenceReader(publishedOn, parties);
        List<Claim> claims = new ArrayList<>();
        List<Claim> before = List.of();
        PrecedingSentence preceding = PrecedingSentence.NONE;
        for (Sentence read : text.sentences()) {
            budget.check(read.start());
            ClaimSentence sentence = reader.read(read);
            SentenceClaims maker = new SentenceClaims(text.text(), sentence, preceding, publishedOn);
            before = claims.size() < MOST ? maker.claims(before) : List.of();
            claims.addAll(before);
            preceding = preceding.then(sentence);
        }
        return List.copyOf(claims.subList(0, Math.min(MOST, claims.size())));
    }
}
