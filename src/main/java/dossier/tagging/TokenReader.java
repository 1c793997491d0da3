package dossier.tagging;

/**
 * Walks through the basic tokens of a text: white space separates them, every punctuation character is one of its own.
 * Keeps only the place where it stands. This is how the model was taught to cut; words for everybody else are those of
 * {@link dossier.text.ReadText}, whose joined lines the tagger is given.
 */
final class TokenReader {

    private final String text;
    private int position;
    private int start;
    private boolean startsLine;

    TokenReader(String text) {
        this.text = text;
    }

    /** Goes to the next token; false at the end of the text. */
    boolean next() {
        startsLine = position == 0;
        skipSpace();
        if (position == text.length()) {
            return false;
        }
        start = position;
        int character = text.codePointAt(position);
        position += Character.charCount(character);
        if (!Characters.isPunctuation(character)) {
            skipWord();
        }
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return position;
    }

    /** Whether no other token stands before it on its line. */
    boolean startsLine() {
        return startsLine;
    }

    private void skipSpace() {
        while (position < text.length()) {
            int character = text.codePointAt(position);
            if (!Characters.isSpace(character)) {
                return;
            }
            startsLine |= character == '\n';
            position += Character.charCount(character);
        }
    }

    private void skipWord() {
        while (position < text.length()) {
            int character = text.codePointAt(position);
            if (Characters.isSpace(character) || Characters.isPunctuation(character)) {
                return;
            }
            position += Character.charCount(character);
        }
    }
}
