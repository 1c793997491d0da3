package dossier.articles;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.Set;

/** Writes the text below an element as paragraphs, each block one, with empty lines between them. */
final class PageParagraphs implements NodeVisitor {

    /** Not blocks to a browser's parser, but nobody reads across their edges. */
    private static final Set<String> CELLS = Set.of("td", "th", "li", "dt", "dd", "option");

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean afterLineBreak;

    private PageParagraphs() {}

    static String of(Element root) {
        PageParagraphs paragraphs = new PageParagraphs();
        root.traverse(paragraphs);
        paragraphs.end();
        return paragraphs.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node.nodeName().equals("br")) {
            lineBreak();
        } else if (isBlock(node)) {
            end();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isBlock(node)) {
            end();
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && (element.isBlock() || CELLS.contains(element.normalName()));
    }

    /** One is a space, two make a paragraph: old pages know no other. */
    private void lineBreak() {
        if (afterLineBreak) {
            end();
            return;
        }
        space();
        afterLineBreak = true;
    }

    /** Runs of white space become one space; where a word may be divided is not part of the word. */
    private void append(String words) {
        words.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space();
            } else if (point != SOFT_HYPHEN && point != ZERO_WIDTH_SPACE) {
                paragraph.appendCodePoint(point);
                afterLineBreak = false;
            }
        });
    }

    private void space() {
        if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
            paragraph.append(' ');
        }
    }

    private void end() {
        String whole = paragraph.toString().strip();
        paragraph.setLength(0);
        afterLineBreak = false;
        if (!whole.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(whole);
        }
    }
}
