package dossier.articles;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Makes, of what was sent, the text that is stored, returned and offset into. */
public final class ArticleText {

    private static final String NOISE =
            "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, figcaption";
    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, blockquote, pre, td";

    private ArticleText() {}

    /** Plain text with line ends tidied to {@code \n}; what no database can keep becomes U+FFFD, one for one. */
    public static String ofPlain(String text) {
        String tidied = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        return isWellFormed(tidied) ? tidied : wellFormed(tidied);
    }

    /**
     * The headings and paragraphs of a page's article (its {@code article}, else {@code main}, else the whole body),
     * separated by empty lines, without scripts, menus and footers.
     */
    public static String ofHtml(String html) {
        Document page = Jsoup.parse(html);
        page.select(NOISE).remove();
        page.select("br").forEach(line -> line.replaceWith(new TextNode(" ")));
        Element root = firstOf(page, "article", "main");
        List<Element> blocks = root.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .toList();
        String text = blocks.isEmpty()
                ? root.text()
                : blocks.stream()
                        .map(Element::text)
                        .filter(block -> !block.isBlank())
                        .collect(Collectors.joining("\n\n"));
        return ofPlain(text);
    }

    /** SHA-256 of the text, hexadecimal: equal for equal texts after {@link #ofPlain}. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(ofPlain(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Element firstOf(Document page, String... tags) {
        for (String tag : tags) {
            Element element = page.selectFirst(tag);
            if (element != null && !element.text().isBlank()) {
                return element;
            }
        }
        return page.body();
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String wellFormed(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
