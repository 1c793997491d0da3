-- How often an article was tried, when it is tried again, and why it could not be read.
ALTER TABLE article_to_reread
    ADD COLUMN attempts integer     NOT NULL DEFAULT 0,
    ADD COLUMN next_at  timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN error    text        NOT NULL DEFAULT '';
CREATE INDEX article_to_reread_next ON article_to_reread (attempts, article);
