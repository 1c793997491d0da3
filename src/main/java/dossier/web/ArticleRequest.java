package dossier.web;

import dossier.analysis.SubmittedArticle;
import dossier.articles.ArticleText;
import dossier.articles.HtmlText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as somebody sends it.
 *
 * @param title headline
 * @param text the text, or
 * @param html the page that holds it
 * @param publishedOn day on which it appeared
 * @param language ISO 639-1 code
 * @param source where it was read; never fetched
 */
@Schema(name = "ArticleRequest", description = "An article: its text, or the HTML page that holds it.")
record ArticleRequest(
        @Schema(
                description = "Headline. Taken from the page if html is sent without it.",
                examples = "Talks in Mariupol")
        Optional<String> title,

        @Schema(description = "The text. Either text or html is needed.")
        Optional<String> text,

        @Schema(
                description =
                        "A page: its article is taken out of it, without menus, scripts and footers, as paragraphs with"
                                + " empty lines between them. That text is what is stored, returned and counted in. Nothing is run"
                                + " or fetched.",
                examples = "<html><body><nav>Home</nav><article><p>Vladimir Putin spoke.</p></article></body></html>")
        Optional<String> html,

        @Schema(
                description =
                        "Day on which it appeared. A month, a year or a span is taken too, but then no day is known.",
                examples = "2022-04-20")
        Optional<String> publishedOn,

        @Schema(
                description =
                        "ISO 639-1 code. Recognised from the text if it is not given; what is recognised stands in the"
                                + " answer. Only English is read by the model that finds names.",
                examples = "en")
        Optional<String> language,

        @Schema(description = "An address or a name. It is kept, never fetched.")
        Optional<String> source)
        implements JsonBody {

    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_SOURCE = 2_000;

    /** The article, checked. */
    SubmittedArticle checked(WebSettings settings) {
        Checks checks = new Checks();
        String headline = checks.optional("title", title, LONGEST_TITLE);
        String read = checks.optional("source", source, LONGEST_SOURCE);
        Optional<LocalDate> day = checks.publicationDay("publishedOn", publishedOn);
        String tongue = language.orElse("");
        if (!tongue.matches("([a-z]{2})?")) {
            checks.wrong("language", "language must be a code of two letters: en");
        }
        Body body = body(settings, checks);
        checks.done();
        return new SubmittedArticle(headline.isEmpty() ? body.title() : headline, body.text(), day, tongue, read);
    }

    /** The text and, if a page holds it, the page's headline. */
    private record Body(String title, String text) {}

    private Body body(WebSettings settings, Checks checks) {
        if (text.isPresent() == html.isPresent()) {
            checks.wrong("text", "exactly one of text and html is needed");
            return new Body("", "");
        }
        return text.isPresent() ? plain(text.get(), settings, checks) : page(html.orElse(""), settings, checks);
    }

    private static Body plain(String text, WebSettings settings, Checks checks) {
        refuseBeyond(settings.maxText(), "text", text.length());
        if (text.isBlank()) {
            checks.wrong("text", "text must not be blank");
        }
        return new Body("", ArticleText.ofPlain(text));
    }

    private static Body page(String html, WebSettings settings, Checks checks) {
        refuseBeyond(settings.maxHtml(), "html", html.length());
        HtmlText page = HtmlText.of(html);
        refuseBeyond(settings.maxText(), "html", page.text().length());
        if (page.text().isBlank()) {
            checks.wrong("html", html.isBlank() ? "html must not be blank" : "html holds no text");
        }
        String headline = page.title();
        return new Body(headline.length() > LONGEST_TITLE ? "" : headline, page.text());
    }

    private static void refuseBeyond(int limit, String field, int characters) {
        if (characters > limit) {
            throw new ProblemException(
                    ProblemView.of(413, field + " has " + characters + " characters; at most " + limit + " are read")
                            .at(field));
        }
    }
}
