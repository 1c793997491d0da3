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

    /** Plain SQL: an array unnested into a limited look-up for each of its values, which no query language of JPA says. */
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
    private final StoredArticle.Rows rows;
    private final StoredUncompared.Rows waiting;
    private final StoredCopy.Rows copies;

    CopyFinder(EntityManager database, StoredArticle.Rows rows, StoredUncompared.Rows waiting, StoredCopy.Rows copies) {
        this.database = database;
        this.rows = rows;
        this.waiting = waiting;
        this.copies = copies;
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
        return waiting.findAll().firstResultOptional().isEmpty();
    }

    private int compareLocked() {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
        List<Article> next = articles(rows.find(
                        "SELECT a FROM StoredUncompared w JOIN StoredArticle a ON a.id = w.article ORDER BY w.receivedAt, a.id")
                .page(0, MOST_AT_ONCE)
                .list());
        next.forEach(this::place);
        return next.size();
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
        waiting.delete("article", article.id());
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
        copies.persist(StoredCopy.of(article, found.first().id(), found.likeness()));
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
