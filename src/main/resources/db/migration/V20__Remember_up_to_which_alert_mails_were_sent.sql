-- Up to which alert digests were mailed. One row, made when a recipient is configured for the first time.
CREATE TABLE alert_mail (
    single      boolean     PRIMARY KEY DEFAULT true CHECK (single),
    name        uuid        NOT NULL DEFAULT gen_random_uuid(), -- part of the ids of our mails, which no other service may use
    sent_until  bigint      NOT NULL,                           -- id of the last alert that was mailed
    batch_until bigint      NOT NULL,                           -- of the mail that is under way; the same if none is
    attempts    integer     NOT NULL DEFAULT 0,
    next_at     timestamptz NOT NULL,
    sent_at     timestamptz,
    last_error  text        NOT NULL DEFAULT ''
);
