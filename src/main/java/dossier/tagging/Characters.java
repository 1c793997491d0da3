package dossier.tagging;

/** Kinds of characters as the model's tokeniser sees them; every method takes a code point. */
final class Characters {

    private static final int NEXT_LINE = 0x85;

    private Characters() {}

    static boolean isSpace(int character) {
        if (character < 0x80) {
            return character == ' ' || character >= '\t' && character <= '\r' || character >= 0x1C && character <= 0x1F;
        }
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }

    /** Unicode's punctuation, and in ASCII the symbols too: {@code $ + < = > ^ | ~} and the back-tick. */
    static boolean isPunctuation(int character) {
        if (character < 0x80) {
            return character > ' '
                    && character < 0x7F
                    && !(character >= '0' && character <= '9')
                    && !isAsciiCapital(character)
                    && !(character >= 'a' && character <= 'z');
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Accents, zero-width and control characters: the vocabulary has none. */
    static boolean isLeftOut(int character) {
        if (character < 0x80) {
            return character < ' ' || character == 0x7F;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    static boolean isAsciiCapital(int character) {
        return character >= 'A' && character <= 'Z';
    }
}
