package dossier.tagging;

/**
 * Tokens one after another, each with its place in the text, its {@link CaseClass} and its word pieces. Kept in arrays that
 * are used again and again: an article has thousands of tokens, a window a hundred.
 */
final class TokenRun {

    /** Never more: a run is cut, or closed, as soon as a token makes it longer than a window. */
    private static final int ROOM = WindowReader.MOST_PIECES + WordPieces.LONGEST_WORD;

    private final int[] starts = new int[ROOM];
    private final int[] ends = new int[ROOM];
    private final int[] caseClasses = new int[ROOM];
    private final int[] firstPieces = new int[ROOM];
    private final boolean[] startsLine = new boolean[ROOM];
    private final int[] pieces = new int[ROOM];
    private int tokenCount;
    private int pieceCount;

    int tokens() {
        return tokenCount;
    }

    int pieces() {
        return pieceCount;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int caseClass(int token) {
        return caseClasses[token];
    }

    boolean startsLine(int token) {
        return startsLine[token];
    }

    /** The index of the token's first piece; for the number of tokens, the number of pieces. */
    int firstPiece(int token) {
        return token == tokenCount ? pieceCount : firstPieces[token];
    }

    int piece(int index) {
        return pieces[index];
    }

    void clear() {
        tokenCount = 0;
        pieceCount = 0;
    }

    void add(TokenReader token, int caseClass, WordPieces itsPieces) {
        starts[tokenCount] = token.start();
        ends[tokenCount] = token.end();
        caseClasses[tokenCount] = caseClass;
        firstPieces[tokenCount] = pieceCount;
        startsLine[tokenCount] = token.startsLine();
        tokenCount++;
        for (int index = 0; index < itsPieces.count(); index++) {
            pieces[pieceCount++] = itsPieces.piece(index);
        }
    }

    /** What came before the first token is not there: no name may go on into it, as at the start of a line. */
    void separateFirst() {
        startsLine[0] = true;
    }

    /** Adds the other run's first tokens. */
    void addFirst(TokenRun other, int tokens) {
        int morePieces = other.firstPiece(tokens);
        System.arraycopy(other.starts, 0, starts, tokenCount, tokens);
        System.arraycopy(other.ends, 0, ends, tokenCount, tokens);
        System.arraycopy(other.caseClasses, 0, caseClasses, tokenCount, tokens);
        System.arraycopy(other.startsLine, 0, startsLine, tokenCount, tokens);
        for (int token = 0; token < tokens; token++) {
            firstPieces[tokenCount + token] = pieceCount + other.firstPieces[token];
        }
        System.arraycopy(other.pieces, 0, pieces, pieceCount, morePieces);
        tokenCount += tokens;
        pieceCount += morePieces;
    }

    void removeFirst(int tokens) {
        int fewerPieces = firstPiece(tokens);
        int rest = tokenCount - tokens;
        System.arraycopy(starts, tokens, starts, 0, rest);
        System.arraycopy(ends, tokens, ends, 0, rest);
        System.arraycopy(caseClasses, tokens, caseClasses, 0, rest);
        System.arraycopy(startsLine, tokens, startsLine, 0, rest);
        for (int token = 0; token < rest; token++) {
            firstPieces[token] = firstPieces[tokens + token] - fewerPieces;
        }
        System.arraycopy(pieces, fewerPieces, pieces, 0, pieceCount - fewerPieces);
        tokenCount = rest;
        pieceCount -= fewerPieces;
    }
}
