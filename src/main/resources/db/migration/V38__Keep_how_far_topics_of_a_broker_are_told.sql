-- How far a topic of a broker is told of what came about here: list changes (a part for each list) and alerts. One copy of the service
-- locks a row while it tells; the position is the API's cursor.
CREATE TABLE stream_position (
    stream   text        NOT NULL,
    part     text        NOT NULL,
    position text        NOT NULL,
    moved_at timestamptz NOT NULL,
    PRIMARY KEY (stream, part)
);
