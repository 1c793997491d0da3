package dossier.reviews;

import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Band;
import dossier.screening.NameIndex;
import dossier.sql.Database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The cases that wait for a verdict, and those that have one. A case is a hit of MATCH or REVIEW, or several on listings of one party.
 * Those whose verdict does not hold any more come first, then the most probable ones.
 */
@ApplicationScoped
public class ReviewQueue {

    /** More hits than anybody reviews in a day. */
    private static final int MOST_COUNTED = 10_000;

    private static final int HITS_A_CASE = 8;

    /** Every hit with the verdict on it that was said last. */
    private static final String HITS = """
            WITH hit AS (
                SELECT 'ARTICLE' AS sort, 'article:' || h.article || ':' || p.name_key || ':' || p.kind AS subject, p.name, '' AS customer, '' AS query,
                       NULL::uuid AS watch_list, 0 AS number, h.article, a.title, a.published_on, h.list, h.reference, h.band, h.score
                FROM article_hit h JOIN article_party p USING (article, position) JOIN article a ON a.id = h.article
                WHERE h.band IN ('MATCH', 'REVIEW')
                UNION ALL
                SELECT 'CUSTOMER', w.subject, w.name, w.customer, w.query, w.watch_list, w.number, NULL, '', NULL, h.list, h.reference, h.band, h.score
                FROM watch_hit h JOIN watched w USING (watch_list, number)
                WHERE h.band IN ('MATCH', 'REVIEW')),
            judged AS (
                SELECT hit.*, v.said, v.changed, coalesce(t.assigned_to, '') AS assigned_to,
                       v.said IS NULL OR v.changed <> '{}' AS waits
                FROM hit
                LEFT JOIN LATERAL (
                    SELECT v.said, l.changed FROM verdict_listing l JOIN verdict v ON v.id = l.verdict
                    WHERE l.subject = hit.subject AND l.list = hit.list AND l.reference = hit.reference AND v.withdrawn_at IS NULL
                    ORDER BY l.verdict DESC LIMIT 1) v ON true
                LEFT JOIN review_assignment t ON t.subject = hit.subject)
            """;

    private final Database database;
    private final ProfileDirectory profiles;
    private final Verdicts verdicts;

    @Inject
    ReviewQueue(DataSource source, ProfileDirectory profiles, Verdicts verdicts) {
        this.database = new Database(source);
        this.profiles = profiles;
        this.verdicts = verdicts;
    }

    private record WaitingHit(String subject, ListingRef listing) {}

    private record Row(ReviewCase.Asked asked, String subject, ReviewCase.Hit hit, String assignedTo) {}

    /**
     * The cases that pass the filter, the most valuable first.
     *
     * @param current by which listings are one party
     * @param most how many
     */
    public List<ReviewCase> cases(NameIndex current, ReviewFilter filter, int most) {
        List<Object> values = new ArrayList<>();
        String sql = HITS + "SELECT subject, list, reference FROM judged" + where(filter, values)
                + " ORDER BY (said IS NOT NULL AND waits) DESC, score DESC, subject, list, reference LIMIT ?";
        values.add(most * HITS_A_CASE);
        List<WaitingHit> found = database.all(
                "read the cases for review",
                sql,
                values,
                row -> new WaitingHit(row.getString(1), ListingRef.of(row.getString(2), row.getString(3))));
        List<ReviewCase.Key> wanted = found.stream()
                .map(hit -> new ReviewCase.Key(hit.subject(), profiles.idOf(current, hit.listing())))
                .distinct()
                .limit(most)
                .toList();
        Map<ReviewCase.Key, ReviewCase> all = casesOf(
                current, wanted.stream().map(ReviewCase.Key::subject).distinct().toList());
        return wanted.stream()
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .toList();
    }

    /** How many hits pass the filter; no more than 10,000 are counted. */
    public int count(ReviewFilter filter) {
        List<Object> values = new ArrayList<>();
        String sql = HITS + "SELECT count(*) FROM (SELECT 1 FROM judged" + where(filter, values) + " LIMIT ?) counted";
        values.add(MOST_COUNTED);
        return database.all("count the cases for review", sql, values, row -> row.getInt(1))
                .get(0);
    }

    /** One case; empty if the subject has no hit on a listing of that party. */
    public Optional<ReviewCase> find(NameIndex current, ReviewCase.Key key) {
        return Optional.ofNullable(casesOf(current, List.of(key.subject())).get(key));
    }

    private static String where(ReviewFilter filter, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        if (filter.state() == ReviewFilter.State.WAITING) {
            conditions.add("waits");
        } else {
            conditions.add("NOT waits AND said = ?");
            values.add(filter.state().name());
        }
        filter.sort().ifPresent(sort -> add("sort = ?", sort.name(), conditions, values));
        filter.list().ifPresent(list -> add("list = ?", list.value(), conditions, values));
        filter.band().ifPresent(band -> add("band = ?", band.name(), conditions, values));
        filter.watchList().ifPresent(list -> add("watch_list = ?", list, conditions, values));
        filter.assignedTo().ifPresent(who -> add("assigned_to = ?", who, conditions, values));
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static void add(String condition, Object value, List<String> conditions, List<Object> values) {
        conditions.add(condition);
        values.add(value);
    }

    /** All cases of some subjects, by subject and profile. */
    private Map<ReviewCase.Key, ReviewCase> casesOf(NameIndex current, List<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = database.all(
                "read what is known of cases",
                HITS + "SELECT * FROM judged WHERE subject = ANY (?)",
                List.of(subjects),
                ReviewQueue::row);
        Map<ReviewCase.Key, List<Row>> byCase = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparingDouble((Row row) -> -row.hit().score())
                        .thenComparing(row -> row.hit().listing()))
                .forEach(row -> byCase.computeIfAbsent(
                                new ReviewCase.Key(
                                        row.subject(),
                                        profiles.idOf(current, row.hit().listing())),
                                any -> new ArrayList<>())
                        .add(row));
        Map<String, List<ReviewVerdict>> said = verdicts.standing(subjects);
        Map<ReviewCase.Key, ReviewCase> cases = new LinkedHashMap<>();
        byCase.forEach((key, hits) -> cases.put(key, caseOf(key, hits, said)));
        return cases;
    }

    private static ReviewCase caseOf(ReviewCase.Key key, List<Row> rows, Map<String, List<ReviewVerdict>> said) {
        Row first = rows.get(0);
        List<ReviewCase.Hit> hits =
                rows.stream().map(Row::hit).distinct().toList(); // one customer may stand in two tables
        List<ListingRef> listings = hits.stream().map(ReviewCase.Hit::listing).toList();
        Optional<ReviewVerdict> last = said.getOrDefault(first.subject(), List.of()).stream()
                .filter(verdict -> verdict.listings().stream().anyMatch(listings::contains))
                .findFirst();
        return new ReviewCase(first.subject(), first.asked(), key.profile(), hits, last, first.assignedTo());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ReviewCase.Asked(row.getString("name"), customer(row), text(row)),
                row.getString("subject"),
                new ReviewCase.Hit(
                        ListingRef.of(row.getString("list"), row.getString("reference")),
                        Band.valueOf(row.getString("band")),
                        row.getDouble("score"),
                        row.getBoolean("waits")),
                row.getString("assigned_to"));
    }

    private static Optional<ReviewCase.Row> customer(ResultSet row) throws SQLException {
        UUID list = row.getObject("watch_list", UUID.class);
        return list == null
                ? Optional.empty()
                : Optional.of(new ReviewCase.Row(
                        list, row.getInt("number"), row.getString("customer"), row.getString("query")));
    }

    private static Optional<ReviewCase.Text> text(ResultSet row) throws SQLException {
        UUID article = row.getObject("article", UUID.class);
        return article == null
                ? Optional.empty()
                : Optional.of(new ReviewCase.Text(
                        article,
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("published_on", LocalDate.class))));
    }
}
