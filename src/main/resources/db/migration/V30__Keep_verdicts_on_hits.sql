-- Who a customer is, whatever table brings it: the same id and the same facts are the same customer.
ALTER TABLE watched ADD COLUMN subject text GENERATED ALWAYS AS ('customer:' || md5(customer || chr(31) || query)) STORED;
CREATE INDEX watched_subject ON watched (subject);

-- What people decided on whether a customer, or a party in an article, is a listed party. Rows are added and withdrawn, never changed.
CREATE TABLE verdict (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL,
    said_by      text        NOT NULL,
    subject      text        NOT NULL,             -- 'customer:…' as above, or 'article:<id>:<key of the name>:<kind>'
    name         text        NOT NULL,             -- as the customer's table or the article gives it
    profile      text        NOT NULL,             -- of the listed party, then
    said         text        NOT NULL CHECK (said IN ('SAME', 'DIFFERENT', 'UNSURE')),
    note         text        NOT NULL,
    facts        jsonb       NOT NULL,             -- what was known of both
    withdrawn_at timestamptz,
    withdrawn_by text        NOT NULL DEFAULT ''
);
CREATE INDEX verdict_subject ON verdict (subject, profile, id DESC);

-- The listings that a verdict is about, and which of their facts have changed since.
CREATE TABLE verdict_listing (
    verdict   bigint NOT NULL REFERENCES verdict,
    subject   text   NOT NULL,
    list      text   NOT NULL,
    reference text   NOT NULL,
    changed   text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (verdict, list, reference)
);
CREATE INDEX verdict_listing_subject ON verdict_listing (subject, list, reference, verdict DESC);
CREATE INDEX verdict_listing_listing ON verdict_listing (list, reference);

-- Who is to decide.
CREATE TABLE review_assignment (
    subject     text        PRIMARY KEY,
    assigned_to text        NOT NULL,
    assigned_by text        NOT NULL,
    at          timestamptz NOT NULL
);
