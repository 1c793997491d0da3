-- Articles that were not compared with the ones before them yet: each is put here when it is kept, and taken out when it was.
CREATE TABLE article_uncompared (
    received_at timestamptz NOT NULL,
    article     uuid        NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (received_at, article)
);
INSERT INTO article_uncompared SELECT received_at, id FROM article;

-- A near copy, and the first of its group. The first itself has no row, nor has an article without copies.
CREATE TABLE article_copy (
    article       uuid             PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    first_article uuid             NOT NULL REFERENCES article ON DELETE CASCADE,
    likeness      double precision NOT NULL     -- share of the shorter one's wording that stands in the longer one
);
CREATE INDEX article_copy_first ON article_copy (first_article);

-- A sample of the wording of each article that is no copy (dossier.articles.TextFingerprint), to find the first of a group by.
CREATE TABLE article_piece (
    piece   bigint NOT NULL,
    article uuid   NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (piece, article)
);
CREATE INDEX article_piece_article ON article_piece (article);
