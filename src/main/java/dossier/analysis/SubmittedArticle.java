package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticleText;
import dossier.articles.TextLanguage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An article as it is sent.
 *
 * @param title headline, or empty
 * @param text the text to be read, not blank (of a page, what {@link dossier.articles.HtmlText} makes of it)
 * @param publishedOn day on which it appeared, if known
 * @param language ISO 639-1 code, or empty to have it recognised
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
        String read = ArticleText.ofPlain(text);
        return new Article(
                UUID.randomUUID(),
                title,
                read,
                publishedOn,
                language.isEmpty() ? TextLanguage.of(read).orElse("") : language,
                source,
                receivedAt);
    }
}
