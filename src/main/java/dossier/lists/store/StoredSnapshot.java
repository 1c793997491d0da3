package dossier.lists.store;

import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.Snapshot;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code snapshot}; written by {@link SnapshotDraft} only. */
@Entity
@Table(name = "snapshot")
class StoredSnapshot {

    @Id
    long id;

    String list = "";

    @Column(name = "published_on")
    @Nullable
    String publishedOn;

    @Column(name = "imported_at")
    Instant importedAt = Instant.EPOCH;

    String sha256 = "";
    boolean sample;

    @Enumerated(EnumType.STRING)
    Snapshot.Origin origin = Snapshot.Origin.SAMPLE;

    int listings;
    int names;
    int problems;

    int revision;

    /** Whether what it said is still here. */
    boolean kept;

    @Nullable
    Long predecessor;

    /** The day it stands for. */
    LocalDate day = LocalDate.EPOCH;

    String report = "";

    Snapshot toSnapshot() {
        return new Snapshot(
                id,
                ListCode.of(list),
                Optional.ofNullable(publishedOn).map(PartialDate::parse),
                importedAt,
                sha256,
                origin,
                new Snapshot.Counts(listings, names, problems),
                revision);
    }
}
