package dossier.tagging;

/** What is known of a capitalised word before the text is read: it decides which sentences are worth reading. */
public interface KnownWords {

    /** Whether the word by itself names neither a person nor an organisation: "Monday", "Ukrainian", "Minister". */
    boolean namesNobody(String word);

    /** Whether the word belongs to a name that is looked for, so that it is read even where it stands alone and only once. */
    boolean isLookedFor(String word);
}
