package dossier.web.tables;

import dossier.kept.TablePieces;
import dossier.lists.ListCode;
import dossier.screening.NameIndex;
import dossier.screening.Stamp;
import dossier.screening.Thresholds;
import dossier.sql.Database;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables in the database: who finds them, and for how long. */
@QuarkusTest
class KeptTablesIT {

    private static final int ROWS = 2 * AnswerPiece.ROWS + 1;
    private static final byte[] SENT = "id,name\n1,Mira\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
    private static final ListCode LIST = ListCode.of("eu-fsf");

    @Inject
    KeptTables tables;

    @Inject
    TablePieces pieces;

    private final Database database;

    KeptTablesIT(DataSource database) {
        this.database = new Database(database);
    }

    private static AnsweredRow row(long number) {
        return new AnsweredRow(number, "", "Mira \t\0 " + number, "", "", "", Optional.empty(), List.of());
    }

    private static KeptTable.About about(int sentPieces) {
        Refusals refused = new Refusals();
        refused.count(NotScreened.NO_NAME);
        return new KeptTable.About(
                "customers.csv",
                Map.of("heading", List.of("true")),
                new KeptTable.Read(Map.of("name", List.of("Name")), List.of("x"), 2, refused, Duration.ofMillis(1_500)),
                new AnswerSource(
                        Instant.parse("2026-11-28T10:00:00.123456Z"),
                        new Stamp("2", Map.of(LIST, "abc"), true),
                        Map.of(LIST, new NameIndex.ListedState(LocalDate.of(2026, 4, 29), true, true)),
                        new Thresholds(0.4, 0.15)),
                sentPieces);
    }

    private UUID kept() throws IOException {
        try (AnswerStore answers = new AnswerStore(ROWS);
                SentTable sent = SentTable.of(new ByteArrayInputStream(SENT), SENT.length)) {
            for (int number = 1; number <= ROWS; number++) {
                answers.take(row(number));
            }
            answers.finish();
            return tables.add("anna", about(sent.pieces()), sent.toKeep(), answers);
        }
    }

    private void age(UUID id, Duration age) {
        database.update(
                "age a table",
                "UPDATE kept_table SET used_at = now() - make_interval(secs => ?) WHERE id = ?",
                List.of((double) age.toSeconds(), id));
    }

    @Test
    void aTableIsFoundAsItWasKeptByWhoeverSentIt() throws IOException {
        UUID id = kept();
        KeptTable table = tables.find(id, "anna").orElseThrow();

        assertThat(table.rows()).isEqualTo(ROWS);
        assertThat(table.source()).isEqualTo(about(0).source());
        assertThat(table.read().refused().inWords()).isEqualTo("1 without a name");
        assertThat(table.read().took()).isEqualTo(Duration.ofMillis(1_500));
        assertThat(table.rows(List.of(ROWS - 1, 3)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(3, row(4), ROWS - 1, row(ROWS)));
        Iterator<Integer> expected = IntStream.rangeClosed(1, ROWS).iterator();
        table.forEach(row -> assertThat(row.row()).isEqualTo((long) expected.next()));
        assertThat(expected.hasNext()).isFalse();
        assertThat(table.sent().readAllBytes()).isEqualTo(SENT);

        assertThat(tables.find(id, "bert")).isEmpty();
        assertThat(tables.find(UUID.randomUUID(), "anna")).isEmpty();
    }

    @Test
    void asWhichListItIsWatchedIsKeptToo() throws IOException {
        UUID id = kept();
        tables.watch(id, new KeptTable.Watched("Customers", 3, 1));
        assertThat(tables.find(id, "anna").orElseThrow().watched()).contains(new KeptTable.Watched("Customers", 3, 1));
    }

    @Test
    void aTableIsGoneAnHourAfterSomebodyLookedAtIt() throws IOException {
        UUID id = kept();
        age(id, Duration.ofMinutes(59));
        tables.removeOld();
        KeptTable table = tables.find(id, "anna").orElseThrow();
        tables.removeOld();
        assertThat(tables.find(id, "anna")).as("somebody looked at it").isPresent();
        age(id, Duration.ofMinutes(61));
        assertThat(tables.find(id, "anna")).isEmpty();
        tables.removeOld();
        assertThatThrownBy(() -> table.rows(List.of(0)))
                .isInstanceOf(EOFException.class)
                .hasMessageContaining("removed");
    }

    @Test
    void newerTablesTakeTheRoomOfTheOldest() throws IOException {
        UUID old = kept();
        UUID used = kept();
        age(old, Duration.ofMinutes(10));
        UUID newest = UUID.randomUUID();
        pieces.keep(
                newest,
                "anna",
                new TablePieces.Kept(1, "{}", ""),
                Map.of(),
                new TablePieces.Room(KeptTables.ROOM.tables(), ROWS + 1L, Long.MAX_VALUE));
        assertThat(tables.find(used, "anna")).isPresent();
        assertThat(tables.find(old, "anna")).isEmpty();

        newest = UUID.randomUUID();
        pieces.keep(newest, "anna", new TablePieces.Kept(9, "{}", ""), Map.of(), new TablePieces.Room(1, 1, 1));
        assertThat(pieces.use(newest, "anna", Duration.ofHours(1)))
                .as("the new one stays in any case")
                .isPresent();
        assertThat(tables.find(used, "anna")).isEmpty();
    }
}
