package dossier.lists.imports;

import dossier.lists.ImportsUnderWay;
import dossier.lists.ListCode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the imports are that this copy of the service runs. */
@ApplicationScoped
class RunningImports implements ImportsUnderWay {

    private final Map<ListCode, ImportProgress> byList = new ConcurrentHashMap<>();

    /**
     * Marks an import as running.
     *
     * @return false if one of that list runs already
     */
    boolean begin(ListCode list, ImportProgress progress) {
        return byList.putIfAbsent(list, progress) == null;
    }

    void at(ListCode list, ImportProgress progress) {
        byList.put(list, progress);
    }

    void ended(ListCode list) {
        byList.remove(list);
    }

    @Override
    public boolean any() {
        return !byList.isEmpty();
    }

    Optional<ImportProgress> of(ListCode list) {
        return Optional.ofNullable(byList.get(list));
    }
}
