package dossier.web.alerts;

import dossier.rescreening.UnreadArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Articles that are to be read again and could not be read.
 *
 * @param articles the most often tried first
 */
@Schema(name = "UnreadArticleOverview", description = "Articles that are to be read again and could not be read.")
record UnreadArticlesView(
        @Schema(description = "The articles, the most often tried first.")
        List<UnreadArticleView> articles) {

    static UnreadArticlesView of(List<UnreadArticle> articles) {
        return new UnreadArticlesView(
                articles.stream().map(UnreadArticleView::of).toList());
    }
}
