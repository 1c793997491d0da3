-- Trigram index for "contains a word that begins with"; the extension is trusted, so an ordinary owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A list as imported once.
CREATE TABLE snapshot (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list         text        NOT NULL,
    published_on text,                     -- as precise as known: 2026, 2026-04 or 2026-04-29
    day          date        NOT NULL,     -- the day it stands for: published_on if that is a day, else that of the import
    imported_at  timestamptz NOT NULL,
    sha256       text        NOT NULL,
    sample       boolean     NOT NULL,
    origin       text        NOT NULL,
    listings     integer     NOT NULL,
    names        integer     NOT NULL,
    problems     integer     NOT NULL,
    predecessor  bigint REFERENCES snapshot,
    validators   text        NOT NULL,     -- JSON: file to the publisher's ETag and Last-Modified
    report       text        NOT NULL      -- JSON: the report of the import
);
CREATE INDEX snapshot_of_list ON snapshot (list, id);
CREATE INDEX snapshot_predecessor ON snapshot (predecessor);

-- What everybody sees; changed in the transaction that brings a snapshot in.
CREATE TABLE active_snapshot (
    list     text   PRIMARY KEY,
    snapshot bigint NOT NULL REFERENCES snapshot
);

-- What a listing said over a run of snapshots.
CREATE TABLE listing_version (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list           text    NOT NULL,
    reference      text    NOT NULL,
    since_snapshot bigint  NOT NULL REFERENCES snapshot,
    until_snapshot bigint REFERENCES snapshot,   -- first snapshot that no longer says so; null while current
    content_hash   text    NOT NULL,
    kind           text    NOT NULL,
    name           text    NOT NULL,             -- primary name
    programmes     text[]  NOT NULL,
    countries      text[]  NOT NULL,
    search         text    NOT NULL,             -- words of all names, folded, each after a blank
    -- on which days the listing stood on the list (dossier.lists.ListedOn)
    listed_by      date,                         -- its own dates: listed at the latest on this day
    not_before     date,                         -- its own dates: not listed before this day
    absent_from    date,                         -- our snapshots: not on the list from this day …
    absent_to      date,                         -- … to this day, before it came
    first_seen     date    NOT NULL,             -- our snapshots: on the list from this day
    last_seen      date,                         -- delisted: last day on which we saw it
    gone           date,                         -- delisted: first day on which it was gone
    body           text    NOT NULL,             -- JSON: the whole listing
    party          text    NOT NULL              -- JSON: the short facts for the index
);
CREATE UNIQUE INDEX listing_current ON listing_version (list, reference) WHERE until_snapshot IS NULL;
CREATE INDEX listing_history ON listing_version (list, reference, since_snapshot);
CREATE INDEX listing_since ON listing_version (since_snapshot);
CREATE INDEX listing_until ON listing_version (until_snapshot) WHERE until_snapshot IS NOT NULL;
CREATE INDEX listing_search ON listing_version USING gin (search gin_trgm_ops);
CREATE INDEX listing_name ON listing_version (name, list, reference);

-- How the last try to import a list ended, for /api/lists.
CREATE TABLE import_attempt (
    list   text        PRIMARY KEY,
    at     timestamptz NOT NULL,
    status text        NOT NULL,
    error  text                                 -- null where it went well
);
