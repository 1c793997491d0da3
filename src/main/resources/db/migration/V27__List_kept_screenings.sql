-- What a list of kept screenings shows, so that it need not read what was asked and answered.
ALTER TABLE kept_screening
    ADD COLUMN number  bigint,                            -- in the order in which they were kept
    ADD COLUMN as_of   date,                              -- the day of the past that was asked for
    ADD COLUMN queries integer NOT NULL DEFAULT 1,
    ADD COLUMN name    text    NOT NULL DEFAULT '',       -- of the first query
    ADD COLUMN band    text    NOT NULL DEFAULT '';       -- the best of all hits, or empty

UPDATE kept_screening k SET number = ordered.number
FROM (SELECT id, row_number() OVER (ORDER BY at, id) AS number FROM kept_screening) ordered
WHERE ordered.id = k.id;
ALTER TABLE kept_screening ALTER COLUMN number SET NOT NULL;
ALTER TABLE kept_screening ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('kept_screening', 'number'), coalesce(max(number), 0) + 1, false) FROM kept_screening;
CREATE UNIQUE INDEX kept_screening_newest ON kept_screening (number DESC);

UPDATE kept_screening SET
    queries = json_array_length(CAST(request AS json) -> 'queries'),
    name = coalesce(CAST(request AS json) #>> '{queries,0,name}', ''),
    band = coalesce((SELECT hit ->> 'band'
                     FROM json_array_elements(CAST(answer AS json) -> 'results') result,
                          json_array_elements(result -> 'hits') hit
                     ORDER BY array_position(ARRAY['MATCH', 'REVIEW', 'WEAK'], hit ->> 'band') LIMIT 1), '');
