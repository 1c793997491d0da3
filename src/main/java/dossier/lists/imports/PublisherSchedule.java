package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.StoreException;
import dossier.scheduling.SharedWork;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.Duration;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the publishers for new publications, by default once a day and shortly after the first start. */
@ApplicationScoped
public class PublisherSchedule implements SharedWork {

    private static final Logger LOG = Logger.getLogger(PublisherSchedule.class);

    private final FetchedLists fetched;
    private final ListImports imports;
    private final ListsConfig config;

    PublisherSchedule(FetchedLists fetched, ListImports imports, ListsConfig config) {
        this.config = config;
        this.fetched = fetched;
        this.imports = imports;
    }

    @Override
    public String name() {
        return "new publications";
    }

    @Override
    public Duration every() {
        return config.fetchEvery();
    }

    @Override
    public Duration first() {
        return config.fetchFirst();
    }

    @Override
    public void run() {
        fetchAll();
    }

    /** Asks the publisher of each list that may be fetched, one after the other; what fails is said in the log and asked again next time. */
    public void fetchAll() {
        KnownLists.all().stream()
                .filter(list -> fetched.mayBeFetched(list.code()))
                .forEach(this::fetch);
    }

    private void fetch(KnownList list) {
        try {
            ImportLog.tell(imports.run(ImportRequest.publisher(list.code())));
        } catch (ImportRunningException running) {
            LOG.debug(running.getMessage()); // another copy of the service is at it
        } catch (IOException | StoreException failure) {
            LOG.warnf("%s was not fetched: %s", list.code(), failure.getMessage());
        }
    }
}
