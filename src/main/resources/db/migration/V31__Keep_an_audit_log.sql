-- What was done, one entry after the other; each holds the hash of itself and of all before it (docs/audit.md has the form).
CREATE TABLE audit_entry (
    number  bigint      PRIMARY KEY,              -- without a gap
    at      timestamptz NOT NULL,
    who     text        NOT NULL,                 -- a user, 'service', or the keyed hash of a user
    role    text        NOT NULL,
    action  text        NOT NULL,
    subject text        NOT NULL,
    query   text        NOT NULL,                 -- as text or keyed hash; empty where nothing was asked
    details text        NOT NULL,                 -- JSON, to the letter as it was hashed
    stamp   text        NOT NULL,                 -- SHA-256 of the stamp, or empty
    hash    text        NOT NULL
);
CREATE INDEX audit_entry_at ON audit_entry USING brin (at);
CREATE INDEX audit_entry_settings ON audit_entry (number) WHERE action = 'CONFIGURED';

-- What entries were made from, each stamp once.
CREATE TABLE audit_stamp (
    hash text PRIMARY KEY,
    said text NOT NULL
);

-- Up to where the log was cut off at its beginning; an entry of the chain says the same.
CREATE TABLE audit_cut (
    number bigint      PRIMARY KEY,
    hash   text        NOT NULL,
    at     timestamptz NOT NULL
);

-- The end of the chain. Whoever appends has this row to himself until his transaction ends.
CREATE TABLE audit_head (
    single boolean     PRIMARY KEY DEFAULT true CHECK (single),
    number bigint      NOT NULL,
    hash   text        NOT NULL,
    at     timestamptz NOT NULL
);
INSERT INTO audit_head (number, hash, at) VALUES (0, repeat('0', 64), 'epoch');

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is only added to: % of % is refused', TG_OP, TG_TABLE_NAME;
END $$;

CREATE FUNCTION audit_refuse_unless_cut() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.number <= (SELECT max(number) FROM audit_cut) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the audit log is only added to: DELETE of entry % is refused', OLD.number;
END $$;

CREATE FUNCTION audit_refuse_backwards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number > OLD.number THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the audit log is only added to: its end does not go back';
END $$;

CREATE TRIGGER only_added BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER only_cut BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_refuse_unless_cut();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON audit_stamp FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_stamp EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON audit_cut FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_cut EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER only_forward BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_refuse_backwards();
CREATE TRIGGER never_removed BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_head EXECUTE FUNCTION audit_refuse();
