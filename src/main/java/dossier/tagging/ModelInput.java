package dossier.tagging;

/**
 * What the model is given for one window: for each word piece its number in the vocabulary and the {@link CaseClass} of its
 * token, with the marks of start and end.
 */
record ModelInput(long[] pieces, long[] caseClasses) {

    static ModelInput of(TokenRun window) {
        int length = window.pieces() + 2;
        long[] pieces = new long[length];
        long[] caseClasses = new long[length];
        pieces[0] = Vocabulary.START;
        for (int token = 0; token < window.tokens(); token++) {
            for (int piece = window.firstPiece(token); piece < window.firstPiece(token + 1); piece++) {
                pieces[piece + 1] = window.piece(piece);
                caseClasses[piece + 1] = window.caseClass(token);
            }
        }
        pieces[length - 1] = Vocabulary.END;
        return new ModelInput(pieces, caseClasses);
    }

    /** Where the first piece of a token stands here. */
    static int indexOf(TokenRun window, int token) {
        return window.firstPiece(token) + 1;
    }

    int length() {
        return pieces.length;
    }
}
