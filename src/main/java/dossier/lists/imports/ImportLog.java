package dossier.lists.imports;

import dossier.lists.ChangeCounts;
import org.jboss.logging.Logger;

/** One line in the log for an import that nobody is waiting for. */
final class ImportLog {

    private static final Logger LOG = Logger.getLogger(ImportLog.class);

    private ImportLog() {}

    static void tell(ImportReport report) {
        switch (report.status()) {
            case PUBLISHED, PLACED -> {
                ChangeCounts changes = report.found().changes().counts();
                LOG.infof(
                        "%s%s: %d listings, %d added, %d changed, %d delisted, %d problems, %.1f s",
                        report.list(),
                        report.status() == ImportStatus.PLACED
                                ? " of " + report.source().publishedOn().orElseThrow() + ", put into history"
                                : "",
                        report.found().counts().listings(),
                        changes.added(),
                        changes.changed(),
                        changes.delisted(),
                        report.found().problemCount(),
                        report.timing().total().toMillis() / 1000.0);
            }
            case UNCHANGED, DRY_RUN -> LOG.debugf("%s: %s", report.list(), report.status());
            case REFUSED, UNREACHABLE ->
                LOG.warnf(
                        "%s was not imported, the snapshot before serves on: %s",
                        report.list(), report.refusal().map(Refusal::inWords).orElse(""));
        }
    }
}
