-- A news text. One text is one article: its hash is unique.
CREATE TABLE article (
    id           uuid        PRIMARY KEY,
    text_sha256  text        NOT NULL UNIQUE,
    title        text        NOT NULL,
    text         text        NOT NULL,
    published_on date,
    language     text        NOT NULL,
    source       text        NOT NULL,
    received_at  timestamptz NOT NULL,
    -- a text of the largest size may exceed what one search vector can hold, so its beginning is searched
    search       tsvector    GENERATED ALWAYS AS
                 (to_tsvector('simple', left(title, 1000) || ' ' || left(text, 100000))) STORED
);
CREATE INDEX article_newest ON article (published_on DESC NULLS LAST, received_at DESC, id);
CREATE INDEX article_search ON article USING gin (search);

-- The latest analysis of an article, as it was made.
CREATE TABLE article_analysis (
    article     uuid        PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    analysed_at timestamptz NOT NULL,
    body        jsonb       NOT NULL     -- people with mentions, titles, roles, hits with their evidence; stamp
);

-- The same, taken apart for queries.
CREATE TABLE article_party (
    article  uuid    NOT NULL REFERENCES article_analysis ON DELETE CASCADE,
    position integer NOT NULL,           -- in order of first mention, from 0
    name     text    NOT NULL,
    name_key text    NOT NULL,           -- words of the name, sorted, joined by "-"
    kind     text    NOT NULL,
    listed   boolean NOT NULL,           -- at least one hit in band MATCH
    PRIMARY KEY (article, position)
);
CREATE INDEX article_party_name ON article_party (name_key) WHERE NOT listed;
CREATE INDEX article_party_search ON article_party USING gin (name_key gin_trgm_ops);

CREATE TABLE article_hit (
    article   uuid             NOT NULL,
    position  integer          NOT NULL,
    list      text             NOT NULL,
    reference text             NOT NULL,
    band      text             NOT NULL,
    score     double precision NOT NULL,
    PRIMARY KEY (article, position, list, reference),
    FOREIGN KEY (article, position) REFERENCES article_party ON DELETE CASCADE
);
CREATE INDEX article_hit_listing ON article_hit (list, reference);
