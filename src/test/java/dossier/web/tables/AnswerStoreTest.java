package dossier.web.tables;

import dossier.lists.Cell;
import dossier.lists.ListingKind;
import dossier.screening.Band;
import dossier.web.http.ProblemException;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
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
            store.finish();
            AnswerPiece piece = AnswerPiece.read(store.pieces().next());
            assertThat(piece.rows()).isEqualTo(3);
            assertThat(piece.row(2)).isEqualTo(rows.get(2));
            assertThat(piece.row(0)).isEqualTo(rows.get(0));
            assertThat(piece.row(1)).isEqualTo(rows.get(1));
        }
    }

    @Test
    void aLongAnswerHasPiecesOfEqualLength() throws IOException {
        try (AnswerStore store = new AnswerStore(1_000)) {
            for (int number = 1; number <= 2 * AnswerPiece.ROWS + 1; number++) {
                store.take(row(number, ""));
            }
            store.finish();
            List<Integer> lengths = new ArrayList<>();
            long last = 0;
            for (Iterator<byte[]> pieces = store.pieces(); pieces.hasNext(); ) {
                AnswerPiece piece = AnswerPiece.read(pieces.next());
                lengths.add(piece.rows());
                last = piece.row(piece.rows() - 1).row();
            }
            assertThat(lengths)
                    .containsExactly(AnswerPiece.ROWS, AnswerPiece.ROWS, 1)
                    .hasSize(AnswerPiece.count(401));
            assertThat(last).isEqualTo(401);
        }
    }

    @Test
    void linesAreReadAsTheyWereWritten() throws IOException {
        try (AnswerStore store = new AnswerStore(10)) {
            store.take(row(1, "a", Band.REVIEW, Band.MATCH));
            store.take(refused(2, "b"));
            store.take(row(3, "a"));
            AnswerLines lines = AnswerLines.read(store.lines().written());
            assertThat(List.of(lines.standing(0), lines.standing(1), lines.standing(2)))
                    .containsExactly(CustomerStanding.MATCH, CustomerStanding.NOT_SCREENED, CustomerStanding.NOTHING);
            assertThat(lines.subject(0)).isEqualTo("customer:1");
            assertThat(lines.subject(2)).isEmpty();
            assertThat(lines.subjects()).containsExactly("customer:1");
            assertThat(lines.customers()).containsExactly(new int[] {0, 2}, new int[] {1});
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
            assertThat(store.lines().customers())
                    .containsExactly(new int[] {0, 3}, new int[] {1}, new int[] {2}, new int[] {4});
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
