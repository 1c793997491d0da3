package dossier.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;

/** What the audit log keeps, and for how long. */
@ConfigMapping(prefix = "dossier.audit")
public interface AuditSettings {

    /** How long entries are kept, as {@code P5Y}; all of them if not set. */
    Optional<Period> keep();

    /** Whether entries name users and, if {@link #queries} says so, what was asked. If not, both stand there as keyed hash only. */
    @WithDefault("true")
    boolean persons();

    /** How what was asked is kept. */
    @WithDefault("hash")
    Queries queries();

    /** Key of the hashes, at least 16 characters; if not set, that of {@link #keyFile}. Copies of the service on one database need the same. */
    Optional<String> key();

    /** Where the key stands; made if it is missing. */
    @WithDefault("${DOSSIER_HOME:.dossier}/audit.key")
    Path keyFile();

    /** How what was asked is kept. */
    enum Queries {
        /** As keyed hash: who knows the name can find it. */
        HASH,
        /** As it was asked. */
        TEXT
    }
}
