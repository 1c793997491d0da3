package dossier.rescreening;

import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalyser;
import dossier.analysis.ArticleAnalysis;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.rescreening.ArticleChanges.Change;
import dossier.rescreening.UnreadArticles.Claimed;
import dossier.screening.IndexKeeper;
import dossier.text.BudgetSpentException;
import dossier.text.ReadingBudget;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Reads articles again that a change of a list may touch. The new analysis, what differs from the one before, and that the article
 * was read are written together.
 */
@ApplicationScoped
class ArticleRereading {

    private static final Logger LOG = Logger.getLogger(ArticleRereading.class);
    private static final int AT_ONCE = 20;

    private final EntityManager database;
    private final AnalysisRepository analyses;
    private final ArticleAnalyser analyser;
    private final IndexKeeper listed;
    private final UnreadArticles unread;
    private final WatchSettings settings;
    private final Clock clock = Clock.systemUTC();

    ArticleRereading(
            EntityManager database,
            AnalysisRepository analyses,
            ArticleAnalyser analyser,
            IndexKeeper listed,
            UnreadArticles unread,
            WatchSettings settings) {
        this.database = database;
        this.analyses = analyses;
        this.analyser = analyser;
        this.listed = listed;
        this.unread = unread;
        this.settings = settings;
    }

    /**
     * Reads some articles again. What cannot be read, for whatever reason, is told and waits behind the others.
     *
     * @param workers on which they are read
     * @return whether there may be more
     */
    boolean readSome(ExecutorService workers) {
        List<Claimed> some = unread.claim(AT_ONCE);
        Map<Claimed, Future<?>> begun = new LinkedHashMap<>();
        some.forEach(each -> begun.put(each, workers.submit(() -> read(each.article()))));
        try {
            begun.forEach(this::finish);
        } finally {
            begun.values().forEach(reading -> reading.cancel(true));
        }
        return some.size() == AT_ONCE;
    }

    private void finish(Claimed claimed, Future<?> reading) {
        try {
            reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the service is stopping");
        } catch (ExecutionException failure) {
            Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
            String why = why(cause);
            Instant next = unread.failed(claimed, why);
            LOG.warnf(
                    cause,
                    "The article %s could not be read again; the next try is at %s: %s",
                    claimed.article(),
                    next,
                    why);
        }
    }

    private String why(Throwable failure) {
        return failure instanceof BudgetSpentException
                ? "Reading it took longer than " + settings.articleTime() + " (DOSSIER_WATCH_ARTICLE_TIME)."
                : "Reading it failed: " + failure;
    }

    private void read(UUID article) {
        Optional<ArticleAnalysis> before = analyses.find(article);
        // outside of any transaction: a long text takes seconds
        Optional<ArticleAnalysis> now = before.map(
                known -> analyser.analyse(known.article(), ReadingBudget.of(settings.articleTime(), () -> false)));
        QuarkusTransaction.requiringNew().run(() -> {
            Map<ListingRef, List<String>> changed = changedFacts(article); // they go with the next statement
            int mine = database.createNativeQuery("DELETE FROM article_to_reread WHERE article = :article")
                    .setParameter("article", article)
                    .executeUpdate();
            if (mine > 0 && now.isPresent()) {
                analyses.keep(now.orElseThrow());
                alert(before.orElseThrow(), now.orElseThrow(), changed);
            }
        });
    }

    private Map<ListingRef, List<String>> changedFacts(UUID article) {
        List<?> rows = database.createNativeQuery(
                        "SELECT list, reference, fields FROM article_changed_fact WHERE article = :article")
                .setParameter("article", article)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> ListingRef.of((String) row[0], (String) row[1]), row -> List.of((String[]) row[2])));
    }

    private void alert(ArticleAnalysis before, ArticleAnalysis now, Map<ListingRef, List<String>> changed) {
        List<Change> changes = ArticleChanges.between(
                before, now, listing -> listed.party(listing).isPresent(), changed);
        if (changes.isEmpty()) {
            return;
        }
        database.createNativeQuery(StepSql.ORDERED).getSingleResult();
        Map<ListCode, Long> snapshots = compared();
        for (Change change : changes) {
            insert(now.article().id(), change, snapshots);
        }
    }

    /** Ids of the snapshots with which articles are compared. */
    private Map<ListCode, Long> compared() {
        List<?> rows = database.createNativeQuery("SELECT list, snapshot FROM rescreened")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> ListCode.of((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    private void insert(UUID article, Change change, Map<ListCode, Long> snapshots) {
        ListingRef listing = change.listing();
        database.createNativeQuery("""
                        INSERT INTO alert (at, sort, article, name, list, reference, listed_name, snapshot,
                                           band_before, band, score, fields)
                        VALUES (:at, :sort, :article, :name, :list, :reference, :listed, :snapshot,
                                nullif(:before, ''), nullif(:band, ''), CAST(nullif(:score, '') AS double precision),
                                string_to_array(:fields, ','))""")
                .setParameter("at", clock.instant())
                .setParameter("sort", change.sort().name())
                .setParameter("article", article)
                .setParameter("name", change.name())
                .setParameter("list", listing.list().value())
                .setParameter("reference", listing.reference())
                .setParameter("listed", change.listedName())
                .setParameter("snapshot", snapshots.get(listing.list()))
                .setParameter("before", change.before().map(Enum::name).orElse(""))
                .setParameter("band", change.now().map(Enum::name).orElse(""))
                .setParameter("score", change.score().map(String::valueOf).orElse(""))
                .setParameter("fields", String.join(",", change.fields()))
                .executeUpdate();
    }
}
