package dossier.articles;

import java.util.regex.Pattern;

/** Tells the HTML of a page from the text of an article. */
final class PageSigns {

    /** A page says what it is, after whatever stands before it: white space, a comment, an XML heading. */
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(?:<!--.{0,2000}?-->\\s*|<\\?xml[^>]{0,200}>\\s*){0,5}<(?:!doctype\\s+html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A piece of a page begins with an element that holds text, */
    private static final Pattern PIECE = Pattern.compile(
            "\\s*<(?:article|main|section|div|p|h[1-6]|header|blockquote|ul|ol|table|span)(?:\\s[^<>]{0,2000})?>",
            Pattern.CASE_INSENSITIVE);

    /** and ends with the end of one. */
    private static final Pattern END_OF_PIECE = Pattern.compile("</\\w{1,12}>\\s*$");

    private static final int HEAD = 1 << 14;
    private static final int TAIL = 200;

    private PageSigns() {}

    /** Whether it is HTML. A text that only speaks of tags is none. */
    static boolean isPage(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return PAGE.matcher(head).lookingAt()
                || PIECE.matcher(head).lookingAt() && END_OF_PIECE.matcher(tail).find();
    }
}
