package dossier.lists.imports;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the imports are that this copy of the service runs. */
@ApplicationScoped
class RunningImports {

    private final Map<String, ImportProgress> byList = new ConcurrentHashMap<>();

    void at(String list, ImportProgress progress) {
        byList.put(list, progress);
    }

    void ended(String list) {
        byList.remove(list);
    }

    Optional<ImportProgress> of(String list) {
        return Optional.ofNullable(byList.get(list));
    }
}
