-- Every copy of the service listens to dossier_lists: it is told in the transaction that brings something in, so nobody hears of what is
-- rolled back. The copies look into the tables then; a notice holds nothing.
CREATE FUNCTION tell_lists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('dossier_lists', '');
    RETURN NULL;
END $$;

CREATE TRIGGER active_snapshot_told AFTER INSERT OR UPDATE OR DELETE ON active_snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION tell_lists();
-- history before a snapshot that is put in later counts in its revision
CREATE TRIGGER snapshot_told AFTER UPDATE ON snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION tell_lists();
CREATE TRIGGER join_decision_told AFTER INSERT OR UPDATE ON join_decision
    FOR EACH STATEMENT EXECUTE FUNCTION tell_lists();
