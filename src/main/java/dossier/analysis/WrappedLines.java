package dossier.analysis;

/** Texts whose lines are broken only to fit a page. */
final class WrappedLines {

    /** A shorter line is a heading or the end of a paragraph. */
    private static final int LEAST_WRAPPED = 50;

    private WrappedLines() {}

    /** The text with a space for each line break that is none of its own; every character keeps its place. */
    static String joined(String text) {
        char[] letters = text.toCharArray();
        int lineStart = 0;
        for (int at = 0; at < letters.length; at++) {
            if (letters[at] == '\n') {
                boolean within = at + 1 < letters.length && letters[at + 1] != '\n' && letters[at + 1] != '\r';
                boolean wrapped = within && at - lineStart >= LEAST_WRAPPED;
                lineStart = at + 1;
                letters[at] = wrapped ? ' ' : '\n';
            }
        }
        return new String(letters);
    }
}
