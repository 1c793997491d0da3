-- Tables that were screened on their page, for an hour: whichever copy of the service is asked finds them. Not in the log of the
-- database, so that no backup by it holds customers; after a crash of the database they are gone, and the table is sent again.
CREATE UNLOGGED TABLE kept_table (
    id      uuid        PRIMARY KEY,
    sender  text        NOT NULL,
    used_at timestamptz NOT NULL,                        -- when somebody last looked at it
    rows    integer     NOT NULL,
    bytes   bigint      NOT NULL,                        -- of its pieces
    about   text        NOT NULL,                        -- JSON: how it was read, and what was asked
    watched text        NOT NULL DEFAULT ''              -- JSON: as which watch list its customers are kept
);

-- What was sent and what was answered, a few hundred rows a piece, compressed.
CREATE UNLOGGED TABLE kept_table_piece (
    kept_table uuid    NOT NULL REFERENCES kept_table ON DELETE CASCADE,
    part       text    NOT NULL,
    number     integer NOT NULL,                         -- from 0
    bytes      bytea   NOT NULL,
    PRIMARY KEY (kept_table, part, number)
);
ALTER TABLE kept_table_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- How far tables have come that are being screened, under the id that their caller chose.
CREATE UNLOGGED TABLE table_job (
    id      text        PRIMARY KEY,
    attempt uuid        NOT NULL,                        -- of the copy of the service that screens it
    told_at timestamptz NOT NULL,                        -- when that copy last said so
    running boolean     NOT NULL,
    said    text        NOT NULL                         -- JSON of the API
);
CREATE INDEX table_job_told_at ON table_job (told_at);
