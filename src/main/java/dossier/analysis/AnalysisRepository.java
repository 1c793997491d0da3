package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticlePage;
import dossier.articles.ArticleRepository;
import dossier.articles.NamedInArticle;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.names.NameKey;
import dossier.screening.Band;
import dossier.screening.IndexKeeper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import static java.util.Objects.requireNonNull;

/** Keeps the latest analysis of each stored article. */
@ApplicationScoped
public class AnalysisRepository {

    private final EntityManager database;
    private final ArticleRepository articles;
    private final IndexKeeper listed;

    AnalysisRepository(EntityManager database, ArticleRepository articles, IndexKeeper listed) {
        this.database = database;
        this.articles = articles;
        this.listed = listed;
    }

    /** The analysis as it was made; only whether a listing stands on its list now is as of today. */
    @Transactional
    public Optional<ArticleAnalysis> find(UUID article) {
        return articles.find(article).flatMap(this::ofArticle);
    }

    /** Keeps an analysis of a stored article; an earlier one of the same article is replaced. */
    @Transactional
    public void keep(ArticleAnalysis analysis) {
        UUID article = analysis.article().id();
        String body = AnalysisJson.write(new AnalysisJson.Body(
                analysis.people(),
                analysis.claims().stream().map(AnalysisJson::flat).toList(),
                analysis.notRead(),
                analysis.stamp(),
                analysis.analysedAt()));
        // ON CONFLICT: two callers may analyse one article at the same time, and the later one replaces the earlier
        database.createNativeQuery("""
                        INSERT INTO article_analysis (article, analysed_at, body)
                        VALUES (:article, :at, CAST(:body AS jsonb))
                        ON CONFLICT (article) DO UPDATE SET analysed_at = EXCLUDED.analysed_at, body = EXCLUDED.body""")
                .setParameter("article", article)
                .setParameter("at", analysis.analysedAt())
                .setParameter("body", body)
                .executeUpdate();
        database.createNativeQuery("DELETE FROM article_party WHERE article = :article")
                .setParameter("article", article)
                .executeUpdate();
        insertParts(article, analysis.people());
    }

    /** One page of the articles whose analysis the filter lets through. */
    @Transactional
    public ArticlePage browse(AnalysisFilter filter) {
        return articles.browse(filter.articles(), named(filter));
    }

    /**
     * The next articles whose analysis the filter lets through, in the order of their ids, for whoever wants all of them.
     *
     * @param last id of the last article of the page before; empty to begin
     */
    @Transactional
    public AnalysisPage following(Optional<UUID> last, AnalysisFilter filter) {
        List<Article> page = articles.following(last, filter.articles(), named(filter));
        if (page.isEmpty()) {
            return new AnalysisPage(List.of(), Optional.empty());
        }
        Map<UUID, AnalysisJson.Body> bodies =
                bodies(page.stream().map(Article::id).toList());
        return new AnalysisPage(
                page.stream()
                        .filter(article -> bodies.containsKey(article.id()))
                        .map(article -> analysis(article, requireNonNull(bodies.get(article.id()))))
                        .toList(),
                Optional.of(page.get(page.size() - 1).id()));
    }

    private static NamedInArticle named(AnalysisFilter filter) {
        List<String> bands = Stream.of(Band.values())
                .filter(band -> band.compareTo(filter.band()) <= 0)
                .map(Band::name)
                .toList();
        return new NamedInArticle(
                filter.lists().stream().map(ListCode::value).toList(),
                filter.listings().stream()
                        .map(ref -> new NamedInArticle.Listed(ref.list().value(), ref.reference()))
                        .toList(),
                bands,
                filter.names());
    }

    /** Parties without a listing whose name has every word of the query, the likest first. */
    @Transactional
    public List<NamedUnlisted> unlisted(String query, int limit) {
        String key = NameKey.of(query);
        if (key.isEmpty()) {
            return List.of();
        }
        List<NamedUnlisted> found = new ArrayList<>();
        for (Object row : database.createNativeQuery("""
                        SELECT min(name), name_key, min(kind), count(DISTINCT article), similarity(name_key, :key) AS alike
                        FROM article_party
                        WHERE NOT listed AND name_key LIKE ALL (string_to_array(:patterns, ' '))
                        GROUP BY name_key ORDER BY alike DESC, name_key""")
                .setParameter("key", key)
                .setParameter("patterns", "%" + key.replace("-", "% %") + "%")
                .setMaxResults(limit)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            found.add(new NamedUnlisted(
                    (String) cells[0],
                    (String) cells[1],
                    ListingKind.valueOf((String) cells[2]),
                    ((Number) cells[3]).longValue(),
                    ((Number) cells[4]).doubleValue()));
        }
        return found;
    }

    /** Rows for queries, all at once out of one JSON text: an article may name thousands. */
    private void insertParts(UUID article, List<PersonInArticle> people) {
        List<PartyRow> parties = new ArrayList<>();
        List<HitRow> hits = new ArrayList<>();
        for (PersonInArticle person : people) {
            int position = parties.size();
            parties.add(new PartyRow(
                    position,
                    person.name(),
                    NameKey.of(person.name()),
                    person.kind().name(),
                    person.isListed()));
            person.hits()
                    .forEach(hit -> hits.add(new HitRow(
                            position,
                            hit.listing().list().value(),
                            hit.listing().reference(),
                            hit.band().name(),
                            hit.score())));
        }
        insert("""
                INSERT INTO article_party (article, position, name, name_key, kind, listed)
                SELECT :article, position, name, name_key, kind, listed FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                AS row (position integer, name text, name_key text, kind text, listed boolean)""", article, parties);
        insert("""
                INSERT INTO article_hit (article, position, list, reference, band, score)
                SELECT :article, position, list, reference, band, score FROM jsonb_to_recordset(CAST(:rows AS jsonb))
                AS row (position integer, list text, reference text, band text, score double precision)""", article, hits);
    }

    private record PartyRow(int position, String name, String name_key, String kind, boolean listed) {}

    private record HitRow(int position, String list, String reference, String band, double score) {}

    private void insert(String sql, UUID article, List<?> rows) {
        database.createNativeQuery(sql)
                .setParameter("article", article)
                .setParameter("rows", AnalysisJson.write(rows))
                .executeUpdate();
    }

    private Optional<ArticleAnalysis> ofArticle(Article article) {
        return Optional.ofNullable(bodies(List.of(article.id())).get(article.id()))
                .map(body -> analysis(article, body));
    }

    private Map<UUID, AnalysisJson.Body> bodies(List<UUID> of) {
        Map<UUID, AnalysisJson.Body> bodies = new HashMap<>();
        for (Object row : database.createNativeQuery(
                        "SELECT article, CAST(body AS text) FROM article_analysis WHERE article IN (:articles)")
                .setParameter("articles", of)
                .getResultList()) {
            Object[] cells = (Object[]) row;
            bodies.put((UUID) cells[0], AnalysisJson.read((String) cells[1]));
        }
        return bodies;
    }

    private ArticleAnalysis analysis(Article article, AnalysisJson.Body body) {
        return new ArticleAnalysis(
                article, asOfNow(body.people()), body.checkedClaims(), body.notRead(), body.stamp(), body.analysedAt());
    }

    /** As long as no index is loaded, what was true when the article was read stays: nobody knows better. */
    private List<PersonInArticle> asOfNow(List<PersonInArticle> people) {
        return listed.ready()
                ? people.stream()
                        .map(person ->
                                person.asOf(listing -> listed.party(listing).isPresent()))
                        .toList()
                : people;
    }
}
