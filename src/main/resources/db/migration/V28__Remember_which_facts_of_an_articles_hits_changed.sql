-- Listings that are hits of an article that is to be read again, and which of their facts changed since it was read.
CREATE TABLE article_changed_fact (
    article   uuid   NOT NULL REFERENCES article_to_reread ON DELETE CASCADE,
    list      text   NOT NULL,
    reference text   NOT NULL,
    fields    text[] NOT NULL,
    PRIMARY KEY (article, list, reference)
);
