-- A table of customers that is kept, so that it is compared with the lists again when these change.
CREATE TABLE watch_list (
    id         uuid             PRIMARY KEY,
    name       text             NOT NULL,
    created_at timestamptz      NOT NULL,
    lists      text[]           NOT NULL,             -- codes of the lists to compare with; empty for all
    cutoff     double precision NOT NULL,             -- lowest score of a hit
    columns    jsonb            NOT NULL,             -- which headings of the table were read as what
    customers  integer          NOT NULL,
    screened   integer          NOT NULL DEFAULT 0,   -- customers that were compared with all listings once
    CONSTRAINT watch_list_screened CHECK (screened BETWEEN 0 AND customers)
);

CREATE TABLE watched (
    watch_list uuid    NOT NULL REFERENCES watch_list ON DELETE CASCADE,
    number     integer NOT NULL,                      -- of the customer in the list, from 1
    table_row  bigint  NOT NULL,                      -- of the table, from 1, the heading not counted
    customer   text    NOT NULL,                      -- the table's own id, or empty
    name       text    NOT NULL,
    query      text    NOT NULL,                      -- what is asked of the lists, as JSON
    note       text    NOT NULL,                      -- what of the row could not be used
    PRIMARY KEY (watch_list, number)
);

-- Which listings a customer may be, as of the snapshots in "rescreened".
CREATE TABLE watch_hit (
    watch_list  uuid             NOT NULL,
    number      integer          NOT NULL,
    list        text             NOT NULL,
    reference   text             NOT NULL,
    listed_name text             NOT NULL,
    band        text             NOT NULL,
    score       double precision NOT NULL,
    PRIMARY KEY (watch_list, number, list, reference),
    FOREIGN KEY (watch_list, number) REFERENCES watched ON DELETE CASCADE
);
CREATE INDEX watch_hit_listing ON watch_hit (list, reference);

-- Up to which snapshot of each list customers and articles have been compared.
CREATE TABLE rescreened (
    list     text   PRIMARY KEY,
    snapshot bigint NOT NULL                          -- no key: those of samples go when a real list comes
);
INSERT INTO rescreened SELECT list, snapshot FROM active_snapshot;

-- One run for each change of a list, with how far it has come.
CREATE TABLE rescreening (
    id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list           text        NOT NULL,
    from_snapshot  bigint,
    to_snapshot    bigint      NOT NULL,
    begun_at       timestamptz NOT NULL,
    ended_at       timestamptz,
    state          text        NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'STOPPED')),
    changed        integer     NOT NULL,              -- listings that were added, changed or delisted
    compared       integer     NOT NULL,              -- of them those that anybody was compared with again
    customers      bigint      NOT NULL,
    customers_done bigint      NOT NULL DEFAULT 0,
    articles       bigint      NOT NULL DEFAULT 0,    -- articles that the change may touch
    alerts         bigint      NOT NULL DEFAULT 0
);
CREATE INDEX rescreening_newest ON rescreening (id DESC);

-- Articles that a change of a list may touch, to be read again; each goes when it was.
CREATE TABLE article_to_reread (
    article     uuid   PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    rescreening bigint NOT NULL REFERENCES rescreening
);

-- What a change of a list means for a customer or an article.
CREATE TABLE alert (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL,
    sort        text        NOT NULL CHECK (sort IN
                ('LISTED', 'DELISTED', 'NO_LONGER_A_HIT', 'BAND_CHANGED', 'FACTS_CHANGED', 'CLAIM_CHANGED')),
    watch_list  uuid        REFERENCES watch_list ON DELETE CASCADE,
    number      integer,
    customer    text        NOT NULL DEFAULT '',
    article     uuid        REFERENCES article ON DELETE CASCADE,
    name        text        NOT NULL,                 -- of the customer, or of the party as the article names it
    list        text        NOT NULL,
    reference   text        NOT NULL,
    listed_name text        NOT NULL,
    snapshot    bigint      NOT NULL,
    band_before text,
    band        text,
    score       double precision,
    fields      text[]      NOT NULL DEFAULT '{}',    -- which facts changed
    state       text        NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'SEEN', 'CLOSED')),
    state_at    timestamptz,
    state_by    text        NOT NULL DEFAULT '',
    note        text        NOT NULL DEFAULT '',
    CONSTRAINT alert_subject CHECK ((watch_list IS NULL) <> (article IS NULL))
);
CREATE INDEX alert_open ON alert (id) WHERE state = 'NEW';
CREATE INDEX alert_watch_list ON alert (watch_list, id);
CREATE INDEX alert_article ON alert (article, id);

-- Where alerts are sent. "sent_until" moves on when a delivery arrived or was given up.
CREATE TABLE webhook (
    id          uuid        PRIMARY KEY,
    url         text        NOT NULL,
    secret      text        NOT NULL,
    created_at  timestamptz NOT NULL,
    sent_until  bigint      NOT NULL,                 -- id of the last alert that was delivered or given up
    batch_until bigint      NOT NULL,                 -- of the delivery that is under way; the same if none is
    attempts    integer     NOT NULL DEFAULT 0,
    next_at     timestamptz NOT NULL,
    last_status integer,
    last_error  text        NOT NULL DEFAULT ''
);

-- Deliveries that were given up, kept until they are sent again or removed.
CREATE TABLE dead_letter (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    webhook    uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    after      bigint      NOT NULL,                  -- alerts after this id …
    until      bigint      NOT NULL,                  -- … up to this one
    given_up   timestamptz NOT NULL,
    error      text        NOT NULL
);
