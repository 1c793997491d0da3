package dossier.lists.imports;

import dossier.audit.NoAudit;
import dossier.database.EmbeddedDatabase;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.store.ListsBench;
import dossier.lists.store.SnapshotStore;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Imports every list from a folder with one sub-folder a list (files, or dated sub-folders of which the newest with
 * listings counts) into a fresh database, one after the other, and prints seconds a list and step; then reads all listings
 * back as a start of the service does. Run by hand: {@code docs/measurements.md} has the command.
 */
public final class ImportBench {

    private ImportBench() {}

    /**
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "postgresql")), "bench");
        try (EmbeddedDatabase database = EmbeddedDatabase.open(home)) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.jdbcUrl());
            source.setUser(database.user());
            source.setPassword(database.password());
            Flyway.configure().dataSource(source).load().migrate();
            ImportLimits limits = new ImportLimits(200_000_000, 500_000_000, 200, 0.1, 0.05, 0.01, 0.005);
            ImportEngine engine = new ImportEngine(
                    new SnapshotStore(source), TestLists.unreachable(), limits, Clock.systemUTC(), new NoAudit());
            long start = System.nanoTime();
            for (KnownList list : KnownLists.all()) {
                run(engine, list, Path.of(arguments[0]).resolve(list.code().value()));
            }
            System.out.printf(Locale.ROOT, "all lists  %.1f s%n", (System.nanoTime() - start) / 1e9);
            ListsBench.readBack(source);
        }
        System.out.printf(Locale.ROOT, "largest heap in use  %d MB%n", peakHeap() >> 20);
    }

    private static void run(ImportEngine engine, KnownList list, Path folder) throws IOException {
        long start = System.nanoTime();
        ImportReport report = engine.run(list, ImportRequest.folder(list.code(), newest(list, folder)), progress -> {});
        System.out.printf(
                Locale.ROOT,
                "%-18s %-10s %6d listings %6d names %4d problems  %5.1f s  %s%n",
                list.code(),
                report.status(),
                report.found().counts().listings(),
                report.found().counts().names(),
                report.found().problemCount(),
                (System.nanoTime() - start) / 1e9,
                report.refusal()
                        .map(Refusal::inWords)
                        .orElse(report.timing().took().toString()));
    }

    private static Path newest(KnownList list, Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isDirectory)
                    .filter(dated -> list.files().stream()
                            .filter(KnownList.File::required)
                            .allMatch(file -> has(list, dated, file)))
                    .max(Comparator.naturalOrder())
                    .orElse(folder);
        }
    }

    private static boolean has(KnownList list, Path folder, KnownList.File file) {
        String[] names = folder.toFile().list();
        return names != null
                && Stream.of(names)
                        .anyMatch(name ->
                                list.fileNamed(name).filter(file::equals).isPresent());
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
