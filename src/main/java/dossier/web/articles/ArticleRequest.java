package dossier.web.articles;

import dossier.analysis.SubmittedArticle;
import dossier.articles.ArticleText;
import dossier.articles.HtmlText;
import dossier.articles.PageFetcher;
import dossier.text.RawBytes;
import dossier.web.WebSettings;
import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it is sent.
 *
 * @param title headline
 * @param text the text, or
 * @param html the page that holds it, or
 * @param url where that page is; an admin may have it fetched, for a preview only
 * @param publishedOn day on which it appeared
 * @param language ISO 639-1 code
 * @param source where it was read; never fetched by this field
 */
@Schema(name = "ArticleRequest", description = "An article: its text, or the HTML page that holds it.")
public record ArticleRequest(
        @Schema(
                description = "Headline. Taken from the page if html is sent without it.",
                examples = "Talks in Mariupol")
        Optional<String> title,

        @Schema(description = "The text. Exactly one of text and html (or, in a preview, url) is needed.")
        Optional<String> text,

        @Schema(
                description =
                        "A web page: its article is extracted, without menus, scripts and footers, as paragraphs with"
                                + " empty lines between them. That text is what is stored, returned and used for offsets. Nothing is run"
                                + " or fetched.",
                examples = "<html><body><nav>Home</nav><article><p>Vladimir Putin spoke.</p></article></body></html>")
        Optional<String> html,

        @Schema(
                description =
                        "Address of a page, instead of text and html, in a preview only. Needs the role admin, and the"
                                + " host must be among dossier.articles.allowed-hosts, which is empty unless configured.",
                examples = "https://news.example/2022/talks.html")
        Optional<String> url,

        @Schema(
                description =
                        "Day on which it appeared. A month, a year or a period is accepted too, but gives no day. Taken"
                                + " from the page if html is sent without it and the page says when it was published.",
                examples = "2022-04-20")
        Optional<String> publishedOn,

        @Schema(
                description = "ISO 639-1 code. Detected from the text if it is not given; what was detected is in the"
                        + " answer. Only English is read by the model that finds names.",
                examples = "en")
        Optional<String> language,

        @Schema(description = "An address or a name. It is stored, never fetched.")
        Optional<String> source)
        implements JsonBody {

    /** Letters that are looked at to tell text from a file that is none. */
    private static final int HEAD = 1 << 12;

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_SOURCE = 2_000;

    /** The article, checked; a page that would have to be fetched is refused. */
    SubmittedArticle checked(WebSettings settings) {
        if (url.isPresent()) {
            throw ProblemException.badField(
                    "url", "url is read by /api/articles/preview only; send text or html to save an article");
        }
        return checked(settings, Optional.empty());
    }

    /** The article, checked; the page at its address is fetched if it gives one. */
    SubmittedArticle checked(WebSettings settings, AskedPages pages) {
        if (url.isPresent() && (text.isPresent() || html.isPresent())) {
            throw ProblemException.badField("url", "exactly one of text, html and url is needed");
        }
        return checked(settings, url.map(pages::fetch));
    }

    private SubmittedArticle checked(WebSettings settings, Optional<PageFetcher.Page> fetched) {
        Checks checks = new Checks();
        String headline = checks.optional("title", title, LONGEST_TITLE);
        String read = checks.optional("source", source, LONGEST_SOURCE);
        Optional<LocalDate> day = checks.publicationDay("publishedOn", publishedOn);
        String tongue = language.orElse("");
        if (!tongue.matches("([a-z]{2})?")) {
            checks.wrong("language", "language must be a code of two letters: en");
        }
        Body body = fetched.map(page -> ofPage(page, settings, checks)).orElseGet(() -> body(settings, checks));
        checks.done();
        String found = fetched.map(page -> page.address().toString()).orElse("");
        return new SubmittedArticle(
                headline.isEmpty() ? body.title() : headline,
                body.text(),
                publishedOn.isPresent() ? day : body.publishedOn(),
                tongue,
                read.isEmpty() ? found : read);
    }

    /** The text and, if a page holds it, the headline and day that the page gives. */
    private record Body(String title, Optional<LocalDate> publishedOn, String text) {}

    private Body body(WebSettings settings, Checks checks) {
        if (text.isPresent() == html.isPresent()) {
            checks.wrong("text", "exactly one of text and html is needed");
            return new Body("", Optional.empty(), "");
        }
        return text.isPresent()
                ? plain("text", text.get(), settings, checks)
                : page("html", html.orElse(""), settings, checks);
    }

    private static Body ofPage(PageFetcher.Page page, WebSettings settings, Checks checks) {
        return page.isHtml()
                ? page("url", page.content(), settings, checks)
                : plain("url", page.content(), settings, checks);
    }

    private static Body plain(String field, String text, WebSettings settings, Checks checks) {
        refuseBeyond(settings.maxText(), field, text.length());
        if (text.isBlank()) {
            checks.wrong(field, field.equals("url") ? "the page at url has no text" : "text must not be blank");
        }
        byte[] head = text.substring(0, Math.min(HEAD, text.length())).getBytes(StandardCharsets.ISO_8859_1);
        RawBytes.notText(head)
                .ifPresent(kind -> checks.wrong(field, field + " is not text but " + kind + "; send the words in it"));
        RawBytes.unmarkedUtf16(head)
                .ifPresent(
                        encoding -> checks.wrong(field, field + " was read in the wrong encoding: it is " + encoding));
        return new Body("", Optional.empty(), ArticleText.ofPlain(text));
    }

    private static Body page(String field, String html, WebSettings settings, Checks checks) {
        refuseBeyond(settings.maxHtml(), field, html.length());
        HtmlText page = HtmlText.of(html);
        refuseBeyond(settings.maxText(), field, page.text().length());
        if (page.text().isBlank()) {
            checks.wrong(field, html.isBlank() ? field + " must not be blank" : field + " has no text");
        }
        String headline = page.title();
        return new Body(headline.length() > LONGEST_TITLE ? "" : headline, page.publishedOn(), page.text());
    }

    private static void refuseBeyond(int limit, String field, int characters) {
        if (characters > limit) {
            throw new ProblemException(
                    ProblemView.of(413, field + " has " + characters + " characters; at most " + limit + " are read")
                            .at(field));
        }
    }
}
