package dossier.web;

import dossier.articles.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article.
 *
 * @param id ours
 * @param title headline
 * @param text the text into which every offset counts
 * @param publishedOn day on which it appeared
 * @param language ISO 639-1 code, as given or recognised; left out of a text that is too short to tell
 * @param source where it was read
 */
@Schema(name = "Article", description = "An article; offsets count UTF-16 code units of its text.")
record ArticleView(
        Optional<String> id,
        Optional<String> title,
        String text,
        Optional<String> publishedOn,
        Optional<String> language,
        Optional<String> source) {

    static ArticleView of(Article article) {
        return of(article, Optional.of(article.id().toString()));
    }

    /** An article that is not stored has no id yet. */
    static ArticleView ofPreview(Article article) {
        return of(article, Optional.empty());
    }

    private static ArticleView of(Article article, Optional<String> id) {
        return new ArticleView(
                id,
                given(article.title()),
                article.text(),
                article.publishedOn().map(LocalDate::toString),
                given(article.language()),
                given(article.source()));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
