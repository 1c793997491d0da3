package dossier.web.articles;

import dossier.analysis.ArticleAnalysis;
import dossier.articles.CopyGroup;
import dossier.profiles.ProfileDirectory;
import dossier.screening.PastIndex;
import dossier.web.http.AsOfView;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * Who an article names and who of them is listed where.
 *
 * @param article the article
 * @param people each party named, in order of first mention
 * @param claims what it says about sanctions, checked against the lists
 * @param notRead what was left out on purpose
 * @param analysedAt when
 * @param stamp what it was made from
 * @param sample made from bundled sample data
 */
@Schema(name = "Analysis", description = "Who the article names, and who of them may be listed where.")
record AnalysisView(
        @Schema(description = "The article.") ArticleView article,

        @Schema(description = "Each party named, in order of first mention.")
        List<PersonView> people,

        @Schema(description = "What the article says about sanctions, each checked against the lists.")
        List<ClaimView> claims,

        @Schema(description = "What was not read. Finding nothing there means nothing.")
        List<ArticleAnalysis.NotRead> notRead,

        @Schema(description = "The day you asked for, and what is known of it; only with asOf.")
        Optional<AsOfView> asOf,

        @Schema(description = "When.", format = "date-time") String analysedAt,
        @Schema(description = "What it was made from.") StampView stamp,

        @Schema(description = "Made from bundled sample data.")
        boolean sample) {

    static AnalysisView of(ArticleAnalysis analysis, Optional<CopyGroup> group, ProfileDirectory profiles) {
        return of(analysis, ArticleView.of(analysis.article(), group), profiles, Optional.empty());
    }

    /** @param past the lists that it was read with; empty for those of today */
    static AnalysisView ofPreview(ArticleAnalysis analysis, ProfileDirectory profiles, Optional<PastIndex> past) {
        return of(analysis, ArticleView.ofPreview(analysis.article()), profiles, past.map(AsOfView::of));
    }

    private static AnalysisView of(
            ArticleAnalysis analysis, ArticleView article, ProfileDirectory profiles, Optional<AsOfView> asOf) {
        return new AnalysisView(
                article,
                analysis.people().stream()
                        .map(person -> PersonView.of(person, profiles))
                        .toList(),
                analysis.claims().stream().map(ClaimView::of).toList(),
                analysis.notRead(),
                asOf,
                analysis.analysedAt().toString(),
                StampView.of(analysis.stamp()),
                analysis.stamp().sample());
    }
}
