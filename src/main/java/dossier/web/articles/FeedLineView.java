package dossier.web.articles;

import dossier.web.http.ProblemView;

import java.util.Optional;

/**
 * The result for one entry of a feed, a line of the answer. No schema of the description: that knows whole answers only.
 *
 * @param entry its place in the feed
 * @param partial only a summary was there to be read: who is named further down is not known
 * @param analysis the article that was kept
 * @param problem why none was
 */
record FeedLineView(
        int entry, Optional<Boolean> partial, Optional<AnalysisView> analysis, Optional<ProblemView> problem) {

    static FeedLineView of(int entry, boolean partial, AnalysisView analysis) {
        return new FeedLineView(entry, Optional.of(partial), Optional.of(analysis), Optional.empty());
    }

    static FeedLineView of(int entry, ProblemView problem) {
        return new FeedLineView(entry, Optional.empty(), Optional.empty(), Optional.of(problem));
    }
}
