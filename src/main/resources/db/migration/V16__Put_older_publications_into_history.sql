-- A publication that is older than the active snapshot goes into history at its place: the snapshots of a list stand in the
-- order of their days, those of one day in the order of their imports.
ALTER TABLE snapshot
    ADD COLUMN revision integer NOT NULL DEFAULT 0,   -- how often history before it was completed since it was published
    ADD CONSTRAINT snapshot_revision CHECK (revision >= 0);

-- Before, an older one could be forced on top of a newer one: it stands for the day of the one that it replaced.
UPDATE snapshot s
SET day = known.day
FROM (SELECT id, max(day) OVER (PARTITION BY list ORDER BY id) AS day FROM snapshot) known
WHERE known.id = s.id AND s.day < known.day;

CREATE INDEX snapshot_in_order ON snapshot (list, day, id);

ALTER TABLE import_attempt
    DROP CONSTRAINT import_attempt_status,
    ADD CONSTRAINT import_attempt_status
        CHECK (status IN ('PUBLISHED', 'PLACED', 'UNCHANGED', 'DRY_RUN', 'REFUSED', 'UNREACHABLE'));
