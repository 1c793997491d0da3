package dossier.analysis;

import dossier.articles.Article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An article as somebody sends it.
 *
 * @param title headline, or empty
 * @param text the text to be read, not blank (of a page, what {@link dossier.articles.HtmlText} makes of it)
 * @param publishedOn day on which it appeared, if known
 * @param language ISO 639-1 code, or empty
 * @param source where it was read, or empty
 */
public record SubmittedArticle(
        String title, String text, Optional<LocalDate> publishedOn, String language, String source) {

    public SubmittedArticle {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    Article toArticle(Instant receivedAt) {
        return new Article(
                UUID.randomUUID(),
                title,
                dossier.articles.ArticleText.ofPlain(text),
                publishedOn,
                language,
                source,
                receivedAt);
    }
}
