package dossier.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import static java.util.Objects.requireNonNull;

/** Keeps articles. One text is one article, whoever sends it again. */
@ApplicationScoped
public class ArticleRepository {

    // ON CONFLICT: two callers may send one text at the same time, and Panache has nothing for that
    private static final String INSERT = """
            INSERT INTO article (id, text_sha256, title, text, published_on, language, source, received_at)
            VALUES (:id, :hash, :title, :text, CAST(nullif(:day, '') AS date), :language, :source, :received)
            ON CONFLICT (text_sha256) DO NOTHING""";

    private static final String COLUMNS =
            "SELECT id, text_sha256, title, text, published_on, language, source, received_at";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String NEWEST = " ORDER BY published_on DESC NULLS LAST, received_at DESC, id";

    private final StoredArticle.Rows rows;
    private final StoredUncompared.Rows waiting;

    ArticleRepository(StoredArticle.Rows rows, StoredUncompared.Rows waiting) {
        this.rows = rows;
        this.waiting = waiting;
    }

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
            waiting.persist(StoredUncompared.of(article)); // until CopyFinder comes
        }
        return findByText(text).orElseThrow();
    }

    /** One page of the articles that the filter lets through. */
    @Transactional
    public ArticlePage browse(ArticleFilter filter) {
        return browse(filter, NamedInArticle.ANYBODY);
    }

    /** The same of those articles that name somebody. */
    @Transactional
    public ArticlePage browse(ArticleFilter filter, NamedInArticle named) {
        ArticleQuery asked = ArticleQuery.of(filter, named);
        return asked.ofSomebody() ? few(asked, filter) : many(asked, filter);
    }

    /** Of much of what there is: the index gives the page in its order, and the rest is counted without being sorted. */
    private ArticlePage many(ArticleQuery asked, ArticleFilter filter) {
        // plain SQL: neither full-text search nor LATERAL is in the language that Panache takes
        List<Article> articles = new ArrayList<>();
        for (Object row : query(COLUMNS, asked, NEWEST, StoredArticle.class)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit())
                .getResultList()) {
            articles.add(((StoredArticle) row).toArticle());
        }
        return new ArticlePage(articles, count(asked));
    }

    private Query query(String select, ArticleQuery asked, String order, Class<?> row) {
        Query query = rows.getEntityManager().createNativeQuery(select + " FROM article" + asked.where() + order, row);
        asked.parameters().forEach(query::setParameter);
        return query;
    }

    private long count(ArticleQuery asked) {
        return (Long) query("SELECT count(*)", asked, "", Long.class).getSingleResult();
    }

    /** Found and counted in one pass over nothing but keys, and only the page's texts are read. */
    private ArticlePage few(ArticleQuery asked, ArticleFilter filter) {
        List<?> page = query("SELECT id, count(*) OVER ()", asked, NEWEST, Object[].class)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit())
                .getResultList();
        if (page.isEmpty()) {
            // behind the last page nothing is left to say how many there are
            return new ArticlePage(List.of(), filter.offset() == 0 ? 0 : count(asked));
        }
        List<UUID> ids = page.stream().map(row -> (UUID) ((Object[]) row)[0]).toList();
        Map<UUID, StoredArticle> texts =
                rows.list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, Function.identity()));
        return new ArticlePage(
                ids.stream()
                        .map(id -> requireNonNull(texts.get(id)).toArticle())
                        .toList(),
                (Long) ((Object[]) page.get(0))[1]);
    }

    /**
     * The next articles that the filter lets through, in the order of their ids; the filter's offset plays no part.
     *
     * @param last id of the last one that was given; empty to begin
     */
    @Transactional
    public List<Article> following(Optional<UUID> last, ArticleFilter filter, NamedInArticle named) {
        ArticleQuery asked = ArticleQuery.of(filter, named);
        String where = asked.where().isEmpty() ? " WHERE id > :last" : asked.where() + " AND id > :last";
        Query page = rows.getEntityManager()
                .createNativeQuery(COLUMNS + " FROM article" + where + " ORDER BY id", StoredArticle.class)
                .setParameter("last", last.orElse(BEFORE_ALL));
        asked.parameters().forEach(page::setParameter);
        List<Article> articles = new ArrayList<>();
        for (Object row : page.setMaxResults(filter.limit()).getResultList()) {
            articles.add(((StoredArticle) row).toArticle());
        }
        return articles;
    }
}
