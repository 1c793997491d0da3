package dossier.lists.imports;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.StoreException;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** Imports what somebody puts into the configured folder: once at start and whenever it changed. */
@ApplicationScoped
public class FolderDrop {

    private static final Logger LOG = Logger.getLogger(FolderDrop.class);

    private final ListsConfig config;
    private final ListImports imports;
    /** What the files of a list looked like when they were last imported or refused. */
    private final Map<ListCode, String> seen = new ConcurrentHashMap<>();
    /** What they looked like at the last check: files that still change are being written. */
    private final Map<ListCode, String> last = new ConcurrentHashMap<>();

    FolderDrop(ListsConfig config, ListImports imports) {
        this.config = config;
        this.imports = imports;
    }

    /** Imports every list's files as they are now, unless that was done; for the start of the service. */
    public List<ImportReport> bringIn() {
        List<ImportReport> reports = new ArrayList<>();
        config.folder()
                .ifPresent(folder -> KnownLists.all()
                        .forEach(
                                list -> bringIn(list, folder.resolve(list.code().value()), false)
                                        .ifPresent(reports::add)));
        return reports;
    }

    @Scheduled(
            every = "${dossier.lists.folder-every:30s}",
            delayed = "${dossier.lists.folder-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        config.folder()
                .ifPresent(folder -> KnownLists.all()
                        .forEach(
                                list -> bringIn(list, folder.resolve(list.code().value()), true)));
    }

    private Optional<ImportReport> bringIn(KnownList list, Path folder, boolean mayBeInWriting) {
        try {
            if (!Files.isDirectory(folder)) {
                return Optional.empty();
            }
            Path newest = newest(folder);
            String looks = looks(newest);
            boolean still = looks.equals(last.put(list.code(), looks)) || !mayBeInWriting;
            if (!still || looks.equals(seen.get(list.code()))) {
                return Optional.empty();
            }
            ImportReport report = imports.run(request(list, newest));
            seen.put(list.code(), looks);
            ImportLog.tell(report);
            return Optional.of(report);
        } catch (ImportRunningException running) {
            return Optional.empty(); // the next look comes soon
        } catch (IOException | StoreException failure) {
            LOG.warnf("%s was not imported from %s: %s", list.code(), folder, failure.getMessage());
            return Optional.empty();
        }
    }

    private static ImportRequest request(KnownList list, Path folder) throws IOException {
        ImportRequest request = ImportRequest.folder(list.code(), folder);
        return date(folder).map(request::withPublishedOn).orElse(request);
    }

    /** The folder itself, or the latest of its sub-folders that are named by a date. */
    private static Path newest(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory)
                    .filter(path -> date(path).isPresent())
                    .max(Comparator.comparing(path -> date(path).orElseThrow().latest()))
                    .orElse(folder);
        }
    }

    private static Optional<PartialDate> date(Path folder) {
        try {
            return Optional.of(PartialDate.parse(folder.getFileName().toString()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static String looks(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return String.join("\n", files);
    }
}
