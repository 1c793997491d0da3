package dossier.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.analysis.ArticleAnalysis.NotRead;
import dossier.articles.Article;
import dossier.articles.ArticlePage;
import dossier.articles.ArticleRepository;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.screening.Stamp;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Keeps the latest analysis of each stored article. */
@ApplicationScoped
public class AnalysisRepository {

    private final EntityManager database;
    private final ArticleRepository articles;
    private final ObjectMapper json;

    AnalysisRepository(EntityManager database, ArticleRepository articles, ObjectMapper json) {
        this.database = database;
        this.articles = articles;
        this.json = json;
    }

    /** What stands in {@code article_analysis.body}. */
    record Body(
            List<PersonInArticle> people,
            @Nullable List<ClaimInArticle> claims,
            List<NotRead> notRead,
            Stamp stamp,
            Instant analysedAt) {

        /** What was stored before claims were checked has none. */
        List<ClaimInArticle> checkedClaims() {
            return claims == null ? List.of() : claims;
        }
    }

    /** The analysis as it was made. */
    @Transactional
    public Optional<ArticleAnalysis> find(UUID article) {
        return articles.find(article).flatMap(this::ofArticle);
    }

    /** Keeps an analysis of a stored article; an earlier one of the same article is replaced. */
    @Transactional
    public void keep(ArticleAnalysis analysis) {
        UUID article = analysis.article().id();
        String body = write(new Body(
                analysis.people(), analysis.claims(), analysis.notRead(), analysis.stamp(), analysis.analysedAt()));
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
        StringBuilder condition = new StringBuilder("TRUE");
        Map<String, Object> values = new HashMap<>();
        List<String> bands = filter.band() == Band.MATCH ? List.of("MATCH") : List.of("MATCH", "REVIEW");
        if (!filter.lists().isEmpty()) {
            condition.append(
                    " AND id IN (SELECT article FROM article_hit WHERE list IN (:lists) AND band IN (:bands))");
            values.put("lists", filter.lists().stream().map(ListCode::value).toList());
            values.put("bands", bands);
        }
        if (!filter.listings().isEmpty()) {
            condition.append(" AND id IN (SELECT article FROM article_hit"
                    + " WHERE list || '/' || reference IN (:listings) AND list IN (:ownLists)"
                    + " AND reference IN (:references) AND band IN (:bands))");
            values.put(
                    "listings", filter.listings().stream().map(Object::toString).toList());
            values.put(
                    "ownLists",
                    filter.listings().stream().map(ref -> ref.list().value()).toList());
            values.put(
                    "references",
                    filter.listings().stream().map(ref -> ref.reference()).toList());
            values.put("bands", bands);
        }
        if (!filter.nameKey().isEmpty()) {
            condition.append(" AND id IN (SELECT article FROM article_party WHERE NOT listed AND name_key = :nameKey)");
            values.put("nameKey", filter.nameKey());
        }
        return articles.browse(filter.articles(), condition.toString(), values);
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
                .setParameter("rows", write(rows))
                .executeUpdate();
    }

    private Optional<ArticleAnalysis> ofArticle(Article article) {
        List<?> bodies = database.createNativeQuery(
                        "SELECT CAST(body AS text) FROM article_analysis WHERE article = :article", String.class)
                .setParameter("article", article.id())
                .getResultList();
        return bodies.stream().findFirst().map(text -> {
            Body body = read((String) text);
            return new ArticleAnalysis(
                    article, body.people(), body.checkedClaims(), body.notRead(), body.stamp(), body.analysedAt());
        });
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an analysis can always be written", e);
        }
    }

    private Body read(String text) {
        try {
            return json.readValue(text, Body.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored analysis cannot be read", e);
        }
    }
}
