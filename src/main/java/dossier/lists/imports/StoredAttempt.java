package dossier.lists.imports;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code import_attempt}: how the last try to import a list ended. */
@Entity
@Table(name = "import_attempt")
class StoredAttempt {

    @Id
    String list = "";

    Instant at = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    ImportStatus status = ImportStatus.UNCHANGED;

    @Nullable
    String error;
}
