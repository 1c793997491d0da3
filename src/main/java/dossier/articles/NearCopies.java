package dossier.articles;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

/** Which articles are near copies of each other, as {@link CopyFinder} found. */
@ApplicationScoped
public class NearCopies {

    private final EntityManager database;

    private final StoredUncompared.Rows waiting;

    NearCopies(EntityManager database, StoredUncompared.Rows waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    /** The group of a stored article; empty while the article waits to be compared. */
    @Transactional
    public Optional<CopyGroup> groupOf(UUID article) {
        return waiting.findByIdOptional(article).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(sizes(List.of(article)).get(article))
                        .map(size -> new CopyGroup(
                                size.first(),
                                size.copies() == 0 ? List.of() : others(article, size.first()),
                                size.copies()));
    }

    /** How large the groups of these articles are; an article that waits to be compared counts as one without copies. */
    @Transactional
    public Map<UUID, CopyGroup.Size> sizes(Collection<UUID> articles) {
        Map<UUID, CopyGroup.Size> sizes = new HashMap<>();
        if (articles.isEmpty()) {
            return sizes;
        }
        for (Object found : database.createNativeQuery("""
                        SELECT member.id, member.first_article,
                               (SELECT count(*) FROM article_copy copy WHERE copy.first_article = member.first_article) AS copies
                        FROM (SELECT id, coalesce(first_article, id) AS first_article
                              FROM article LEFT JOIN article_copy ON article = id WHERE id IN (:articles)) member""", Tuple.class)
                .setParameter("articles", articles)
                .getResultList()) {
            Tuple row = (Tuple) found;
            sizes.put(
                    row.get("id", UUID.class),
                    new CopyGroup.Size(row.get("first_article", UUID.class), row.get("copies", Long.class)));
        }
        return sizes;
    }

    private List<CopyGroup.Copy> others(UUID article, UUID first) {
        List<?> rows = database.createNativeQuery("""
                        SELECT id, title, published_on, source, member.likeness
                        FROM (SELECT article, likeness FROM article_copy WHERE first_article = :first
                              UNION ALL SELECT first_article, likeness FROM article_copy WHERE article = :article) member
                        JOIN article ON id = member.article
                        WHERE id <> :article ORDER BY received_at, id""", Tuple.class)
                .setParameter("article", article)
                .setParameter("first", first)
                .setMaxResults(CopyGroup.MOST_SHOWN)
                .getResultList();
        return rows.stream().map(row -> copy((Tuple) row)).toList();
    }

    private static CopyGroup.Copy copy(Tuple row) {
        return new CopyGroup.Copy(
                row.get("id", UUID.class),
                row.get("title", String.class),
                Optional.ofNullable(row.get("published_on")).map(NearCopies::day),
                row.get("source", String.class),
                row.get("likeness", Double.class));
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
