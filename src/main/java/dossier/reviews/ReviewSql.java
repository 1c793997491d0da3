package dossier.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements of the review. What waits and has no verdict is found by its score, which an index has in order; what has a verdict is
 * found by that. So neither reads every hit.
 */
final class ReviewSql {

    /** Every hit of some subjects with the verdict on it that was said last; takes the subjects, then the articles among them. */
    static final String OF_SUBJECTS = """
            WITH hit AS (
                SELECT 'ARTICLE' AS sort, 'article:' || h.article || ':' || p.name_key || ':' || p.kind AS subject, p.name, '' AS customer, '' AS query,
                       NULL::uuid AS watch_list, 0 AS number, h.article, a.title, a.published_on, h.list, h.reference, h.band, h.score
                FROM article_hit h JOIN article_party p USING (article, position) JOIN article a ON a.id = h.article
                WHERE h.band IN ('MATCH', 'REVIEW')
                UNION ALL
                SELECT 'CUSTOMER', w.subject, w.name, w.customer, w.query, w.watch_list, w.number, NULL, '', NULL, h.list, h.reference, h.band, h.score
                FROM watch_hit h JOIN watched w USING (watch_list, number)
                WHERE h.band IN ('MATCH', 'REVIEW'))
            SELECT hit.*, coalesce(t.assigned_to, '') AS assigned_to, v.said IS NULL OR v.changed <> '{}' AS waits
            FROM hit
            LEFT JOIN LATERAL (
                SELECT v.said, l.changed FROM verdict_listing l JOIN verdict v ON v.id = l.verdict
                WHERE l.subject = hit.subject AND l.list = hit.list AND l.reference = hit.reference AND v.withdrawn_at IS NULL
                ORDER BY l.verdict DESC LIMIT 1) v ON true
            LEFT JOIN review_assignment t ON t.subject = hit.subject
            WHERE hit.subject = ANY (?) AND (hit.article IS NULL OR hit.article = ANY (CAST(? AS uuid[])))
            """;

    private static final String ORDER = " ORDER BY again DESC, score DESC, subject, list, reference LIMIT ?";

    /** The verdict is the last one on the hit that was not withdrawn. */
    private static final String LAST = " AND v.withdrawn_at IS NULL AND NOT EXISTS (SELECT 1 FROM verdict_listing later"
            + " JOIN verdict said ON said.id = later.verdict WHERE later.subject = l.subject AND later.list = l.list"
            + " AND later.reference = l.reference AND later.verdict > l.verdict AND said.withdrawn_at IS NULL)";

    private final ReviewFilter filter;
    private final List<Object> values = new ArrayList<>();

    /** Where hits come from. */
    private enum Source {
        CUSTOMER(ReviewCase.Sort.CUSTOMER, "w.subject", "watch_hit h JOIN watched w USING (watch_list, number)", """
                verdict_listing l JOIN verdict v ON v.id = l.verdict JOIN watched w ON w.subject = l.subject
                JOIN watch_hit h ON h.watch_list = w.watch_list AND h.number = w.number AND h.list = l.list AND h.reference = l.reference"""),
        ARTICLE(
                ReviewCase.Sort.ARTICLE,
                "'article:' || h.article || ':' || p.name_key || ':' || p.kind",
                "article_hit h JOIN article_party p USING (article, position)",
                """
                verdict_listing l JOIN verdict v ON v.id = l.verdict
                JOIN article_hit h ON h.list = l.list AND h.reference = l.reference
                     AND h.article = CASE WHEN l.subject LIKE 'article:%' THEN CAST(split_part(l.subject, ':', 2) AS uuid) END
                JOIN article_party p ON p.article = h.article AND p.position = h.position
                     AND l.subject = 'article:' || h.article || ':' || p.name_key || ':' || p.kind""");

        private final ReviewCase.Sort sort;
        private final String subject;
        private final String hits;
        private final String judgedHits;

        Source(ReviewCase.Sort sort, String subject, String hits, String judgedHits) {
            this.sort = sort;
            this.subject = subject;
            this.hits = hits;
            this.judgedHits = judgedHits;
        }
    }

    ReviewSql(ReviewFilter filter) {
        this.filter = filter;
    }

    /** Values of the statement that was made. */
    List<Object> values() {
        return values;
    }

    /** Subject, list and reference of the hits that come first. */
    String first(int most) {
        List<String> parts = new ArrayList<>();
        for (Source source : sources()) {
            if (filter.state() == ReviewFilter.State.WAITING) {
                parts.add("(SELECT false AS again" + fresh(source) + ordered(most) + ")");
            }
            parts.add("(SELECT true AS again" + judged(source) + ordered(most) + ")");
        }
        values.add(most);
        return "SELECT subject, list, reference FROM (" + String.join(" UNION ALL ", parts) + ") hit" + ORDER;
    }

    private String ordered(int most) {
        values.add(most);
        return " ORDER BY score DESC, subject, list, reference LIMIT ?";
    }

    /** How many hits there are. */
    String count(int most) {
        List<String> parts = new ArrayList<>();
        for (Source source : sources()) {
            if (filter.state() == ReviewFilter.State.WAITING) {
                parts.add("SELECT false AS again" + fresh(source));
            }
            parts.add("SELECT true AS again" + judged(source));
        }
        values.add(most);
        return "SELECT count(*) FROM (" + String.join(" UNION ALL ", parts) + " LIMIT ?) hit";
    }

    private List<Source> sources() {
        return Stream.of(Source.values())
                .filter(source -> filter.sort().map(source.sort::equals).orElse(true))
                .toList();
    }

    /** Hits on which nothing was said. */
    private String fresh(Source source) {
        return ", h.score, " + source.subject + " AS subject, h.list, h.reference FROM " + source.hits
                + " WHERE h.band IN ('MATCH', 'REVIEW')" + filters(source)
                + " AND NOT EXISTS (SELECT 1 FROM verdict_listing l JOIN verdict v ON v.id = l.verdict"
                + " WHERE l.subject = " + source.subject + " AND l.list = h.list AND l.reference = h.reference"
                + " AND v.withdrawn_at IS NULL)";
    }

    /** Hits whose last verdict does not hold any more; or that have the wanted one, and it holds. */
    private String judged(Source source) {
        String wanted = " AND l.changed <> '{}'";
        if (filter.state() != ReviewFilter.State.WAITING) {
            wanted = " AND l.changed = '{}' AND v.said = ?";
            values.add(filter.state().name());
        }
        return ", h.score, l.subject, h.list, h.reference FROM " + source.judgedHits
                + " WHERE h.band IN ('MATCH', 'REVIEW')" + wanted + LAST + filters(source);
    }

    private String filters(Source source) {
        StringBuilder conditions = new StringBuilder();
        filter.list().ifPresent(list -> add(conditions, "h.list = ?", list.value()));
        filter.band().ifPresent(band -> add(conditions, "h.band = ?", band.name()));
        filter.watchList()
                .ifPresent(list ->
                        add(conditions, source == Source.CUSTOMER ? "h.watch_list = ?" : "h.article = ?", list));
        filter.assignedTo().ifPresent(who -> {
            if (who.isEmpty()) {
                conditions
                        .append(" AND NOT EXISTS (SELECT 1 FROM review_assignment t WHERE t.subject = ")
                        .append(source.subject)
                        .append(" AND t.assigned_to <> '')");
            } else {
                add(
                        conditions,
                        source.subject + " IN (SELECT t.subject FROM review_assignment t WHERE t.assigned_to = ?)",
                        who);
            }
        });
        return conditions.toString();
    }

    private void add(StringBuilder conditions, String condition, Object value) {
        conditions.append(" AND ").append(condition);
        values.add(value);
    }
}
