package dossier.analysis;

import dossier.analysis.Replay.Difference;
import dossier.analysis.Replay.Subject;
import dossier.analysis.Replay.Verdict;
import dossier.screening.PastStamps;
import dossier.screening.Screener;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Computes stored analyses again from the snapshots that they were made from, and says what differs. */
@ApplicationScoped
public class AnalysisReplay {

    private final AnalysisRepository analyses;
    private final PastStamps stamps;
    private final Screener screener;
    private final PastAnalysers analysers;

    AnalysisReplay(AnalysisRepository analyses, PastStamps stamps, Screener screener, PastAnalysers analysers) {
        this.analyses = analyses;
        this.stamps = stamps;
        this.screener = screener;
        this.analysers = analysers;
    }

    /** @return empty if there is no analysis of that article */
    public Optional<Replay> of(UUID article) {
        return analyses.find(article).map(this::replay);
    }

    private Replay replay(ArticleAnalysis then) {
        PastStamps.Found found = stamps.of(then.stamp());
        return found.index()
                .map(analysers::of)
                .map(analyser -> analyser.analyse(then.article()))
                .map(now -> new Replay(then.analysedAt(), then.stamp(), now.stamp(), List.of(), differences(then, now)))
                .orElseGet(() ->
                        new Replay(then.analysedAt(), then.stamp(), screener.stamp(), found.missing(), List.of()));
    }

    static List<Difference> differences(ArticleAnalysis then, ArticleAnalysis now) {
        return Replay.differences(verdicts(then), verdicts(now));
    }

    /** Of two parties of one name, the better hit counts. */
    private static Map<Subject, Verdict> verdicts(ArticleAnalysis analysis) {
        Map<Subject, Verdict> verdicts = new TreeMap<>();
        for (PersonInArticle person : analysis.people()) {
            for (ArticleHit hit : person.hits()) {
                verdicts.merge(
                        new Subject(person.name(), hit.listing()),
                        new Verdict(hit.band(), hit.score()),
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return verdicts;
    }
}
