package dossier.profiles;

import dossier.lists.StoreException;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;

import java.util.function.Supplier;
import jakarta.persistence.PersistenceException;

/** Profiles are served without what only the database knows while it is away. */
final class Reachable {

    private static final Logger LOG = Logger.getLogger(Reachable.class);

    private Reachable() {}

    /** The answer of the database; the other one while it is away. */
    static <T> T or(T otherwise, Supplier<T> question) {
        try {
            return question.get();
        } catch (PersistenceException | StatementException | StoreException away) {
            LOG.warnf("What is stored of a profile cannot be read just now: %s", away.getMessage());
            return otherwise;
        }
    }
}
