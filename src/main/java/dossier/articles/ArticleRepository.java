package dossier.articles;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

/** Keeps articles. One text is one article, whoever sends it again. */
@ApplicationScoped
public class ArticleRepository {

    private static final String INSERT = """
            INSERT INTO article (id, text_sha256, title, text, published_on, language, source, received_at)
            VALUES (:id, :hash, :title, :text, CAST(nullif(:day, '') AS date), :language, :source, :received)
            ON CONFLICT (text_sha256) DO NOTHING""";

    /** A new article waits to be compared with the ones before it, see {@link CopyFinder}. */
    private static final String WAIT =
            "INSERT INTO article_uncompared (received_at, article) SELECT received_at, id FROM article WHERE id = :id";

    /**
     * Leaves out a copy if the first of its group, or a copy before it, is let through too. What stands for "the filter" is written
     * over unqualified columns, so it means the inner article here.
     */
    private static final String ONE_OF_GROUP = """
             AND NOT EXISTS (
                SELECT 1 FROM article_copy copy
                CROSS JOIN LATERAL (
                    SELECT copy.first_article AS member UNION ALL
                    SELECT sibling.article FROM article_copy sibling WHERE sibling.first_article = copy.first_article) all_of
                JOIN (SELECT id AS other, received_at AS came FROM article WHERE %s) shown ON shown.other = all_of.member
                WHERE copy.article = article.id AND (shown.other = copy.first_article
                    OR (shown.came, shown.other) < (article.received_at, article.id)))""";

    private static final String NEWEST = " ORDER BY published_on DESC NULLS LAST, received_at DESC, id";

    private final Rows rows = new Rows();

    /** The rows, without offering all that Panache can do to other packages. */
    private static final class Rows implements PanacheRepositoryBase<StoredArticle, UUID> {}

    /** The article under this id. */
    @Transactional
    public Optional<Article> find(UUID id) {
        return rows.find("id", id).firstResultOptional().map(StoredArticle::toArticle);
    }

    /** The article that has this very text (line ends tidied), if it was kept before. */
    @Transactional
    public Optional<Article> findByText(String text) {
        return rows.find("textSha256", ArticleText.sha256(text))
                .firstResultOptional()
                .map(StoredArticle::toArticle);
    }

    /** Keeps the article, or returns the one kept before that has the same text. Safe for several callers at once. */
    @Transactional
    public Article keep(Article article) {
        String text = ArticleText.ofPlain(article.text());
        int inserted = rows.getEntityManager()
                .createNativeQuery(INSERT)
                .setParameter("id", article.id())
                .setParameter("hash", ArticleText.sha256(text))
                .setParameter("title", ArticleText.ofPlain(article.title()))
                .setParameter("text", text)
                .setParameter("day", article.publishedOn().map(Object::toString).orElse(""))
                .setParameter("language", article.language())
                .setParameter("source", ArticleText.ofPlain(article.source()))
                .setParameter("received", article.receivedAt())
                .executeUpdate();
        if (inserted > 0) {
            rows.getEntityManager()
                    .createNativeQuery(WAIT)
                    .setParameter("id", article.id())
                    .executeUpdate();
        }
        return findByText(text).orElseThrow();
    }

    /** One page of the articles that the filter lets through. */
    @Transactional
    public ArticlePage browse(ArticleFilter filter) {
        return browse(filter, "TRUE", Map.of());
    }

    /**
     * The same with a further condition of a feature that keeps more about articles.
     *
     * @param condition SQL over the table {@code article}; constant text, values only through parameters
     * @param values the condition's parameters
     */
    @Transactional
    public ArticlePage browse(ArticleFilter filter, String condition, Map<String, Object> values) {
        Map<String, Object> parameters = new HashMap<>(values);
        String passes = condition + conditions(filter, parameters);
        String where = " FROM article WHERE " + passes + (filter.hideCopies() ? onlyOne(passes) : "");
        Query page = rows.getEntityManager().createNativeQuery("SELECT *" + where + NEWEST, StoredArticle.class);
        Query count = rows.getEntityManager().createNativeQuery("SELECT count(*)" + where, Long.class);
        parameters.forEach((name, value) -> {
            page.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<Article> articles = new ArrayList<>();
        for (Object row : page.setFirstResult(filter.offset())
                .setMaxResults(filter.limit())
                .getResultList()) {
            articles.add(((StoredArticle) row).toArticle());
        }
        return new ArticlePage(articles, (Long) count.getSingleResult());
    }

    private static String onlyOne(String passes) {
        return " " + ONE_OF_GROUP.replace("%s", passes); // a text block loses the space at its beginning
    }

    private static String conditions(ArticleFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (!filter.query().isBlank()) {
            where.append(" AND search @@ plainto_tsquery('simple', :query)");
            parameters.put("query", ArticleText.ofPlain(filter.query()));
        }
        filter.from().ifPresent(day -> {
            where.append(" AND published_on >= :from");
            parameters.put("from", day);
        });
        filter.to().ifPresent(day -> {
            where.append(" AND published_on <= :to");
            parameters.put("to", day);
        });
        return where.toString();
    }
}
