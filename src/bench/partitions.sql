-- Asks the same of an archive as it is and of a copy of it that is partitioned by month of publication, and says how long each took:
--   psql -f src/bench/partitions.sql ... after src/bench/archive.sql; figures in docs/measurements.md, "An archive".
-- The copy stands in a schema of its own, which is dropped at the end; nothing else is changed.
\set ON_ERROR_STOP on
\pset pager off
DROP SCHEMA IF EXISTS by_month CASCADE;
CREATE SCHEMA by_month;

-- a key must hold what the table is partitioned by, so that "one text is one article" holds within a month only
CREATE TABLE by_month.article (LIKE article INCLUDING GENERATED, month date NOT NULL, PRIMARY KEY (month, id), UNIQUE (month, text_sha256)) PARTITION BY RANGE (month);
CREATE TABLE by_month.article_hit (LIKE article_hit, month date NOT NULL, PRIMARY KEY (month, article, position, list, reference)) PARTITION BY RANGE (month);

SELECT format('CREATE TABLE by_month.%1$s_%2$s PARTITION OF by_month.%1$s FOR VALUES FROM (%3$L) TO (%4$L)',
              parent, to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date)
FROM generate_series(date '2016-01-01', date '2026-12-01', interval '1 month') month, (VALUES ('article'), ('article_hit')) parents (parent)
\gexec

\timing on
INSERT INTO by_month.article (id, text_sha256, title, text, published_on, language, source, received_at, month)
SELECT id, text_sha256, title, text, published_on, language, source, received_at, date_trunc('month', coalesce(published_on, received_at))::date FROM article;
INSERT INTO by_month.article_hit
SELECT h.*, date_trunc('month', coalesce(a.published_on, a.received_at))::date FROM article_hit h JOIN article a ON a.id = h.article;
CREATE INDEX ON by_month.article (published_on DESC NULLS LAST, received_at DESC, id);
CREATE INDEX ON by_month.article USING gin (search);
CREATE INDEX ON by_month.article_hit (list, reference);
ANALYZE by_month.article, by_month.article_hit;
\timing off

SELECT list AS party_list, reference AS party_reference FROM article_hit GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1 \gset

-- each twice: the second finds its pages in memory
\timing on
\echo the newest 20, as it is
SELECT count(*) FROM (SELECT id FROM article ORDER BY published_on DESC NULLS LAST, received_at DESC, id LIMIT 20) x;
SELECT count(*) FROM (SELECT id FROM article ORDER BY published_on DESC NULLS LAST, received_at DESC, id LIMIT 20) x;
\echo the newest 20, by month
SELECT count(*) FROM (SELECT id FROM by_month.article ORDER BY published_on DESC NULLS LAST, received_at DESC, id LIMIT 20) x;
SELECT count(*) FROM (SELECT id FROM by_month.article ORDER BY published_on DESC NULLS LAST, received_at DESC, id LIMIT 20) x;
\echo one month, as it is
SELECT count(*) FROM article WHERE published_on >= '2020-03-01' AND published_on < '2020-04-01';
SELECT count(*) FROM article WHERE published_on >= '2020-03-01' AND published_on < '2020-04-01';
\echo one month, by month
SELECT count(*) FROM by_month.article WHERE month = '2020-03-01';
SELECT count(*) FROM by_month.article WHERE month = '2020-03-01';
\echo a party, as it is
SELECT count(*) FROM article WHERE id IN (SELECT article FROM article_hit WHERE list = :'party_list' AND reference = :'party_reference');
SELECT count(*) FROM article WHERE id IN (SELECT article FROM article_hit WHERE list = :'party_list' AND reference = :'party_reference');
\echo a party, by month
SELECT count(*) FROM by_month.article a WHERE EXISTS (SELECT 1 FROM by_month.article_hit h WHERE h.month = a.month AND h.article = a.id AND h.list = :'party_list' AND h.reference = :'party_reference');
SELECT count(*) FROM by_month.article a WHERE EXISTS (SELECT 1 FROM by_month.article_hit h WHERE h.month = a.month AND h.article = a.id AND h.list = :'party_list' AND h.reference = :'party_reference');
\echo a party whom nobody names, as it is
SELECT count(*) FROM article WHERE id IN (SELECT article FROM article_hit WHERE list = 'eu-fsf' AND reference = 'nobody');
SELECT count(*) FROM article WHERE id IN (SELECT article FROM article_hit WHERE list = 'eu-fsf' AND reference = 'nobody');
\echo a party whom nobody names, by month
SELECT count(*) FROM by_month.article a WHERE EXISTS (SELECT 1 FROM by_month.article_hit h WHERE h.month = a.month AND h.article = a.id AND h.list = 'eu-fsf' AND h.reference = 'nobody');
SELECT count(*) FROM by_month.article a WHERE EXISTS (SELECT 1 FROM by_month.article_hit h WHERE h.month = a.month AND h.article = a.id AND h.list = 'eu-fsf' AND h.reference = 'nobody');
\echo an article by its id, as it is
SELECT count(*) FROM article WHERE id = (SELECT max(id::text)::uuid FROM (SELECT id FROM article LIMIT 100) x);
SELECT count(*) FROM article WHERE id = (SELECT max(id::text)::uuid FROM (SELECT id FROM article LIMIT 100) x);
\echo an article by its id alone, by month
SELECT count(*) FROM by_month.article WHERE id = (SELECT max(id::text)::uuid FROM (SELECT id FROM article LIMIT 100) x);
SELECT count(*) FROM by_month.article WHERE id = (SELECT max(id::text)::uuid FROM (SELECT id FROM article LIMIT 100) x);
\echo a word of one month, as it is
SELECT count(*) FROM article WHERE search @@ plainto_tsquery('simple', 'sanctions') AND published_on >= '2020-03-01' AND published_on < '2020-04-01';
SELECT count(*) FROM article WHERE search @@ plainto_tsquery('simple', 'sanctions') AND published_on >= '2020-03-01' AND published_on < '2020-04-01';
\echo a word of one month, by month
SELECT count(*) FROM by_month.article WHERE month = '2020-03-01' AND search @@ plainto_tsquery('simple', 'sanctions');
SELECT count(*) FROM by_month.article WHERE month = '2020-03-01' AND search @@ plainto_tsquery('simple', 'sanctions');
\echo a month is given up, as it is
BEGIN;
DELETE FROM article_hit WHERE article IN (SELECT id FROM article WHERE published_on >= '2017-03-01' AND published_on < '2017-04-01');
ROLLBACK;
\echo a month is given up, by month
BEGIN;
DROP TABLE by_month.article_hit_2017_03;
ROLLBACK;
\timing off

DROP SCHEMA by_month CASCADE;
