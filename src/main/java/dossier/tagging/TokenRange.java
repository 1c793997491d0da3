package dossier.tagging;

/** Tokens of a {@link TokenRun}, from the first to the one before {@code to}. */
record TokenRange(int from, int to) {

    static final TokenRange NONE = new TokenRange(0, 0);

    int length() {
        return to - from;
    }
}
