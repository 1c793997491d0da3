package dossier.articles;

import io.quarkus.narayana.jta.QuarkusTransaction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Compares each kept article once with those kept before it. A near copy joins the group of the earliest first that it is near to;
 * any other article becomes the first of a group that may come. Copies are compared with firsts only, so that a story which changes
 * a little from copy to copy does not become another one within its group.
 *
 * <p>Comparing is a transaction of its own after the article was kept: it holds the one lock that keeps two copies, sent at once, from
 * both becoming a first, and must not hold it while a text is analysed.
 */
@ApplicationScoped
public class CopyFinder {

    /** Articles compared under one lock: some milliseconds each. */
    static final int MOST_AT_ONCE = 20;

    /** A run of words that so many firsts have is a standing phrase or a notice under every text, and leads nowhere. */
    private static final int MOST_WITH_PIECE = 50;

    /** Texts looked at for one article, those with the most pieces in common. */
    private static final int MOST_LOOKED_AT = 10;

    /** Names the lock among those of this database. */
    private static final long LOCK = 0x636f_7069_6573L;

    private static final String CANDIDATES = """
            SELECT article.* FROM (
                SELECT found.article AS id, count(*) AS pieces
                FROM unnest(CAST(:pieces AS bigint[])) AS asked (piece)
                CROSS JOIN LATERAL (
                    SELECT article, count(*) OVER () AS holders FROM (
                        SELECT article FROM article_piece WHERE piece = asked.piece LIMIT :most) few) found
                WHERE found.holders < :most
                GROUP BY found.article) shared
            JOIN article USING (id) ORDER BY shared.pieces DESC, article.received_at, article.id LIMIT :looked""";

    private final EntityManager database;

    CopyFinder(EntityManager database) {
        this.database = database;
    }

    /**
     * Compares articles that wait, the earliest received first, at most {@value #MOST_AT_ONCE}.
     *
     * @return how many were compared; as many as possible means that more may wait
     */
    public int compareWaiting() {
        return QuarkusTransaction.requiringNew().call(() -> isNothingWaiting() ? 0 : compareLocked());
    }

    private boolean isNothingWaiting() {
        return database.createNativeQuery("SELECT 1 FROM article_uncompared LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    private int compareLocked() {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
        List<Article> waiting = articles(database.createNativeQuery("""
                        SELECT article.* FROM article_uncompared waiting JOIN article ON id = waiting.article
                        ORDER BY waiting.received_at, id LIMIT :most""", StoredArticle.class)
                .setParameter("most", MOST_AT_ONCE)
                .getResultList());
        waiting.forEach(this::place);
        return waiting.size();
    }

    private static List<Article> articles(List<?> rows) {
        return rows.stream().map(row -> ((StoredArticle) row).toArticle()).toList();
    }

    private record Found(Article first, double likeness) {}

    private void place(Article article) {
        TextFingerprint fingerprint = TextFingerprint.of(article.text());
        if (!fingerprint.isTooShort()) {
            Optional<Found> first = earliest(fingerprint);
            first.ifPresentOrElse(found -> join(article.id(), found), () -> begin(article.id(), fingerprint));
        }
        database.createNativeQuery("DELETE FROM article_uncompared WHERE article = :article")
                .setParameter("article", article.id())
                .executeUpdate();
    }

    private Optional<Found> earliest(TextFingerprint fingerprint) {
        List<Article> candidates = articles(database.createNativeQuery(CANDIDATES, StoredArticle.class)
                .setParameter("pieces", array(fingerprint))
                .setParameter("most", MOST_WITH_PIECE + 1)
                .setParameter("looked", MOST_LOOKED_AT)
                .getResultList());
        return candidates.stream()
                .sorted(Comparator.comparing(Article::receivedAt).thenComparing(Article::id))
                .flatMap(candidate -> near(candidate, fingerprint).stream())
                .findFirst();
    }

    private static Optional<Found> near(Article candidate, TextFingerprint fingerprint) {
        OptionalDouble likeness = CopyRule.likeness(TextFingerprint.of(candidate.text()), fingerprint);
        return likeness.isPresent() ? Optional.of(new Found(candidate, likeness.getAsDouble())) : Optional.empty();
    }

    private void join(UUID article, Found found) {
        database.createNativeQuery("INSERT INTO article_copy (article, first_article, likeness)"
                        + " VALUES (:article, :first, :likeness)")
                .setParameter("article", article)
                .setParameter("first", found.first().id())
                .setParameter("likeness", found.likeness())
                .executeUpdate();
    }

    private void begin(UUID article, TextFingerprint fingerprint) {
        database.createNativeQuery("INSERT INTO article_piece (piece, article)"
                        + " SELECT piece, :article FROM unnest(CAST(:pieces AS bigint[])) AS kept (piece)")
                .setParameter("article", article)
                .setParameter("pieces", array(fingerprint))
                .executeUpdate();
    }

    private static String array(TextFingerprint fingerprint) {
        return fingerprint.kept().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
