package dossier.web;

import dossier.analysis.SubmittedArticle;
import dossier.articles.ArticleText;
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
        @Schema(examples = "Talks in Mariupol") Optional<String> title,

        @Schema(description = "The text. Either text or html is needed.")
        Optional<String> text,

        @Schema(description = "A page; its article is taken out of it.")
        Optional<String> html,

        @Schema(
                description =
                        "Day on which it appeared. A month, a year or a span is taken too, but then no day is known.",
                examples = "2022-04-20")
        Optional<String> publishedOn,

        @Schema(examples = "en") Optional<String> language,

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
        String body = body(settings, checks);
        checks.done();
        return new SubmittedArticle(headline, body, day, tongue, read);
    }

    private String body(WebSettings settings, Checks checks) {
        if (text.isPresent() == html.isPresent()) {
            checks.wrong("text", "exactly one of text and html is needed");
            return "";
        }
        String field = text.isPresent() ? "text" : "html";
        String given = text.or(() -> html).orElse("");
        if (given.length() > settings.maxText()) {
            throw new ProblemException(ProblemView.of(
                            413,
                            field + " has " + given.length() + " characters; at most " + settings.maxText()
                                    + " are read")
                    .at(field));
        }
        String read = text.isPresent() ? ArticleText.ofPlain(given) : ArticleText.ofHtml(given);
        if (read.isBlank()) {
            checks.wrong(field, given.isBlank() ? field + " must not be blank" : field + " holds no text");
        }
        return read;
    }
}
