-- Where the values of the active snapshots' listings stand in the publishers' files. Beside the versions, not in them: rows
-- move with every publication although no listing says anything else. Replaced whole by each import of the list.

-- Columns of the files, by the numbers that listing_cells uses.
CREATE TABLE published_column (
    list     text    NOT NULL,
    snapshot bigint  NOT NULL REFERENCES snapshot,
    number   integer NOT NULL,
    file     text    NOT NULL,
    heading  text    NOT NULL,
    PRIMARY KEY (list, number)
);

CREATE TABLE listing_cells (
    list      text   NOT NULL,
    reference text   NOT NULL,
    snapshot  bigint NOT NULL REFERENCES snapshot,
    cells     bytea  NOT NULL,  -- 16 bytes a value: hash of its text; field, column, row (dossier.lists.ListedCells)
    PRIMARY KEY (list, reference)
);
