-- Which profile a listing belongs to. Ids of profiles are kept, so that they survive imports; listings of samples have no row.
CREATE TABLE profile_listing (
    list      text        NOT NULL,
    reference text        NOT NULL,
    profile   text        NOT NULL,                   -- "<list>.<reference>" of the listing after which it is named
    since     timestamptz NOT NULL,
    PRIMARY KEY (list, reference)
);
CREATE INDEX profile_listing_profile ON profile_listing (profile);

-- A listing that went from one profile to another.
CREATE TABLE profile_move (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    list         text        NOT NULL,
    reference    text        NOT NULL,
    from_profile text        NOT NULL,
    to_profile   text        NOT NULL,
    merged       boolean     NOT NULL                 -- the whole profile became part of the other; otherwise the listing left it
);
CREATE INDEX profile_move_from ON profile_move (from_profile);
CREATE INDEX profile_move_to ON profile_move (to_profile);

-- What people decided about two listings; the first of the two comes first in the order of list and reference.
CREATE TABLE join_decision (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sort            text        NOT NULL CHECK (sort IN ('JOIN', 'PART')),
    one_list        text        NOT NULL,
    one_reference   text        NOT NULL,
    other_list      text        NOT NULL,
    other_reference text        NOT NULL,
    reason          text        NOT NULL,
    made_by         text        NOT NULL,
    made_at         timestamptz NOT NULL,
    undone_by       text,
    undone_at       timestamptz
);
CREATE UNIQUE INDEX join_decision_holds ON join_decision (one_list, one_reference, other_list, other_reference)
    WHERE undone_at IS NULL;
