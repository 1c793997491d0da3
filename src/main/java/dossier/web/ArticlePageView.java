package dossier.web;

import dossier.articles.Article;
import dossier.articles.ArticlePage;
import dossier.screening.Stamp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page of articles.
 *
 * @param articles the page, the newest first
 * @param total on all pages
 * @param stamp the lists as they stand
 * @param sample a list is bundled sample data
 */
@Schema(name = "ArticlePage", description = "A page of stored articles, the newest first.")
record ArticlePageView(List<Summary> articles, long total, StampView stamp, boolean sample) {

    /**
     * An article without its text.
     *
     * @param id ours
     * @param title headline
     * @param publishedOn day on which it appeared
     * @param source where it was read
     * @param characters length of the text
     */
    @Schema(name = "ArticleSummary")
    record Summary(String id, String title, Optional<String> publishedOn, String source, int characters) {

        static Summary of(Article article) {
            return new Summary(
                    article.id().toString(),
                    article.title(),
                    article.publishedOn().map(LocalDate::toString),
                    article.source(),
                    article.text().length());
        }
    }

    static ArticlePageView of(ArticlePage page, Stamp stamp) {
        return new ArticlePageView(
                page.articles().stream().map(Summary::of).toList(), page.total(), StampView.of(stamp), stamp.sample());
    }
}
