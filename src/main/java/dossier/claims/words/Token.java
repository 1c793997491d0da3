package dossier.claims.words;

/**
 * A word or a mark of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param surface as it stands in the text, an acronym without its full stops ("US" for "U.S.")
 * @param key lower case, without marks and apostrophes
 * @param kind what it is
 */
public record Token(int start, int end, String surface, String key, Kind kind) {

    /** Kinds of token. */
    public enum Kind {
        WORD,
        COMMA,
        COLON,
        SEMICOLON,
        DASH,
        HYPHEN,
        OPEN,
        CLOSE,
        /** The ending "'s". */
        POSSESSIVE,
        /** End of a sentence or paragraph. */
        END,
        /** End of a question. */
        QUESTION
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isCapital() {
        int first = surface.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    public boolean endsSentence() {
        return kind == Kind.END || kind == Kind.QUESTION;
    }
}
