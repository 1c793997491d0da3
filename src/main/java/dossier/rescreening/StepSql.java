package dossier.rescreening;

/**
 * What is written when a list changed, in one transaction: alerts, hits, articles to be read again. The new hits and what changed lie in
 * tables that end with the transaction.
 */
final class StepSql {

    static final String TABLES = """
            CREATE TEMPORARY TABLE changed (
                reference text PRIMARY KEY, what text NOT NULL, compared boolean NOT NULL, fields text[] NOT NULL) ON COMMIT DROP;
            CREATE TEMPORARY TABLE new_hit (
                watch_list uuid NOT NULL, number integer NOT NULL, reference text NOT NULL, listed_name text NOT NULL,
                band text NOT NULL, score double precision NOT NULL) ON COMMIT DROP;
            CREATE TEMPORARY TABLE touched_name (name text NOT NULL, kind text NOT NULL) ON COMMIT DROP""";

    /** Cursors of readers of alerts go by their ids: who writes some waits until the one before has committed. */
    static final String ORDERED = "SELECT pg_advisory_xact_lock(hashtext('dossier alerts'))";

    /** Hits of listings that are gone with a snapshot that is not here any more, such as a sample's. Wants the list. */
    static final String GONE_UNSEEN = """
            INSERT INTO changed (reference, what, compared, fields)
            SELECT DISTINCT h.reference, 'DELISTED', false, '{}'::text[] FROM watch_hit h
            WHERE h.list = ? AND NOT EXISTS (SELECT 1 FROM listing_version v
                WHERE v.list = h.list AND v.reference = h.reference AND v.until_snapshot IS NULL)
            ON CONFLICT (reference) DO NOTHING""";

    /** Wants the time, the snapshot, and the list three times. */
    static final String ALERTS = """
            INSERT INTO alert (at, sort, watch_list, number, customer, name, list, reference, listed_name, snapshot,
                               band_before, band, score, fields)
            SELECT ?, CASE WHEN c.what = 'DELISTED' THEN 'DELISTED'
                           WHEN h.number IS NULL THEN 'LISTED'
                           WHEN c.compared AND n.number IS NULL THEN 'NO_LONGER_A_HIT'
                           WHEN c.compared AND h.band <> n.band THEN 'BAND_CHANGED'
                           ELSE 'FACTS_CHANGED' END,
                   w.watch_list, w.number, w.customer, w.name, ?, c.reference, coalesce(n.listed_name, h.listed_name), ?,
                   h.band, CASE WHEN c.compared THEN n.band WHEN c.what = 'CHANGED' THEN h.band END,
                   CASE WHEN c.compared THEN n.score WHEN c.what = 'CHANGED' THEN h.score END, c.fields
            FROM (SELECT h.* FROM watch_hit h JOIN changed USING (reference) WHERE h.list = ?) h
            FULL JOIN new_hit n USING (watch_list, number, reference)
            JOIN changed c USING (reference)
            JOIN watched w USING (watch_list, number)
            WHERE h.number IS NULL OR c.what = 'DELISTED' OR (c.compared AND n.number IS NULL)
               OR (c.compared AND h.band <> n.band) OR c.fields <> '{}'
            ORDER BY w.watch_list, w.number, c.reference""";

    /** Wants the list. */
    static final String FORGET_HITS =
            "DELETE FROM watch_hit h USING changed c WHERE h.list = ? AND h.reference = c.reference"
                    + " AND (c.compared OR c.what = 'DELISTED')";

    /** Wants the list. */
    static final String KEEP_HITS =
            "INSERT INTO watch_hit (watch_list, number, list, reference, listed_name, band, score)"
                    + " SELECT watch_list, number, ?, reference, listed_name, n.band, n.score FROM new_hit n"
                    + " JOIN watched USING (watch_list, number)";

    /** Articles that may be touched: they have a hit that changed, or name somebody who may be one. Wants the run, the time and the list. */
    static final String ARTICLES = """
            INSERT INTO article_to_reread (article, rescreening, next_at)
            SELECT article, ?, ? FROM (
                SELECT h.article FROM article_hit h JOIN changed c USING (reference)
                WHERE h.list = ? AND h.band IN ('MATCH', 'REVIEW')
                UNION
                SELECT p.article FROM article_party p JOIN touched_name t USING (name, kind)) touched
            ON CONFLICT (article) DO UPDATE SET rescreening = EXCLUDED.rescreening, next_at = EXCLUDED.next_at""";

    /** Which facts of the hits of those articles changed: what a customer would be told. Wants the list. */
    static final String FACTS = """
            INSERT INTO article_changed_fact (article, list, reference, fields)
            SELECT DISTINCT h.article, h.list, h.reference, c.fields FROM article_hit h JOIN changed c USING (reference)
            WHERE h.list = ? AND h.band IN ('MATCH', 'REVIEW') AND c.fields <> '{}'
            ON CONFLICT (article, list, reference) DO UPDATE SET fields = (
                SELECT array_agg(DISTINCT field ORDER BY field)
                FROM unnest(article_changed_fact.fields || EXCLUDED.fields) field)""";

    private StepSql() {}
}
