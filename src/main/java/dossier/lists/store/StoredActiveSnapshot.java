package dossier.lists.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code active_snapshot}; written by {@link SnapshotDraft} only. */
@Entity
@Table(name = "active_snapshot")
class StoredActiveSnapshot {

    @Id
    String list = "";

    long snapshot;
}
