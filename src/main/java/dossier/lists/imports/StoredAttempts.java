package dossier.lists.imports;

import dossier.lists.ListCode;
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
    void remember(ListCode list, Instant at, ImportStatus status, Optional<String> error) {
        StoredAttempt attempt = new StoredAttempt();
        attempt.list = list.value();
        attempt.at = at;
        attempt.status = status;
        attempt.error = error.orElse(null);
        getEntityManager().merge(attempt);
    }

    Map<ListCode, StoredAttempt> byList() {
        return listAll().stream().collect(Collectors.toMap(attempt -> ListCode.of(attempt.list), Function.identity()));
    }
}
