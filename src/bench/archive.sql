-- Multiplies the articles of a database to an archive of COPIES articles for each there is, to measure what an archive of many needs:
--   psql -v copies=20000 -f src/bench/archive.sql ...; figures in docs/measurements.md, "An archive".
-- Each copy has a text, a title and a day of its own over ten years, the parties and hits of its original, and its analysis as it was made.
\timing on
CREATE TEMPORARY TABLE made AS
SELECT gen_random_uuid() AS id, a.id AS original, n FROM article a CROSS JOIN generate_series(1, :copies) n;

INSERT INTO article (id, text_sha256, title, text, published_on, language, source, received_at)
SELECT m.id, encode(sha256(convert_to(m.id::text, 'UTF8')), 'hex'), a.title || ' ' || m.n, a.text || E'\n\nEdition ' || m.n || ' of the archive.',
       date '2016-01-01' + (m.n * 37 % 3650), a.language, 'made up', now() - (m.n || ' seconds')::interval
FROM made m JOIN article a ON a.id = m.original;

INSERT INTO article_analysis (article, analysed_at, body)
SELECT m.id, x.analysed_at, x.body FROM made m JOIN article_analysis x ON x.article = m.original;

INSERT INTO article_party SELECT (jsonb_populate_record(p, jsonb_build_object('article', m.id))).*
FROM made m JOIN article_party p ON p.article = m.original;

INSERT INTO article_hit SELECT (jsonb_populate_record(h, jsonb_build_object('article', m.id))).*
FROM made m JOIN article_hit h ON h.article = m.original;

ANALYZE article, article_analysis, article_party, article_hit;

SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM article_party) AS parties, (SELECT count(*) FROM article_hit) AS hits,
       (SELECT sum(jsonb_array_length(p -> 'mentions')) FROM article_analysis, jsonb_array_elements(body -> 'people') p) AS mentions;
SELECT relname, pg_size_pretty(pg_relation_size(oid)) AS rows, pg_size_pretty(pg_indexes_size(oid)) AS indexes,
       pg_size_pretty(pg_total_relation_size(oid)) AS whole
FROM pg_class WHERE relname IN ('article', 'article_analysis', 'article_party', 'article_hit') ORDER BY pg_total_relation_size(oid) DESC;
