package dossier.startup;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.lists.imports.ImportReport;
import dossier.lists.imports.ImportRequest;
import dossier.lists.imports.ImportRunningException;
import dossier.lists.imports.ImportStatus;
import dossier.lists.imports.ListImports;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jakarta.enterprise.context.ApplicationScoped;

/** The bundled samples: as long as no list is real, all answer from their samples, and say so. */
@ApplicationScoped
class SampleLists {

    private static final Logger LOG = Logger.getLogger(SampleLists.class);

    private final SnapshotRepository snapshots;
    private final ListImports imports;

    SampleLists(SnapshotRepository snapshots, ListImports imports) {
        this.snapshots = snapshots;
        this.imports = imports;
    }

    /** Imports the sample of every expected list unless a published list is real: the two never stand side by side. */
    void bringIn(Path folder) {
        if (!snapshots.active().stream().allMatch(snapshot -> snapshot.sample() || isOwn(snapshot))) {
            return;
        }
        for (KnownList list : KnownLists.all()) {
            if (!list.expected() || list.isOwn()) {
                continue;
            }
            Path files = folder.resolve(list.code().value());
            if (Files.isDirectory(files)) {
                bringIn(list, files);
            }
        }
    }

    private static boolean isOwn(Snapshot snapshot) {
        return KnownLists.byCode(snapshot.list()).filter(KnownList::isOwn).isPresent();
    }

    private void bringIn(KnownList list, Path files) {
        try {
            StartSteps.at("Importing the sample of " + list.code());
            ImportReport report = imports.run(ImportRequest.sample(list.code(), files));
            if (report.status() == ImportStatus.REFUSED) {
                LOG.warnf("the sample of %s in %s was refused: %s", list.code(), files, report.refusal());
            }
        } catch (ImportRunningException another) {
            LOG.infof("%s is being imported by another copy of the service", list.code());
        } catch (IOException failure) {
            throw new UncheckedIOException("the sample of " + list.code() + " cannot be read", failure);
        }
    }
}
