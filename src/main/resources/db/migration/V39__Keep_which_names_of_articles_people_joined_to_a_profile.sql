-- A name that only articles know, joined by hand to a profile. It leads to a listing or to another such name, so that it follows
-- whatever profile that belongs to.
CREATE TABLE name_decision (
    id        bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name_key  text        NOT NULL CHECK (name_key <> ''),
    name      text        NOT NULL,                         -- as an article writes it
    article   uuid        REFERENCES article ON DELETE CASCADE, -- the one article whose mention is meant; NULL: every article
    target    text        NOT NULL,                         -- "<list>.<reference>" of a listing, or "name.<name_key>"
    reason    text        NOT NULL,
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL,
    undone_by text,
    undone_at timestamptz
);
CREATE INDEX name_decision_article ON name_decision (article);
CREATE UNIQUE INDEX name_decision_of_all ON name_decision (name_key) WHERE undone_at IS NULL AND article IS NULL;
CREATE UNIQUE INDEX name_decision_of_one ON name_decision (name_key, article) WHERE undone_at IS NULL AND article IS NOT NULL;
