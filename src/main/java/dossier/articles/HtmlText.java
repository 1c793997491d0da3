package dossier.articles;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person reads on a page: its article as plain text, without menus, scripts and footers. The page is parsed, never run;
 * nothing that it names is fetched.
 *
 * @param title headline, or empty
 * @param publishedOn the day that the page gives as that of its publication
 * @param text paragraphs separated by empty lines, or empty if the page holds none
 */
public record HtmlText(String title, Optional<LocalDate> publishedOn, String text) {

    private static final String NEVER_READ =
            "script, style, noscript, template, iframe, object, embed, svg, math, canvas,"
                    + " button, input, select, textarea, dialog, figcaption, [hidden], [style*=display:none],"
                    + " [style*=display: none]";

    private static final String AROUND =
            "nav, footer, aside, header:not(:has(h1, h2)), [role=navigation], [role=banner],"
                    + " [role=contentinfo], [role=complementary], [role=search]";

    /** A page with less text than this is a piece of one, and there is no menu to tell from the article. */
    private static final int LEAST_TO_CHOOSE_FROM = 400;

    /** Less than this is a caption or a notice about cookies, not the article. */
    private static final int LEAST_ARTICLE = 200;

    /** Larger pages are lists or rubbish, and judging each part of them takes seconds; an article has a few thousand. */
    private static final int MOST_ELEMENTS_TO_JUDGE = 20_000;

    /** The library wants an address to complete links with; no link is kept, none is followed. */
    private static final String SOME_ADDRESS = "https://page.invalid/";

    /** Whether something is the HTML of a page, or a piece of one. A text that only speaks of tags is none. */
    public static boolean isPage(String text) {
        return PageSigns.isPage(text);
    }

    /** Reads a page. */
    public static HtmlText of(String html) {
        Document page = Jsoup.parse(html);
        String title = title(page);
        Optional<LocalDate> day = PageDay.of(page);
        page.select(NEVER_READ).remove();
        ConsentNotices.remove(page);
        page.select(AROUND).remove();
        Element marked = marked(page);
        String all = PageParagraphs.of(marked);
        String text = all.length() < LEAST_TO_CHOOSE_FROM
                ? all
                : article(page).filter(found -> found.length() >= LEAST_ARTICLE).orElse(all);
        return new HtmlText(ArticleText.ofPlain(title), day, ArticleText.ofPlain(text));
    }

    /** The part that reads like an article, by the length of its paragraphs, its commas and few links. */
    private static Optional<String> article(Document page) {
        if (page.getAllElements().size() > MOST_ELEMENTS_TO_JUDGE) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        new Readability4J(SOME_ADDRESS, page.clone()).parse().getArticleContent())
                .map(PageParagraphs::of);
    }

    /** What the page itself marks as its article, if there is but one. */
    private static Element marked(Document page) {
        return Stream.of("article", "main", "[role=main]")
                .map(page::select)
                .filter(found -> found.size() == 1 && found.hasText())
                .map(found -> found.get(0))
                .findFirst()
                .orElse(page.body());
    }

    private static String title(Document page) {
        return Stream.of(
                        page.select("meta[property=og:title]").attr("content"),
                        onlyText(page, "article h1"),
                        onlyText(page, "h1"),
                        page.title())
                .map(String::strip)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String onlyText(Document page, String selector) {
        return page.select(selector).size() == 1 ? page.select(selector).text() : "";
    }
}
