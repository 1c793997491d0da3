package dossier.lists.imports;

import dossier.audit.NoAudit;
import dossier.database.EmbeddedDatabase;
import dossier.lists.ListCode;
import dossier.lists.PartialDate;
import dossier.lists.store.OldSnapshots;
import dossier.lists.store.OldSnapshots.Removed;
import dossier.lists.store.SnapshotStore;
import dossier.sql.Database;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/** What old snapshots said is removed; what is kept, and what is known of days, stays as it was. */
class OldSnapshotsIT {

    private static final ListCode LIST = ListCode.of("tiny");
    private static final ImportLimits LIMITS = new ImportLimits(200_000_000, 500_000_000, 200, 1, 1, 1, 1);

    private static final int SNAPSHOTS = 8;
    private static final int OLD = 4;

    private static final String VERSIONS =
            "SELECT concat_ws(' ', v.reference, v.name, s.day, coalesce(u.day::text, 'now'),"
                    + " 'seen', v.first_seen, 'absent', v.absent_from, v.absent_to, 'gone', v.last_seen, v.gone)"
                    + " FROM listing_version v JOIN snapshot s ON s.id = v.since_snapshot"
                    + " LEFT JOIN snapshot u ON u.id = v.until_snapshot ORDER BY v.reference, s.day";

    private static final String HELD = "SELECT concat_ws(' ', at.day, v.reference, v.name) FROM snapshot at"
            + " JOIN listing_version v ON v.list = at.list JOIN snapshot s ON s.id = v.since_snapshot AND s.day <= at.day"
            + " LEFT JOIN snapshot u ON u.id = v.until_snapshot WHERE at.day >= '%s' AND (u.id IS NULL OR u.day > at.day)"
            + " ORDER BY at.day, v.reference";

    private static final PGSimpleDataSource SOURCE = new PGSimpleDataSource();

    private static EmbeddedDatabase server;

    @TempDir
    Path folder;

    private final Database database = new Database(SOURCE);
    private final SnapshotStore store = new SnapshotStore(SOURCE);
    private final OldSnapshots old = new OldSnapshots(SOURCE, store);
    private final ImportEngine engine =
            new ImportEngine(store, TestLists.unreachable(), LIMITS, Clock.systemUTC(), new NoAudit());

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedDatabase.open(Path.of("target", "postgresql", "old-snapshots"));
        SOURCE.setUrl(server.jdbcUrl());
        SOURCE.setUser(server.user());
        SOURCE.setPassword(server.password());
        Flyway.configure().dataSource(SOURCE).load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void forget() {
        database.update(
                "forget everything",
                "TRUNCATE listing_version, active_snapshot, snapshot RESTART IDENTITY CASCADE",
                List.of());
        database.update("forget what was compared", "TRUNCATE rescreened", List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsLeftIsWhatItWas(long seed) throws IOException {
        List<List<String>> publications = publications(new Random(seed));
        for (int month = 0; month < SNAPSHOTS; month++) {
            publish(month, publications);
        }
        int late = SNAPSHOTS - 2;
        List<String> everything = database.all("read", VERSIONS, List.of(), row -> row.getString(1));
        List<String> held = held(OLD);
        forget();
        for (int month = 0; month < late; month++) {
            publish(month, publications);
        }

        Removed removed = old.remove(LIST, day(OLD)).orElseThrow();

        assertThat(removed.snapshots()).isEqualTo(OLD);
        assertThat(removed.versions()).isPositive();
        // history goes on after it, and goes on being completed
        publish(SNAPSHOTS - 1, publications);
        publish(SNAPSHOTS - 2, publications);
        assertThat(database.all("read", VERSIONS, List.of(), row -> row.getString(1)))
                .hasSizeLessThan(everything.size())
                .isSubsetOf(everything);
        assertThat(held(OLD)).isEqualTo(held);
        assertThat(old.remove(LIST, day(OLD))).contains(new Removed(0, 0));
    }

    @Test
    void nothingOlderIsPutBeforeWhatIsKept() throws IOException {
        List<List<String>> publications = publications(new Random(1));
        publish(0, publications);
        publish(3, publications);
        publish(5, publications);
        old.remove(LIST, day(4));

        ImportReport refused = run(2, publications);

        assertThat(refused.refusal().orElseThrow().reason()).isEqualTo(Refusal.Reason.OLDER);
        assertThat(refused.refusal().orElseThrow().detail())
                .contains("published on 2026-03-01", "kept from 2026-04-01 on");
        assertThat(run(4, publications).status()).isEqualTo(ImportStatus.PLACED);
    }

    @Test
    void theActiveSnapshotAndTheOneThatCustomersWereComparedWithStay() throws IOException {
        List<List<String>> publications = publications(new Random(2));
        for (int month = 0; month < 4; month++) {
            publish(month, publications);
        }
        database.update(
                "say what customers were compared with",
                "INSERT INTO rescreened (list, snapshot) SELECT list, id FROM snapshot WHERE day = '2026-02-01'",
                List.of());
        assertThat(old.remove(LIST, day(100)).map(Removed::snapshots)).contains(1);
        database.update("say that they are", "DELETE FROM rescreened", List.of());
        assertThat(old.remove(LIST, day(100)).map(Removed::snapshots)).contains(2);
        assertThat(database.all("read", "SELECT day FROM snapshot WHERE kept", List.of(), row -> row.getString(1)))
                .containsExactly("2026-04-01");
        assertThat(old.remove(LIST, day(-1)).map(Removed::snapshots)).contains(0);
    }

    @Test
    void aListThatIsBeingImportedWaits() {
        store.begin(LIST).ifPresent(draft -> {
            try (draft) {
                assertThat(old.remove(LIST, day(1))).isEqualTo(Optional.empty());
            }
        });
    }

    private List<String> held(int month) {
        return database.all("read", String.format(HELD, day(month)), List.of(), row -> row.getString(1));
    }

    private static LocalDate day(int month) {
        return LocalDate.parse("2026-01-01").plusMonths(month);
    }

    private static List<List<String>> publications(Random random) {
        List<List<String>> publications = new ArrayList<>();
        for (int month = 0; month < SNAPSHOTS; month++) {
            List<String> lines = new ArrayList<>();
            for (int reference = 0; reference < 12; reference++) {
                if (reference < 3 || random.nextInt(3) > 0) {
                    lines.add("T" + reference + ",Name " + random.nextInt(2) + ",fr,");
                }
            }
            publications.add(lines);
        }
        return publications;
    }

    private void publish(int month, List<List<String>> publications) throws IOException {
        assertThat(run(month, publications).refusal()).isEmpty();
    }

    private ImportReport run(int month, List<List<String>> publications) throws IOException {
        Path files = TestLists.write(
                folder.resolve("month-" + month), publications.get(month).toArray(String[]::new));
        ImportRequest request = ImportRequest.folder(LIST, files)
                .withPublishedOn(PartialDate.parse(day(month).toString()));
        return engine.run(TestLists.tiny(), request, progress -> {});
    }
}
