package dossier.analysis;

import dossier.analysis.Replay.Difference;
import dossier.analysis.Replay.Verdict;
import dossier.lists.ListingRef;
import dossier.screening.PastStamps;
import dossier.screening.Screener;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Computes stored analyses again from the snapshots that they were made from, and says what differs. */
@ApplicationScoped
public class AnalysisReplay {

    /** Scores that differ by less are the same: they are stored as decimal numbers. */
    private static final double SAME = 1e-9;

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

    /** A party of the article and a listing that it may be. */
    private record Key(String name, ListingRef listing) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : listing.compareTo(other.listing);
        }
    }

    static List<Difference> differences(ArticleAnalysis then, ArticleAnalysis now) {
        Map<Key, Verdict> before = verdicts(then);
        Map<Key, Verdict> after = verdicts(now);
        TreeSet<Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Key key : keys) {
            Optional<Verdict> was = Optional.ofNullable(before.get(key));
            Optional<Verdict> is = Optional.ofNullable(after.get(key));
            if (was.isEmpty() || is.isEmpty() || !isSame(was.get(), is.get())) {
                differences.add(new Difference(key.name, key.listing, was, is));
            }
        }
        return differences;
    }

    private static boolean isSame(Verdict one, Verdict other) {
        return one.band() == other.band() && Math.abs(one.score() - other.score()) < SAME;
    }

    /** Of two parties of one name, the better hit counts. */
    private static Map<Key, Verdict> verdicts(ArticleAnalysis analysis) {
        Map<Key, Verdict> verdicts = new TreeMap<>();
        for (PersonInArticle person : analysis.people()) {
            for (ArticleHit hit : person.hits()) {
                verdicts.merge(
                        new Key(person.name(), hit.listing()),
                        new Verdict(hit.band(), hit.score()),
                        (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        return verdicts;
    }
}
