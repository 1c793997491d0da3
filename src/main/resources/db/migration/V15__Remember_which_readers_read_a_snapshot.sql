-- Version of the code that read the publisher's files (dossier.lists.ListReader.VERSION); 0 for snapshots from before. When it has
-- grown, the next import reads the same files again instead of calling them unchanged.
ALTER TABLE snapshot
    ADD COLUMN reader integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT snapshot_reader CHECK (reader >= 0);
