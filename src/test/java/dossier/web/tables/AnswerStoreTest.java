package dossier.web.tables;

import dossier.lists.Cell;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.web.http.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerStoreTest {

    private static AnsweredRow row(long number, String id, Band... bands) {
        List<AnsweredHit> hits = List.of(bands).stream()
                .map(band -> new AnsweredHit(
                        "eu-fsf",
                        "13",
                        "Ünal Öz",
                        "ÜNAL Öz",
                        ListingKind.PERSON,
                        0.5,
                        band,
                        "eu-fsf.13",
                        false,
                        "Same name.",
                        List.of(new AnsweredReason(true, "Same name.")),
                        Optional.of(new Cell("eu.csv", 2, "Name")),
                        List.of("eu-fsf 13")))
                .toList();
        return new AnsweredRow(
                number, id, "Ünal Öz", hits.isEmpty() ? "" : "customer:1", "", "", Optional.empty(), hits);
    }

    private static AnsweredRow refused(long number, String id) {
        return new AnsweredRow(
                number, id, "", "", "", "name must not be blank", Optional.of(NotScreened.NO_NAME), List.of());
    }

    @Test
    void answersAreReadAsTheyWereWritten() throws IOException {
        List<AnsweredRow> rows = List.of(row(1, "a", Band.REVIEW, Band.MATCH), refused(2, "b"), row(3, ""));
        try (AnswerStore store = new AnswerStore(10)) {
            for (AnsweredRow row : rows) {
                store.take(row);
            }
            assertThat(store.row(2)).isEqualTo(rows.get(2));
            assertThat(store.row(0)).isEqualTo(rows.get(0));
            assertThat(store.row(1)).isEqualTo(rows.get(1));
            assertThat(store.lines())
                    .extracting(AnswerStore.Line::standing)
                    .containsExactly(CustomerStanding.MATCH, CustomerStanding.NOT_SCREENED, CustomerStanding.NOTHING);
        }
    }

    @Test
    void rowsOfOneIdAreOneCustomerWhereverTheyStand() throws IOException {
        try (AnswerStore store = new AnswerStore(10)) {
            store.take(row(1, "a"));
            store.take(row(2, ""));
            store.take(row(3, "b"));
            store.take(row(4, "a"));
            store.take(row(5, ""));
            assertThat(store.lines()).extracting(AnswerStore.Line::customer).containsExactly(0, 1, 2, 0, 3);
            assertThat(store.customers()).isEqualTo(4);
        }
    }

    @Test
    void aTableThatIsTooLongIsRefusedInWords() throws IOException {
        try (AnswerStore store = new AnswerStore(1)) {
            store.take(row(1, "a"));
            assertThatThrownBy(() -> store.take(row(2, "b")))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem().detail()).contains("more than 1 rows"));
        }
    }
}
