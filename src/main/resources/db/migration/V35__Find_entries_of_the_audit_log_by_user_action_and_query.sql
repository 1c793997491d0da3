-- Each with the number, so that the newest of them are read without sorting.
CREATE INDEX audit_entry_who ON audit_entry (who, number);
CREATE INDEX audit_entry_action ON audit_entry (action, number);
CREATE INDEX audit_entry_query ON audit_entry (query, number) WHERE query <> '';
