package dossier.web.articles;

import dossier.web.http.ProblemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * The result for one entry of a feed.
 *
 * @param entry its place in the feed
 * @param partial only a summary was there to be read
 * @param analysis the article that was kept
 * @param problem why none was
 */
@Schema(name = "FeedLine", description = "The result for one entry of a feed: an analysis, or a problem.")
record FeedLineView(
        @Schema(description = "Place of the entry in the feed, from 1.", examples = "1")
        int entry,

        @Schema(
                description =
                        "true if the feed holds only a summary of the article: then that was read and saved, and who is"
                                + " named further down is not known.")
        Optional<Boolean> partial,

        @Schema(description = "The article that was kept.") Optional<AnalysisView> analysis,
        @Schema(description = "Why none was.") Optional<ProblemView> problem) {

    static FeedLineView of(int entry, boolean partial, AnalysisView analysis) {
        return new FeedLineView(entry, Optional.of(partial), Optional.of(analysis), Optional.empty());
    }

    static FeedLineView of(int entry, ProblemView problem) {
        return new FeedLineView(entry, Optional.empty(), Optional.empty(), Optional.of(problem));
    }
}
