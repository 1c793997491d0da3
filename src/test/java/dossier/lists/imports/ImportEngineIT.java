package dossier.lists.imports;

import dossier.audit.NoAudit;
import dossier.database.EmbeddedDatabase;
import dossier.lists.ChangeCounts;
import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.imports.Refusal.Reason;
import dossier.lists.store.SnapshotDraft;
import dossier.lists.store.SnapshotStore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ImportEngineIT {

    private static final ImportLimits LIMITS = new ImportLimits(5_000_000, 20_000_000, 100, 0.1, 0.05, 0.01, 0.005);

    private static EmbeddedDatabase database;
    private static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();

    @TempDir
    Path folder;

    private final SnapshotStore store = new SnapshotStore(SOURCE);
    private final ImportEngine engine =
            new ImportEngine(store, TestLists.unreachable(), LIMITS, Clock.systemUTC(), new NoAudit());

    @BeforeAll
    static void start() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "postgresql")), "engine");
        database = EmbeddedDatabase.open(home);
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
        run("TRUNCATE listing_version, active_snapshot, snapshot RESTART IDENTITY CASCADE");
    }

    @Test
    void versionsAListingOverThreeSnapshots() throws Exception {
        assertThat(publish("2026-01-01", TestLists.people(1, 20))
                        .found()
                        .changes()
                        .counts())
                .isEqualTo(new ChangeCounts(20, 0, 0));
        String[] second = TestLists.people(2, 21);
        second[0] = "T2,Person Renamed,fr,2019-01-21";
        ImportReport report = publish("2026-02-01", second);
        assertThat(report.found().changes().counts()).isEqualTo(new ChangeCounts(1, 1, 1));
        assertThat(report.found().changes().added()).containsExactly("T21 Person Number 21");
        assertThat(report.found().changes().changed()).containsExactly("T2 Person Renamed");
        assertThat(report.found().changes().delisted()).containsExactly("T1");
        publish("2026-03-01", TestLists.people(1, 21)); // T1 comes back, T2 has its old name again

        assertThat(ask("SELECT count(*) FROM listing_version WHERE until_snapshot IS NULL"))
                .isEqualTo("21");
        assertThat(ask("SELECT string_agg(since_snapshot || '-' || coalesce(until_snapshot::text, ''), ' ' ORDER BY"
                        + " since_snapshot) FROM listing_version WHERE reference = 'T2'"))
                .isEqualTo("1-2 2-3 3-");
        assertThat(ask("SELECT string_agg(first_seen || ' ' || coalesce(last_seen || ' ' || gone, 'now'), ', ' ORDER BY"
                        + " since_snapshot) FROM listing_version WHERE reference = 'T1'"))
                .isEqualTo("2026-01-01 2026-01-01 2026-02-01, 2026-03-01 now");
        assertThat(ask("SELECT absent_from || ' ' || absent_to FROM listing_version WHERE reference = 'T1'"
                        + " AND until_snapshot IS NULL"))
                .isEqualTo("2026-02-01 2026-02-01");
        assertThat(ask("SELECT first_seen FROM listing_version WHERE reference = 'T2' AND until_snapshot IS NULL"))
                .isEqualTo("2026-01-01");
        assertThat(ask("SELECT absent_from || ' ' || absent_to FROM listing_version WHERE reference = 'T21'"))
                .isEqualTo("2026-01-01 2026-01-01");
    }

    @Test
    void shiftedRowsAreNoChangeAndAreKnownAnew() throws Exception {
        publish("2026-01-01", TestLists.people(1, 5));
        String first = ask("SELECT encode(cells, 'hex') FROM listing_cells WHERE reference = 'T1'");
        List<String> lines = Arrays.asList(TestLists.people(1, 5));
        Collections.reverse(lines);
        ImportReport report = publish("2026-02-01", lines.toArray(String[]::new));
        assertThat(report.found().changes().counts()).isEqualTo(new ChangeCounts(0, 0, 0));
        assertThat(ask("SELECT count(*) FROM listing_version")).isEqualTo("5");
        String second = ask("SELECT encode(cells, 'hex') FROM listing_cells WHERE reference = 'T1'");
        assertThat(first).endsWith("00000002");
        assertThat(second).endsWith("00000006").startsWith(first.substring(0, 16));
        assertThat(ask("SELECT count(*) || ' ' || min(snapshot) FROM listing_cells"))
                .isEqualTo("5 2");
        assertThat(ask("SELECT file || ' ' || heading FROM published_column")).isEqualTo("tiny.csv name");
    }

    @Test
    void theSameFilesAgainChangeNothingUnlessForced() throws Exception {
        Path files = TestLists.write(folder, TestLists.people(1, 5));
        ImportRequest request = ImportRequest.folder(ListCode.of("tiny"), files);
        assertThat(run(request).status()).isEqualTo(ImportStatus.PUBLISHED);
        String before = everything();
        assertThat(run(request).status()).isEqualTo(ImportStatus.UNCHANGED);
        assertThat(everything()).isEqualTo(before);
        assertThat(run(request.withForce(true)).status()).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(ask("SELECT count(*) FROM snapshot")).isEqualTo("2");
        assertThat(ask("SELECT count(*) FROM listing_version")).isEqualTo("5");
    }

    @Test
    void theSameFilesAreReadAgainWhereAnEarlierReaderReadThem() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        run("UPDATE snapshot SET reader = 0");
        assertThat(publish("2026-01-01", TestLists.people(1, 20)).status()).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(publish("2026-01-01", TestLists.people(1, 20)).status()).isEqualTo(ImportStatus.UNCHANGED);
    }

    @Test
    void aDryRunReportsAndChangesNothing() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        String before = everything();
        ImportReport report =
                run(ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, TestLists.people(2, 22)))
                        .withDryRun(true));
        assertThat(report.status()).isEqualTo(ImportStatus.DRY_RUN);
        assertThat(report.found().changes().counts()).isEqualTo(new ChangeCounts(2, 0, 1));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aRealSnapshotReplacesTheSampleAndASampleNeverReplacesARealOne() throws Exception {
        Path sample = TestLists.write(folder.resolve("sample"), TestLists.people(900, 900));
        assertThat(run(ImportRequest.sample(ListCode.of("tiny"), sample)).status())
                .isEqualTo(ImportStatus.PUBLISHED);
        ImportReport real = publish("2026-01-01", TestLists.people(1, 5));
        assertThat(real.found().changes().counts()).isEqualTo(new ChangeCounts(5, 0, 0));
        assertThat(ask("SELECT count(*) FROM snapshot")).isEqualTo("1");
        assertThat(ask("SELECT count(*) FROM listing_version WHERE reference = 'T900'"))
                .isEqualTo("0");
        assertRefused(ImportRequest.sample(ListCode.of("tiny"), sample), Reason.SAMPLE_AFTER_REAL, "real snapshot");
    }

    @Test
    void theFirstRealListTakesTheSamplesOfAllListsAway() throws Exception {
        Path sample = TestLists.write(folder.resolve("sample"), TestLists.people(900, 900));
        run(ImportRequest.sample(ListCode.of("tiny"), sample));
        // in one statement, since each of them refers to a snapshot of its own list
        run("""
            WITH s AS (UPDATE snapshot SET list = 'another'), a AS (UPDATE active_snapshot SET list = 'another'),
                 c AS (UPDATE listing_cells SET list = 'another'), p AS (UPDATE published_column SET list = 'another')
            UPDATE listing_version SET list = 'another'\
            """);
        run(ImportRequest.sample(ListCode.of("tiny"), sample));
        assertThat(ask("SELECT count(*) FROM active_snapshot")).isEqualTo("2");
        publish("2026-01-01", TestLists.people(1, 5));
        assertThat(ask("SELECT string_agg(list, ' ') FROM active_snapshot")).isEqualTo("tiny");
        assertThat(ask("SELECT count(*) FROM listing_version WHERE list = 'another'"))
                .isEqualTo("0");
    }

    @Test
    void aListThatShrankByMoreThanATenthIsRefusedUnlessForced() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        ImportRequest fewer =
                ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, TestLists.people(1, 17)));
        assertRefused(fewer, Reason.SHRUNK, "17 listings instead of 20");
        assertRefused(fewer.withDryRun(true), Reason.SHRUNK, "17 listings instead of 20");
        assertThat(run(fewer.withForce(true)).status()).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(ask("SELECT count(*) FROM listing_version WHERE until_snapshot IS NULL"))
                .isEqualTo("17");
    }

    @Test
    void aTenthFewerIsPublished() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        assertThat(publish("2026-01-02", TestLists.people(1, 18)).status()).isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void asManyOthersAreNoExcuseForListingsThatAreGone() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        ImportRequest others =
                ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, TestLists.people(4, 23)));
        assertRefused(others, Reason.SHRUNK, "17 listings of before instead of 20");
        assertThat(run(others.withForce(true)).status()).isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void farMoreListingsThanTheListEverHadAreThoseOfAnotherList() throws Exception {
        ImportRequest many =
                ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, TestLists.people(1, 2_001)));
        assertRefused(many, Reason.TOO_MANY, "2001 listings");
        assertRefused(many.withForce(true), Reason.TOO_MANY, "another list");
        ImportRequest more =
                ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, TestLists.people(1, 1_001)));
        assertThat(run(more).found().problems())
                .singleElement()
                .matches(problem -> problem.detail().contains("more than the 1000 expected"));
    }

    @Test
    void namesThatChangeEnMasseAreRefusedUnlessForced() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        String[] lines = TestLists.people(1, 20);
        lines[0] = lines[0].replace("Person Number 1", "Somebody Else");
        assertThat(publish("2026-01-02", lines).status()).isEqualTo(ImportStatus.PUBLISHED);
        lines[1] = lines[1].replace("Person Number 2", "Another One");
        lines[2] = lines[2].replace("Person Number 3", "A Third");
        ImportRequest renamed = ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, lines));
        assertRefused(
                renamed,
                Reason.RENAMED,
                "2 of 20 listings have entirely different names than before, such as T2, once");
        assertThat(run(renamed.withForce(true)).status()).isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void namesWrittenAnewWithTheSameWordsAreTheSameNames() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        String[] lines = TestLists.people(1, 20);
        Arrays.setAll(lines, at -> lines[at].replaceAll("Person (Number \\d+)", "$1 PERSON"));
        assertThat(publish("2026-01-02", lines).found().changes().counts()).isEqualTo(new ChangeCounts(0, 20, 0));
    }

    @Test
    void tooManyProblemsAreRefusedUnlessForced() throws Exception {
        String[] odd = TestLists.people(1, 400);
        Arrays.setAll(odd, at -> at < 20 ? odd[at].replace("2019-01-21", "odd") : odd[at]);
        assertThat(publish("2026-01-01", odd).found().problemCount()).isEqualTo(20);
        odd[20] = odd[20].replace("2019-01-21", "odd");
        ImportRequest request = ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, odd));
        assertRefused(request, Reason.PROBLEMS, "21 problems in 401 lines, 5.2 %");
        assertThat(run(request.withForce(true)).status()).isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void garbledNamesAreRefusedUnlessForced() throws Exception {
        String[] lines = TestLists.people(1, 200);
        lines[0] = lines[0].replace("Person", "Jos\u00C3\u00A9");
        assertThat(publish("2026-01-01", lines).status()).isEqualTo(ImportStatus.PUBLISHED);
        lines[1] = lines[1].replace("Person", "Ren\u00C3\u00A9e");
        ImportRequest request = ImportRequest.folder(ListCode.of("tiny"), TestLists.write(folder, lines));
        assertRefused(request, Reason.GARBLED, "2 of 200 names are garbled, such as 'Jos\u00C3\u00A9 Number 1'");
        assertThat(run(request.withForce(true)).status()).isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void twoFilesJoinedAreRefusedEvenIfForced() throws Exception {
        TestLists.write(folder, TestLists.people(1, 5));
        Path file = folder.resolve(TestLists.FILE);
        Files.writeString(file, Files.readString(file).repeat(2));
        assertRefused(
                ImportRequest.folder(ListCode.of("tiny"), folder).withForce(true), Reason.FORMAT, "tiny.csv line 7");
    }

    @Test
    void whileThePublisherIsAskedOthersMayImport() throws Exception {
        Path files = TestLists.write(folder, TestLists.people(1, 5));
        Publishers slow = (list, known, into, bytes) -> {
            assertThat(run(ImportRequest.folder(ListCode.of("tiny"), files)).status())
                    .isEqualTo(ImportStatus.PUBLISHED);
            return Optional.of(new Publishers.Fetched(
                    Map.of(TestLists.FILE, files.resolve(TestLists.FILE)), Map.of(), Optional.empty()));
        };
        ImportReport report = new ImportEngine(store, slow, LIMITS, Clock.systemUTC(), new NoAudit())
                .run(TestLists.tiny(), ImportRequest.publisher(ListCode.of("tiny")), progress -> {});
        assertThat(report.status()).isEqualTo(ImportStatus.UNCHANGED);
        assertThat(report.snapshot()).contains(1L);
    }

    @Test
    void anOlderPublicationOfThePublisherIsRefusedUnlessForced() throws Exception {
        publish("2026-02-01", TestLists.people(1, 20));
        Path files = TestLists.write(folder.resolve("older"), TestLists.people(1, 19));
        Publishers older = (list, known, into, bytes) -> Optional.of(new Publishers.Fetched(
                Map.of(TestLists.FILE, files.resolve(TestLists.FILE)),
                Map.of(),
                Optional.of(PartialDate.parse("2026-01-31"))));
        ImportEngine fetching = new ImportEngine(store, older, LIMITS, Clock.systemUTC(), new NoAudit());
        ImportRequest request = ImportRequest.publisher(ListCode.of("tiny"));

        assertReason(fetching.run(TestLists.tiny(), request, progress -> {}), Reason.OLDER, "2026-02-01");
        assertThat(fetching.run(TestLists.tiny(), request.withForce(true), progress -> {})
                        .status())
                .isEqualTo(ImportStatus.PLACED);

        assertThat(ask("SELECT count(*) FROM listing_version WHERE until_snapshot IS NULL"))
                .isEqualTo("20");
    }

    @Test
    void refusesWhatIsNoPublicationOfTheListAndKeepsTheOldSnapshot() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        assertUploadRefused("tiny.csv", "other,heading\n", Reason.FORMAT, "line 1");
        assertUploadRefused("tiny.csv", "", Reason.FORMAT, "empty");
        assertUploadRefused("tiny.csv", TestLists.HEADING + "\nT1,a,fr,2019\nT2,b", Reason.FORMAT, "line 3");
        assertUploadRefused("tiny.csv", TestLists.HEADING + "\n", Reason.TOO_FEW, "no listing");
        assertUploadRefused("tiny.csv", TestLists.HEADING + "\nT1,a,fr,2019\n", Reason.TOO_FEW, "at least 3");
        assertUploadRefused(
                "tiny.csv",
                TestLists.HEADING + "\nT1,a,fr,2019\nT2,b,fr,\nT1,c,fr,2019\n",
                Reason.FORMAT,
                "two listings have the reference T1");
        assertUploadRefused("tiny.csv", " <!doctype html><html>", Reason.NOT_TEXT, "web page");
        assertUploadRefused("tiny.csv", "PK\u0003\u0004 a zip", Reason.NOT_TEXT, "not a text file");
    }

    @Test
    void refusesMissingAndUnknownAndDoubleFiles() throws Exception {
        assertRefused(
                ImportRequest.upload(ListCode.of("tiny"), Map.of()), Reason.FILES, "tiny.csv: the file is missing");
        Path file = TestLists.write(folder, TestLists.people(1, 5)).resolve(TestLists.FILE);
        assertRefused(
                ImportRequest.upload(ListCode.of("tiny"), Map.of("tiny.csv", file, "other.csv", file)),
                Reason.FILES,
                "other.csv");
        assertRefused(
                ImportRequest.upload(ListCode.of("tiny"), Map.of("tiny.csv", file, "tiny.csv.gz", file)),
                Reason.FILES,
                "two of");
    }

    @Test
    void aFolderMayHoldOtherFilesWhichAreReported() throws Exception {
        TestLists.write(folder, TestLists.people(1, 5));
        Files.writeString(folder.resolve("readme.txt"), "hello");
        ImportReport report = run(ImportRequest.folder(ListCode.of("tiny"), folder));
        assertThat(report.status()).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(report.found().problems())
                .extracting(problem -> problem.file())
                .containsExactly("readme.txt");
    }

    @Test
    void unpacksGzipWhateverTheFileIsCalled() throws Exception {
        String text = TestLists.HEADING + "\n" + String.join("\n", TestLists.people(1, 5)) + "\n";
        assertThat(upload("tiny.csv.gz", gzip(text)).status()).isEqualTo(ImportStatus.PUBLISHED);
        assertThat(upload("tiny.csv", gzip(text)).status()).isEqualTo(ImportStatus.UNCHANGED);
        assertThat(upload("tiny.csv", text.getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(ImportStatus.UNCHANGED);
    }

    @Test
    void refusesBombsAndCutOffAndOversizedFiles() throws Exception {
        byte[] bomb = gzip("a".repeat(8_000_000));
        assertReason(upload("tiny.csv", bomb), Reason.TOO_LARGE, "times its size");
        byte[] whole = gzip(TestLists.HEADING + "\n" + String.join("\n", TestLists.people(1, 500)));
        assertReason(upload("tiny.csv", Arrays.copyOf(whole, whole.length / 2)), Reason.FORMAT, "cut off");
        byte[] large = "a".repeat(5_000_001).getBytes(StandardCharsets.UTF_8);
        assertReason(upload("tiny.csv", large), Reason.TOO_LARGE, "5000001 bytes");
    }

    @Test
    void anUnreachablePublisherIsAReport() throws Exception {
        ImportReport report = run(ImportRequest.publisher(ListCode.of("tiny")));
        assertThat(report.status()).isEqualTo(ImportStatus.UNREACHABLE);
        assertThat(report.refusal().orElseThrow().detail()).contains("no publisher");
    }

    @Test
    void oneImportOfAListAtATimeOverAllCopies() throws Exception {
        Path files = TestLists.write(folder, TestLists.people(1, 5));
        try (SnapshotDraft elsewhere = store.begin(ListCode.of("tiny")).orElseThrow();
                SnapshotDraft otherList = store.begin(ListCode.of("other")).orElseThrow()) {
            assertThat(otherList.active()).isEmpty();
            assertThat(elsewhere.active()).isEmpty();
            assertThatThrownBy(() -> run(ImportRequest.folder(ListCode.of("tiny"), files)))
                    .isInstanceOf(ImportRunningException.class)
                    .hasMessageContaining("already running");
        }
        assertThat(run(ImportRequest.folder(ListCode.of("tiny"), files)).status())
                .isEqualTo(ImportStatus.PUBLISHED);
    }

    @Test
    void nothingIsVisibleBeforeTheCommit() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        String before = everything();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection blocker = SOURCE.getConnection();
                Statement statement = blocker.createStatement()) {
            // Whoever wants to switch the active snapshot waits for us; by then its rows are written.
            blocker.setAutoCommit(false);
            statement.execute("SELECT * FROM active_snapshot FOR UPDATE");
            Path files = TestLists.write(folder, TestLists.people(5, 24));
            Future<ImportReport> importing = thread.submit(
                    () -> run(ImportRequest.folder(ListCode.of("tiny"), files).withForce(true)));
            awaitBlocked();
            assertThat(everything()).isEqualTo(before);
            blocker.rollback();
            assertThat(importing.get(30, TimeUnit.SECONDS).status()).isEqualTo(ImportStatus.PUBLISHED);
        } finally {
            thread.shutdownNow();
        }
        assertThat(everything()).isNotEqualTo(before);
    }

    @Test
    void killedInTheMiddleOfPublishingTheOldSnapshotServesOnAndTheNextImportWorks() throws Exception {
        publish("2026-01-01", TestLists.people(1, 20));
        String before = everything();
        TestLists.write(folder, TestLists.people(5, 24));
        Process service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        database.jdbcUrl(),
                        database.user(),
                        database.password(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (Connection blocker = SOURCE.getConnection();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("SELECT * FROM active_snapshot FOR UPDATE");
            awaitBlocked();
            service.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            blocker.rollback();
        }
        assertThat(everything()).isEqualTo(before);
        assertThat(retryWhileRunning(ImportRequest.folder(ListCode.of("tiny"), folder)
                                .withForce(true))
                        .status())
                .isEqualTo(ImportStatus.PUBLISHED);
        assertThat(ask("SELECT count(*) FROM listing_version WHERE until_snapshot IS NULL"))
                .isEqualTo("20");
        assertThat(ask("SELECT count(*) FROM snapshot")).isEqualTo("2");
    }

    /** Imports in a process of its own, which the test kills while it publishes. */
    static final class KilledImport {
        public static void main(String[] arguments) throws IOException {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(arguments[0]);
            source.setUser(arguments[1]);
            source.setPassword(arguments[2]);
            new ImportEngine(
                            new SnapshotStore(source),
                            TestLists.unreachable(),
                            LIMITS,
                            Clock.systemUTC(),
                            new NoAudit())
                    .run(
                            TestLists.tiny(),
                            ImportRequest.folder(ListCode.of("tiny"), Path.of(arguments[3]))
                                    .withForce(true),
                            progress -> {});
        }
    }

    /** PostgreSQL needs a moment to see that the killed process is gone and to give its lock back. */
    private ImportReport retryWhileRunning(ImportRequest request) throws Exception {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                return run(request);
            } catch (ImportRunningException notYet) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the killed import still holds its lock");
    }

    private static void awaitBlocked() throws Exception {
        for (int attempt = 0; attempt < 600; attempt++) {
            if (!ask("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                    .equals("0")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no import came to the point of switching the active snapshot");
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

    private ImportReport upload(String name, byte[] content) throws IOException {
        Path file = Files.createTempFile(folder, "upload", "");
        Files.write(file, content);
        return run(ImportRequest.upload(ListCode.of("tiny"), Map.of(name, file)));
    }

    private void assertUploadRefused(String name, String content, Reason reason, String words) throws Exception {
        String before = everything();
        assertReason(upload(name, content.getBytes(StandardCharsets.UTF_8)), reason, words);
        assertThat(everything()).isEqualTo(before);
    }

    private void assertRefused(ImportRequest request, Reason reason, String words) throws Exception {
        String before = everything();
        assertReason(run(request), reason, words);
        assertThat(everything()).isEqualTo(before);
    }

    private static void assertReason(ImportReport report, Reason reason, String words) {
        assertThat(report.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(report.refusal().orElseThrow().reason()).isEqualTo(reason);
        assertThat(report.refusal().orElseThrow().inWords()).contains(words);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /** Everything that anybody can see of the lists, in one text. */
    private static String everything() throws SQLException {
        return ask("SELECT md5(coalesce((SELECT string_agg(v::text, '' ORDER BY v.id) FROM listing_version v), '')"
                + " || coalesce((SELECT string_agg(s::text, '' ORDER BY s.id) FROM snapshot s), '')"
                + " || coalesce((SELECT string_agg(a::text, '' ORDER BY a.list) FROM active_snapshot a), ''))");
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return String.valueOf(answer.getString(1));
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = SOURCE.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
