package dossier.tagging;

/** What is known of a capitalised word before the text is read: it decides which sentences are worth reading. */
public interface KnownWords {

    /**
     * Whether a word or a run of words by itself names nobody who would have to be found: "Monday", "Ukrainian", "Prime
     * Minister", or an organisation so well known that it is found without the model.
     */
    boolean namesNobody(String words);

    /** Whether the word belongs to a name that is looked for, so that it is read even where it stands alone and only once. */
    boolean isLookedFor(String word);
}
