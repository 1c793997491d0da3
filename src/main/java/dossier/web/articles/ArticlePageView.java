package dossier.web.articles;

import dossier.articles.Article;
import dossier.articles.ArticlePage;
import dossier.articles.CopyGroup;
import dossier.screening.Stamp;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of articles.
 *
 * @param articles the page, the newest first
 * @param total on all pages
 * @param stamp the lists as they stand
 * @param sample a list is bundled sample data
 */
@Schema(name = "ArticlePage", description = "A page of stored articles, the newest first.")
record ArticlePageView(
        @Schema(description = "The page, the newest first.") List<Summary> articles,
        @Schema(description = "On all pages.") long total,
        @Schema(description = "The lists as they stand.") StampView stamp,

        @Schema(description = "A list is bundled sample data.")
        boolean sample) {

    /**
     * An article without its text.
     *
     * @param id ours
     * @param title headline
     * @param publishedOn day on which it appeared
     * @param source where it was read
     * @param characters length of the text
     * @param group id of the first of its near copies, or its own
     * @param copies how many near copies it has
     */
    @Schema(name = "ArticleSummary")
    record Summary(
            @Schema(description = "Ours.") String id,
            @Schema(description = "Headline.") String title,

            @Schema(description = "Day on which it appeared.", format = "date")
            Optional<String> publishedOn,

            @Schema(description = "Where it was read.") String source,
            @Schema(description = "Length of the text.") int characters,

            @Schema(
                    description =
                            "Id of the article of which this one is a near copy; its own if it was saved first, has no"
                                    + " copies, or was not compared yet.",
                    examples = "3f0f6a3e-2b1c-4c57-9d0c-0a5a4f6d1b7e")
            String group,

            @Schema(description = "How many near copies it has, shown on this page or not.", examples = "2")
            long copies) {

        static Summary of(Article article, Map<UUID, CopyGroup.Size> groups) {
            CopyGroup.Size group = groups.getOrDefault(article.id(), new CopyGroup.Size(article.id(), 0));
            return new Summary(
                    article.id().toString(),
                    article.title(),
                    article.publishedOn().map(LocalDate::toString),
                    article.source(),
                    article.text().length(),
                    group.first().toString(),
                    group.copies());
        }
    }

    static ArticlePageView of(ArticlePage page, Map<UUID, CopyGroup.Size> groups, Stamp stamp) {
        return new ArticlePageView(
                page.articles().stream()
                        .map(article -> Summary.of(article, groups))
                        .toList(),
                page.total(),
                StampView.of(stamp),
                stamp.sample());
    }
}
