package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.StoreException;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.io.IOException;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the publishers for new publications, by default once a day and shortly after the start. */
@ApplicationScoped
public class PublisherSchedule {

    private static final Logger LOG = Logger.getLogger(PublisherSchedule.class);

    private final FetchedLists fetched;
    private final ListImports imports;

    PublisherSchedule(FetchedLists fetched, ListImports imports) {
        this.fetched = fetched;
        this.imports = imports;
    }

    /** Asks the publisher of each list that may be fetched, one after the other; what fails is said in the log and asked again next time. */
    @Scheduled(
            every = "${dossier.lists.fetch-every:24h}",
            delayed = "${dossier.lists.fetch-first:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
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
