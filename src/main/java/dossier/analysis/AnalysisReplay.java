package dossier.analysis;

import dossier.analysis.Replay.Difference;
import dossier.analysis.Replay.Verdict;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.screening.PastIndexes;
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
    private final SnapshotRepository snapshots;
    private final PastIndexes past;
    private final Screener screener;
    private final PastAnalysers analysers;

    AnalysisReplay(
            AnalysisRepository analyses,
            SnapshotRepository snapshots,
            PastIndexes past,
            Screener screener,
            PastAnalysers analysers) {
        this.analyses = analyses;
        this.snapshots = snapshots;
        this.past = past;
        this.screener = screener;
        this.analysers = analysers;
    }

    /** @return empty if there is no analysis of that article */
    public Optional<Replay> of(UUID article) {
        return analyses.find(article).map(this::replay);
    }

    private Replay replay(ArticleAnalysis then) {
        List<Snapshot> used = new ArrayList<>();
        List<ListCode> missing = new ArrayList<>();
        new TreeMap<>(then.stamp().snapshots()).forEach((list, sha256) -> {
            Optional<Snapshot> known = snapshots.history(list).stream()
                    .filter(snapshot -> snapshot.sha256().equals(sha256))
                    .findFirst();
            known.ifPresentOrElse(used::add, () -> missing.add(list));
        });
        if (!missing.isEmpty()) {
            return new Replay(then.analysedAt(), then.stamp(), screener.stamp(), missing, List.of());
        }
        ArticleAnalysis now = analysers.of(past.of(used)).analyse(then.article());
        return new Replay(then.analysedAt(), then.stamp(), now.stamp(), missing, differences(then, now));
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
