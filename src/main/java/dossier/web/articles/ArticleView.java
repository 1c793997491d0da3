package dossier.web.articles;

import dossier.articles.Article;
import dossier.articles.CopyGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
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
 * @param group id of the first of its near copies, or its own; left out of a preview and while it waits to be compared
 * @param nearCopies the others of its group, at most {@value CopyGroup#MOST_SHOWN}
 * @param nearCopiesTotal how many there are
 */
@Schema(name = "Article", description = "An article; offsets count UTF-16 code units of its text.")
record ArticleView(
        @Schema(description = "Ours.") Optional<String> id,
        @Schema(description = "Headline.") Optional<String> title,

        @Schema(description = "The text into which every offset counts.")
        String text,

        @Schema(description = "Day on which it appeared.", format = "date")
        Optional<String> publishedOn,

        @Schema(description = "ISO 639-1 code, as given or recognised; left out of a text that is too short to tell.")
        Optional<String> language,

        @Schema(description = "Where it was read.") Optional<String> source,

        @Schema(
                description =
                        "Id of the article of which this one is a near copy; its own if it was saved first or has no"
                                + " copies. Left out, with the two below, of a preview and while the article waits to be compared.",
                examples = "3f0f6a3e-2b1c-4c57-9d0c-0a5a4f6d1b7e")
        Optional<String> group,

        @Schema(
                description =
                        "Articles with the same story in the same words, in the order in which they were saved; 50 at most.")
        Optional<List<NearCopyView>> nearCopies,

        @Schema(description = "How many near copies there are.", examples = "1")
        Optional<Long> nearCopiesTotal) {

    static ArticleView of(Article article, Optional<CopyGroup> group) {
        return of(article, Optional.of(article.id().toString()), group);
    }

    /** An article that is not stored has no id yet. */
    static ArticleView ofPreview(Article article) {
        return of(article, Optional.empty(), Optional.empty());
    }

    private static ArticleView of(Article article, Optional<String> id, Optional<CopyGroup> group) {
        return new ArticleView(
                id,
                given(article.title()),
                article.text(),
                article.publishedOn().map(LocalDate::toString),
                given(article.language()),
                given(article.source()),
                group.map(found -> found.first().toString()),
                group.map(found -> found.copies().stream().map(NearCopyView::of).toList()),
                group.map(CopyGroup::total));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
