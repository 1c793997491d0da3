package dossier.web.tables;

import dossier.screening.ScreeningOptions;
import dossier.screening.Stamp;
import dossier.screening.Thresholds;
import dossier.tables.TableOptions;
import dossier.tables.WrittenDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptTablesTest {

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-11-28T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Hand clock = new Hand();
    private final KeptTables tables = new KeptTables(clock);

    private KeptTable table() throws IOException {
        AnswerStore answers = new AnswerStore(10);
        answers.take(new AnsweredRow(1, "a", "Mira", "", "", "", Optional.empty(), List.of()));
        return new KeptTable(
                new KeptTable.Sender("anna", "customers.csv"),
                new KeptTable.Asked(
                        new TableOptions(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                Map.of(),
                                Optional.empty(),
                                Optional.empty()),
                        new AskedRow.Reading(WrittenDate.Order.UNKNOWN, 100),
                        new ScreeningOptions(Set.of(), 0.15, 5)),
                SentTable.of(new ByteArrayInputStream(new byte[] {'a'}), 10),
                answers,
                new AnswerSource(clock.instant(), new Stamp("2", Map.of(), false), Map.of(), new Thresholds(0.4, 0.15)),
                new KeptTable.Read(Map.of(), List.of(), 0, new Refusals(), Duration.ofSeconds(1)));
    }

    @AfterEach
    void nothingIsLeft() {
        tables.removeAll();
    }

    @Test
    void onlyWhoeverSentATableFindsIt() throws IOException {
        KeptTable table = table();
        tables.add(table);
        assertThat(tables.find(table.id(), "anna")).contains(table);
        assertThat(tables.find(table.id(), "bert")).isEmpty();
        assertThat(tables.find(UUID.randomUUID(), "anna")).isEmpty();
    }

    @Test
    void aTableIsGoneAnHourAfterSomebodyLookedAtIt() throws IOException {
        KeptTable table = table();
        tables.add(table);
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        assertThat(tables.find(table.id(), "anna")).isPresent();
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        tables.removeOld();
        assertThat(tables.find(table.id(), "anna")).isPresent();
        clock.now = clock.now.plus(Duration.ofMinutes(61));
        assertThat(tables.find(table.id(), "anna")).isEmpty();
        tables.removeOld();
        assertThatThrownBy(() -> table.row(0)).isInstanceOf(IOException.class);
    }

    @Test
    void theOldestMakesRoom() throws IOException {
        KeptTable first = table();
        tables.add(first);
        for (int i = 0; i < KeptTables.MOST_TABLES; i++) {
            clock.now = clock.now.plusSeconds(1);
            tables.add(table());
        }
        assertThat(tables.find(first.id(), "anna")).isEmpty();
    }
}
