-- 100,000 made-up hits of customers for a database that has lists, so that the review can be measured:
--   psql -f src/bench/review-queue.sql ...; figures in docs/measurements.md, "The review".
-- One in ten is a MATCH; 2,000 have a verdict that holds, 200 one that does not; 500 are assigned to anna.
INSERT INTO watch_list (id, name, created_at, lists, cutoff, columns, customers, screened)
VALUES ('00000000-0000-0000-0000-00000000beef', 'Made-up hits', now(), '{}', 0.15, '{}', 100000, 100000);

INSERT INTO watched (watch_list, number, table_row, customer, name, query, note)
SELECT '00000000-0000-0000-0000-00000000beef', g, g, 'K-' || g, 'Customer ' || g,
       '{"name":"Customer ' || g || '","kind":"PERSON","countries":["ru"]}', ''
FROM generate_series(1, 100000) g;

WITH listing AS (
    SELECT list, reference, name, row_number() OVER (ORDER BY md5(list || reference)) - 1 AS place, count(*) OVER () AS listings
    FROM listing_version WHERE until_snapshot IS NULL AND gone IS NULL)
INSERT INTO watch_hit (watch_list, number, list, reference, listed_name, band, score)
SELECT '00000000-0000-0000-0000-00000000beef', g, l.list, l.reference, l.name, CASE WHEN g % 10 = 0 THEN 'MATCH' ELSE 'REVIEW' END,
       CASE WHEN g % 10 = 0 THEN 0.4 + 0.6 * (g % 997) / 997 ELSE 0.15 + 0.25 * (g % 991) / 991 END
FROM generate_series(1, 100000) g JOIN listing l ON l.place = g % l.listings;

WITH said AS (
    INSERT INTO verdict (at, said_by, subject, name, profile, said, note, facts)
    SELECT now(), 'anna', w.subject, w.name, h.list || '.' || h.reference, CASE WHEN w.number % 3 = 0 THEN 'SAME' ELSE 'DIFFERENT' END, '', '{}'
    FROM watched w JOIN watch_hit h USING (watch_list, number)
    WHERE w.watch_list = '00000000-0000-0000-0000-00000000beef' AND w.number % 50 = 7
    RETURNING id, subject)
INSERT INTO verdict_listing (verdict, subject, list, reference, changed)
SELECT s.id, s.subject, h.list, h.reference, CASE WHEN w.number % 500 = 7 THEN '{birthDates}'::text[] ELSE '{}' END
FROM said s JOIN watched w ON w.subject = s.subject JOIN watch_hit h USING (watch_list, number);

INSERT INTO review_assignment (subject, assigned_to, assigned_by, at)
SELECT subject, 'anna', 'anna', now() FROM watched
WHERE watch_list = '00000000-0000-0000-0000-00000000beef' AND number % 200 = 11;

ANALYZE watched, watch_hit, verdict, verdict_listing, review_assignment;
