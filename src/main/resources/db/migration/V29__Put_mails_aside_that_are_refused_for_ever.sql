ALTER TABLE alert_mail
    ADD COLUMN refused integer NOT NULL DEFAULT 0;        -- how often the server refused the mail under way for ever

-- Mails that were given up, kept until they are sent again.
CREATE TABLE dead_mail (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name     uuid        NOT NULL,                        -- as in alert_mail: it is sent again under the same id
    after    bigint      NOT NULL,                        -- alerts after this id …
    until    bigint      NOT NULL,                        -- … up to this one
    attempts integer     NOT NULL,
    given_up timestamptz NOT NULL,
    error    text        NOT NULL
);
