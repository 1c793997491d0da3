package dossier.claims.phrases;

import dossier.claims.sentence.ClaimSentence;

/**
 * A sentence and all that is known of its phrases, each found once.
 *
 * @param sentence the sentence
 * @param nouns whom its noun phrases mean
 * @param authorities who acts, or whose measure something is
 * @param asides what may stand anywhere
 */
public record SentencePhrases(ClaimSentence sentence, NounPhrases nouns, AuthorityGroups authorities, Asides asides) {

    /** Finds the phrases of a sentence. */
    public static SentencePhrases of(ClaimSentence sentence) {
        return new SentencePhrases(
                sentence, new NounPhrases(sentence), new AuthorityGroups(sentence), new Asides(sentence));
    }
}
