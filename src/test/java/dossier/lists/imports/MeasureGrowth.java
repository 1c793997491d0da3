package dossier.lists.imports;

import dossier.audit.NoAudit;
import dossier.database.EmbeddedDatabase;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.store.SnapshotStore;
import dossier.sql.Database;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Imports OFAC's SDN list and then ten made-up publications of it in a row, in each of which another 500 listings have another name, and
 * prints how large the database is after each, and its tables. Run by hand: {@code docs/measurements.md} has the command.
 */
public final class MeasureGrowth {

    private static final int IMPORTS = 10;
    private static final int CHANGED = 500;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private MeasureGrowth() {}

    /**
     * @param arguments the folder of OFAC's files
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "postgresql")), "growth");
        KnownList list = KnownLists.byCode(ListCode.of("us-ofac-sdn")).orElseThrow();
        try (EmbeddedDatabase server = EmbeddedDatabase.open(work.resolve("home"))) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(server.jdbcUrl());
            source.setUser(server.user());
            source.setPassword(server.password());
            Flyway.configure().dataSource(source).load().migrate();
            ImportLimits limits = new ImportLimits(200_000_000, 500_000_000, 200, 1, 1, 1, 1);
            ImportEngine engine = new ImportEngine(
                    new SnapshotStore(source), TestLists.unreachable(), limits, Clock.systemUTC(), new NoAudit());
            for (int publication = 0; publication <= IMPORTS; publication++) {
                Path files = write(Path.of(arguments[0]), work.resolve("publication-" + publication), publication);
                ImportReport report = engine.run(
                        list,
                        ImportRequest.folder(list.code(), files)
                                .withPublishedOn(PartialDate.of(FIRST.plusDays(publication))),
                        progress -> {});
                System.out.printf(
                        Locale.ROOT,
                        "%2d %s %s  %s%n",
                        publication,
                        report.status(),
                        report.found().changes().counts(),
                        sizes(new Database(source)));
            }
        }
    }

    private static String sizes(Database database) {
        List<String> sizes = database.all(
                "measure",
                "SELECT 'database', pg_database_size(current_database()) UNION ALL"
                        + " SELECT relname, pg_total_relation_size(oid) FROM pg_class WHERE relname IN"
                        + " ('listing_version', 'listing_cells', 'published_column', 'snapshot')",
                List.of(),
                row -> String.format(Locale.ROOT, "%s %.1f MB", row.getString(1), row.getLong(2) / 1e6));
        return String.join(", ", sizes);
    }

    private static Path write(Path from, Path to, int publication) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
                if (file.getFileName().toString().equalsIgnoreCase("sdn.csv")) {
                    for (int row = 0; row < publication * CHANGED; row++) {
                        lines.set(row, lines.get(row).replaceFirst("^(\\d+),\"", "$1,\"NEW "));
                    }
                }
                String text = String.join("\r\n", lines);
                Files.writeString(to.resolve(file.getFileName().toString()), text, StandardCharsets.ISO_8859_1);
            }
        }
        return to;
    }
}
