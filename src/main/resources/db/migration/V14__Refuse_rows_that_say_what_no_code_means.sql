-- What the code never writes, no hand in psql and no later version shall write unseen. An enum's values are listed here too: a
-- new one needs a migration, and SchemaIT says so.

-- A snapshot belongs to one list, and whatever names it names that list: the two columns are one reference.
ALTER TABLE snapshot
    ADD CONSTRAINT snapshot_of_its_list UNIQUE (list, id),
    ADD CONSTRAINT snapshot_origin CHECK (origin IN ('SAMPLE', 'FOLDER', 'UPLOAD', 'PUBLISHER')),
    ADD CONSTRAINT snapshot_sample CHECK (sample = (origin = 'SAMPLE')),
    ADD CONSTRAINT snapshot_counts CHECK (listings >= 0 AND names >= 0 AND problems >= 0),
    ADD CONSTRAINT snapshot_predecessor_of_its_list FOREIGN KEY (list, predecessor) REFERENCES snapshot (list, id),
    DROP CONSTRAINT snapshot_predecessor_fkey;
DROP INDEX snapshot_of_list; -- the constraint has the same one

ALTER TABLE active_snapshot
    ADD CONSTRAINT active_snapshot_of_its_list FOREIGN KEY (list, snapshot) REFERENCES snapshot (list, id),
    DROP CONSTRAINT active_snapshot_snapshot_fkey;

ALTER TABLE published_column
    ADD CONSTRAINT published_column_of_its_list FOREIGN KEY (list, snapshot) REFERENCES snapshot (list, id),
    DROP CONSTRAINT published_column_snapshot_fkey;

ALTER TABLE listing_cells
    ADD CONSTRAINT listing_cells_of_its_list FOREIGN KEY (list, snapshot) REFERENCES snapshot (list, id),
    DROP CONSTRAINT listing_cells_snapshot_fkey;

ALTER TABLE listing_version
    ADD CONSTRAINT listing_version_since_its_list FOREIGN KEY (list, since_snapshot) REFERENCES snapshot (list, id),
    ADD CONSTRAINT listing_version_until_its_list FOREIGN KEY (list, until_snapshot) REFERENCES snapshot (list, id),
    DROP CONSTRAINT listing_version_since_snapshot_fkey,
    DROP CONSTRAINT listing_version_until_snapshot_fkey,
    ADD CONSTRAINT listing_version_kind CHECK (kind IN ('PERSON', 'ORGANISATION', 'VESSEL', 'AIRCRAFT')),
    ADD CONSTRAINT listing_version_absent CHECK ((absent_from IS NULL) = (absent_to IS NULL) AND absent_from <= absent_to),
    -- delisted: both days are known, and what the listing said ended there
    ADD CONSTRAINT listing_version_gone CHECK ((last_seen IS NULL) = (gone IS NULL) AND last_seen <= gone),
    ADD CONSTRAINT listing_version_ended CHECK (gone IS NULL OR until_snapshot IS NOT NULL);

ALTER TABLE import_attempt
    ADD CONSTRAINT import_attempt_status
        CHECK (status IN ('PUBLISHED', 'UNCHANGED', 'DRY_RUN', 'REFUSED', 'UNREACHABLE'));

-- A hit names a listing by list and reference, not by a foreign key: an old analysis stays as it was made when the listing, or
-- the sample that it stood in, is gone.
ALTER TABLE article_party
    ADD CONSTRAINT article_party_position CHECK (position >= 0),
    ADD CONSTRAINT article_party_kind CHECK (kind IN ('PERSON', 'ORGANISATION', 'VESSEL', 'AIRCRAFT'));
ALTER TABLE article_hit
    ADD CONSTRAINT article_hit_band CHECK (band IN ('MATCH', 'REVIEW', 'WEAK')),
    ADD CONSTRAINT article_hit_score CHECK (score BETWEEN 0 AND 1);

ALTER TABLE article_copy
    ADD CONSTRAINT article_copy_of_another CHECK (article <> first_article),
    ADD CONSTRAINT article_copy_likeness CHECK (likeness BETWEEN 0 AND 1);
