-- A snapshot whose listings are not kept any more stays as a place in the list's history, so that first and last days stay true.
ALTER TABLE snapshot
    ADD COLUMN kept boolean NOT NULL DEFAULT true;
