package dossier.tagging;

/** Chooses what of each sentence the model reads. */
interface SentenceChoice {

    /**
     * The tokens worth reading; none if nothing is. Asked of each sentence once, in the order of the text, and of each part of
     * a sentence that is too long for a window.
     */
    TokenRange worthReading(TokenRun sentence);
}
