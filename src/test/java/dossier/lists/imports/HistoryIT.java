package dossier.lists.imports;

import dossier.audit.NoAudit;
import dossier.database.EmbeddedDatabase;
import dossier.lists.ChangeCounts;
import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.store.SnapshotStore;
import dossier.screening.RealLists;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Publications that come in another order than that of their days make the same history. */
class HistoryIT {

    private static final ImportLimits LIMITS = new ImportLimits(200_000_000, 500_000_000, 200, 1, 1, 1, 1);

    private static final int SNAPSHOTS = 6;
    private static final int REFERENCES = 8;

    /** What is known of each version, by the days of the snapshots that it begins and ends with. */
    private static final String HISTORY =
            "SELECT string_agg(concat_ws(' ', v.reference, v.name, s.day, coalesce(u.day::text, 'now'),"
                    + " 'seen', v.first_seen, 'absent', v.absent_from, v.absent_to, 'gone', v.last_seen, v.gone),"
                    + " E'\\n' ORDER BY v.reference, s.day) FROM listing_version v JOIN snapshot s ON s.id = v.since_snapshot"
                    + " LEFT JOIN snapshot u ON u.id = v.until_snapshot";

    private static final String FINGERPRINT = "SELECT md5(string_agg(concat_ws(' ', v.reference, v.content_hash, s.day,"
            + " coalesce(u.day::text, 'now'), v.first_seen, v.absent_from, v.absent_to, v.last_seen, v.gone), ' '"
            + " ORDER BY v.reference, s.day)) FROM listing_version v JOIN snapshot s ON s.id = v.since_snapshot"
            + " LEFT JOIN snapshot u ON u.id = v.until_snapshot";

    private static final String CHAIN = "SELECT string_agg(concat_ws(' ', s.day, p.day, a.list), E'\\n' ORDER BY s.day)"
            + " FROM snapshot s LEFT JOIN snapshot p ON p.id = s.predecessor LEFT JOIN active_snapshot a ON a.snapshot = s.id";

    private static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();

    private static EmbeddedDatabase database;

    @TempDir
    Path folder;

    private final ImportEngine engine = new ImportEngine(
            new SnapshotStore(SOURCE), TestLists.unreachable(), LIMITS, Clock.systemUTC(), new NoAudit());

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedDatabase.open(Path.of("target", "postgresql", "history"));
        SOURCE.setUrl(database.jdbcUrl());
        SOURCE.setUser(database.user());
        SOURCE.setPassword(database.password());
        Flyway.configure().dataSource(SOURCE).load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        forget();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOrderOfImportsDoesNotMatter(long seed) throws Exception {
        Random random = new Random(seed);
        List<List<String>> publications = new ArrayList<>();
        for (int i = 0; i < SNAPSHOTS; i++) {
            publications.add(publication(random));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < SNAPSHOTS; i++) {
            order.add(i);
            publish(publications, i);
        }
        String history = ask(HISTORY);
        String chain = ask(CHAIN);
        Collections.shuffle(order, random);
        forget();
        for (int i : order) {
            publish(publications, i);
        }
        assertThat(ask(HISTORY)).as("imported in the order %s", order).isEqualTo(history);
        assertThat(ask(CHAIN)).as("imported in the order %s", order).isEqualTo(chain);
    }

    @Test
    void anOlderPublicationCompletesTheHistoryAndTheActiveOneServesOn() throws Exception {
        publish("2026-01-01", "T1,Anna,fr,", "T2,Boris,fr,", "T3,Clara,fr,");
        publish("2026-03-01", "T1,Anna,fr,", "T2,Boris,fr,", "T4,Dora,fr,");
        ImportReport placed = publish("2026-02-01", "T1,Anna,fr,", "T3,Clara,fr,", "T5,Emil,fr,");

        assertThat(placed.status()).isEqualTo(ImportStatus.PLACED);
        assertThat(placed.found().changes().counts()).isEqualTo(new ChangeCounts(1, 0, 1));
        assertThat(ask(HISTORY)).isEqualTo("""
                T1 Anna 2026-01-01 now seen 2026-01-01 absent gone
                T2 Boris 2026-01-01 2026-02-01 seen 2026-01-01 absent gone 2026-01-01 2026-02-01
                T2 Boris 2026-03-01 now seen 2026-03-01 absent 2026-02-01 2026-02-01 gone
                T3 Clara 2026-01-01 2026-03-01 seen 2026-01-01 absent gone 2026-02-01 2026-03-01
                T4 Dora 2026-03-01 now seen 2026-03-01 absent 2026-01-01 2026-02-01 gone
                T5 Emil 2026-02-01 2026-03-01 seen 2026-02-01 absent 2026-01-01 2026-01-01 gone 2026-02-01 2026-03-01""");
        assertThat(ask("SELECT day || ' ' || revision FROM snapshot JOIN active_snapshot ON snapshot = id"))
                .isEqualTo("2026-03-01 1");
    }

    @Test
    void filesWithoutADayTakeItWhenTheyAreSentAgainWithIt() throws Exception {
        Path files = TestLists.write(folder.resolve("undated"), "T1,Anna,fr,", "T2,Boris,fr,", "T3,Clara,fr,");
        ImportRequest undated = ImportRequest.folder(ListCode.of("tiny"), files);
        assertThat(run(undated).status()).isEqualTo(ImportStatus.PUBLISHED);

        assertThat(run(undated.withPublishedOn(PartialDate.parse("2023-12-28"))).status())
                .isEqualTo(ImportStatus.PLACED);

        assertThat(ask("SELECT count(*) || ' ' || min(first_seen) || ' ' || max(first_seen) FROM listing_version"))
                .isEqualTo("3 2023-12-28 2023-12-28");
        assertThat(ask("SELECT count(*) || ' ' || min(day) || ' ' || max(revision) FROM snapshot"))
                .isEqualTo("1 2023-12-28 1");
        assertThat(publish("2024-02-01", "T1,Anna,fr,", "T2,Boris,fr,", "T4,Dora,fr,")
                        .status())
                .isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void nothingIsPutBeforeASnapshotWhoseDayIsNotKnown() throws Exception {
        Path undated = TestLists.write(folder.resolve("undated"), "T1,Anna,fr,", "T2,Boris,fr,", "T3,Clara,fr,");
        run(ImportRequest.folder(ListCode.of("tiny"), undated));
        Path files = TestLists.write(folder.resolve("other"), "T1,Anna,fr,", "T2,Boris,fr,", "T4,Dora,fr,");
        ImportRequest dated =
                ImportRequest.folder(ListCode.of("tiny"), files).withPublishedOn(PartialDate.parse("2026-02-01"));
        String history = ask(HISTORY);

        ImportReport refused = run(dated);

        assertThat(refused.refusal().orElseThrow().reason()).isEqualTo(Refusal.Reason.OLDER);
        assertThat(refused.refusal().orElseThrow().detail()).contains("Upload its files again with publishedOn first");
        assertThat(ask(HISTORY)).isEqualTo(history);
    }

    @Test
    void noDayIsToldThatWouldMakeTheActiveSnapshotAnOldOne() throws Exception {
        publish("2026-02-01", "T1,Anna,fr,", "T2,Boris,fr,", "T3,Clara,fr,");
        Path files = TestLists.write(folder.resolve("undated"), "T1,Anna,fr,", "T2,Boris,fr,", "T4,Dora,fr,");
        ImportRequest undated = ImportRequest.folder(ListCode.of("tiny"), files);
        run(undated);

        ImportReport refused = run(undated.withPublishedOn(PartialDate.parse("2026-01-01")));

        assertThat(refused.refusal().orElseThrow().detail())
                .contains("another snapshot of this list was published later");
        assertThat(ask("SELECT count(*) FROM snapshot WHERE published_on IS NULL"))
                .isEqualTo("1");
    }

    @Test
    void theSameOlderPublicationAgainChangesNothing() throws Exception {
        publish("2026-03-01", "T1,Anna,fr,", "T2,Boris,fr,", "T3,Clara,fr,");
        publish("2026-01-01", "T1,Anna,fr,", "T2,Boris,fr,", "T9,Nora,fr,");
        String history = ask(HISTORY);

        ImportReport again = publish("2026-01-01", "T1,Anna,fr,", "T2,Boris,fr,", "T9,Nora,fr,");

        assertThat(again.status()).isEqualTo(ImportStatus.UNCHANGED);
        assertThat(ask(HISTORY)).isEqualTo(history);
        assertThat(ask("SELECT count(*) FROM snapshot")).isEqualTo("2");
    }

    /**
     * The counts are those of a plain comparison of the files, reference by reference and field by field. Of OFAC it finds 5,089 changed:
     * nine more say the same in the file, but a name that they link to is another listing's by then.
     */
    @ParameterizedTest
    @CsvSource({
        "us-ofac-sdn, 2023-12-28, 2026-07-29, 6441, 5098, 1081",
        "uk-sanctions-list, 2025-04-14, 2026-04-29, 1391, 4644, 33"
    })
    void realListsMakeTheSameHistoryInAnyOrder(
            String code, String older, String newer, int added, int changed, int delisted) throws Exception {
        assumeTrue(Files.isDirectory(RealLists.FOLDER), "skipped: no full lists at ../shared/lists beside the project");
        publish(code, older);
        ChangeCounts changes = publish(code, newer).found().changes().counts();
        String history = ask(FINGERPRINT);
        forget();
        publish(code, newer);
        assertThat(publish(code, older).status()).isEqualTo(ImportStatus.PLACED);

        assertThat(ask(FINGERPRINT)).isEqualTo(history);
        assertThat(changes).isEqualTo(new ChangeCounts(added, changed, delisted));
    }

    private ImportReport publish(String code, String day) throws IOException {
        KnownList list = KnownLists.byCode(ListCode.of(code)).orElseThrow();
        ImportRequest request = ImportRequest.folder(
                        list.code(), RealLists.FOLDER.resolve(code).resolve(day))
                .withPublishedOn(PartialDate.parse(day))
                .withForce(true);
        ImportReport report = engine.run(list, request, progress -> {});
        assertThat(report.refusal()).isEmpty();
        return report;
    }

    /** Some of the references, each under one of a few names. */
    private static List<String> publication(Random random) {
        List<String> lines = new ArrayList<>();
        for (int reference = 0; reference < REFERENCES; reference++) {
            if (reference < 3 || random.nextInt(3) > 0) {
                lines.add("T" + reference + ",Name " + random.nextInt(2) + ",fr,");
            }
        }
        return lines;
    }

    private void publish(List<List<String>> publications, int number) throws IOException {
        String day = LocalDate.parse("2026-01-01").plusMonths(number).toString();
        publish(day, publications.get(number).toArray(String[]::new));
    }

    private ImportReport publish(String day, String... lines) throws IOException {
        Path files = TestLists.write(folder.resolve(day), lines);
        ImportReport report =
                run(ImportRequest.folder(ListCode.of("tiny"), files).withPublishedOn(PartialDate.parse(day)));
        assertThat(report.refusal()).isEmpty();
        return report;
    }

    private ImportReport run(ImportRequest request) throws IOException {
        return engine.run(TestLists.tiny(), request, progress -> {});
    }

    private static void forget() throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE listing_version, active_snapshot, snapshot RESTART IDENTITY CASCADE");
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }
}
