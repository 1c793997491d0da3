package dossier.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in quotation marks, as several languages write them. One pass; a quotation ends with its paragraph at the latest. */
final class Quotes {

    private static final char NONE = 0;

    private final String text;
    private final List<Span> quotes = new ArrayList<>();
    private char closing = NONE;
    private char alsoClosing = NONE;
    private int opened;

    private Quotes(String text) {
        this.text = text;
    }

    static boolean isMark(char letter) {
        return "\"'“”„‟«»‹›‘’‚`".indexOf(letter) >= 0;
    }

    /** The quotations of a text with their marks, in order, none inside another. */
    static List<Span> in(String text, List<Paragraph> paragraphs) {
        Quotes quotes = new Quotes(text);
        int start = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).start() : text.length();
            start = quotes.read(start, paragraphs.get(i).end(), end);
        }
        return List.copyOf(quotes.quotes);
    }

    /**
     * @param start where the marks of a paragraph may begin
     * @param lastWord one past its last word or mark
     * @param end one past the last place where its marks may stand
     * @return where the marks of the next paragraph may begin
     */
    private int read(int start, int lastWord, int end) {
        closing = NONE;
        int at = start;
        while (at < end && !(at >= lastWord && LineBreaks.isBreak(text.charAt(at)))) {
            char letter = text.charAt(at);
            if (closing != NONE && (letter == closing || letter == alsoClosing) && mayClose(at)) {
                quotes.add(new Span(opened, at + 1));
                closing = NONE;
            } else if (closing == NONE && isMark(letter)) {
                open(at, letter);
            }
            at++;
        }
        if (closing != NONE && opened < lastWord) {
            quotes.add(new Span(opened, lastWord));
        }
        return at;
    }

    private void open(int at, char letter) {
        boolean always = letter == '“' || letter == '„' || letter == '‟' || letter == '«';
        boolean before = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
        boolean after = at + 1 < text.length() && !LineBreaks.isBlank(text.charAt(at + 1));
        boolean french = letter == '«' || letter == '‹';
        if (letter == '`' || !(before && (after || french)) && !always) {
            return;
        }
        opened = at;
        closing = closing(letter);
        alsoClosing = letter == '„' ? '”' : letter == '‚' ? '’' : closing;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '“', '‟' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            case '»' -> '«';
            case '‹' -> '›';
            case '›' -> '‹';
            case '‘' -> '’';
            case '‚' -> '‘';
            default -> opening;
        };
    }

    /** A single mark within a word is an apostrophe. */
    private boolean mayClose(int at) {
        return at + 1 >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 1));
    }
}
