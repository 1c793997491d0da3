-- Screenings that were asked to be kept: what was asked and what was answered, as JSON of the API.
CREATE TABLE kept_screening (
    id      uuid        PRIMARY KEY,
    at      timestamptz NOT NULL,
    made_by text        NOT NULL,
    request text        NOT NULL,
    answer  text        NOT NULL
);
