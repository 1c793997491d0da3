package dossier.rescreening;

import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalyser;
import dossier.analysis.ArticleAnalysis;
import dossier.lists.ListCode;
import dossier.lists.ListingRef;
import dossier.rescreening.ArticleChanges.Change;
import dossier.screening.IndexKeeper;
import io.quarkus.narayana.jta.QuarkusTransaction;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Reads articles again that a change of a list may touch. The new analysis, what differs from the one before, and that the article
 * was read are written together.
 */
@ApplicationScoped
class ArticleRereading {

    private static final int AT_ONCE = 20;

    private final EntityManager database;
    private final AnalysisRepository analyses;
    private final ArticleAnalyser analyser;
    private final IndexKeeper listed;
    private final Clock clock = Clock.systemUTC();

    ArticleRereading(
            EntityManager database, AnalysisRepository analyses, ArticleAnalyser analyser, IndexKeeper listed) {
        this.database = database;
        this.analyses = analyses;
        this.analyser = analyser;
        this.listed = listed;
    }

    /**
     * Reads some articles again.
     *
     * @param workers on which they are read
     * @return whether there are more
     */
    boolean readSome(ExecutorService workers) {
        List<UUID> some = QuarkusTransaction.requiringNew()
                .call(() -> database
                        .createNativeQuery("SELECT article FROM article_to_reread ORDER BY article", UUID.class)
                        .setMaxResults(AT_ONCE)
                        .getResultList()
                        .stream()
                        .map(UUID.class::cast)
                        .toList());
        try (InOrder<UUID, UUID, RuntimeException> all = new InOrder<>(workers, 1, this::read, (article, done) -> {})) {
            some.forEach(all::add);
            all.finish();
        }
        return some.size() == AT_ONCE;
    }

    private UUID read(UUID article) {
        Optional<ArticleAnalysis> before = analyses.find(article);
        // outside of any transaction: a long text takes seconds
        Optional<ArticleAnalysis> now = before.map(known -> analyser.analyse(known.article()));
        QuarkusTransaction.requiringNew().run(() -> {
            int mine = database.createNativeQuery("DELETE FROM article_to_reread WHERE article = :article")
                    .setParameter("article", article)
                    .executeUpdate();
            if (mine > 0 && now.isPresent()) {
                analyses.keep(now.orElseThrow());
                alert(before.orElseThrow(), now.orElseThrow());
            }
        });
        return article;
    }

    private void alert(ArticleAnalysis before, ArticleAnalysis now) {
        List<Change> changes = ArticleChanges.between(
                before, now, listing -> listed.party(listing).isPresent());
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
