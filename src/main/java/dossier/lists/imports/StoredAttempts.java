package dossier.lists.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How the last try to import each list ended. */
@ApplicationScoped
@Transactional
class StoredAttempts implements PanacheRepositoryBase<StoredAttempt, String> {

    /**
     * @param error why nothing was published, if so
     */
    void remember(String list, Instant at, ImportStatus status, Optional<String> error) {
        StoredAttempt attempt = new StoredAttempt();
        attempt.list = list;
        attempt.at = at;
        attempt.status = status;
        attempt.error = error.orElse(null);
        getEntityManager().merge(attempt);
    }

    Map<String, StoredAttempt> byList() {
        return listAll().stream().collect(Collectors.toMap(attempt -> attempt.list, Function.identity()));
    }
}
