package dossier.screening.index;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;
import dossier.screening.scoring.PreparedName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ConcatenationIndexTest {

    private static final ConcatenationIndex INDEX = index("Kim Jong Un", "Kim Jongun", "Jong Un Chol", "Un Jong");

    @Test
    void aWordLeadsToTheRowsThatWriteItAsTwoNeighbours() {
        assertThat(rows("jongun", 10)).containsExactly(0, 2);
        assertThat(rows("kimjong", 10)).containsExactly(0);
    }

    @Test
    void neitherAnotherCutNorAnotherOrderIsTheSameWord() {
        assertThat(rows("kimun", 10)).isEmpty();
        assertThat(rows("jong", 10)).isEmpty();
        assertThat(rows("", 10)).isEmpty();
        assertThat(index("AB CDE").collect("abcde", new int[1]))
                .isEqualTo(index("ABC DE").collect("abcde", new int[1]));
    }

    @Test
    void noMoreAreToldThanFit() {
        assertThat(rows("jongun", 1)).containsExactly(0);
    }

    @Test
    void longWordsAreNotWrittenTogether() {
        ConcatenationIndex index = index("Abdurrahmanov Qurbanguliyev");
        assertThat(index.collect("abdurrahmanovqurbanguliyev", new int[10])).isZero();
    }

    private static int[] rows(String word, int most) {
        int[] rows = new int[most];
        return Arrays.copyOf(rows, INDEX.collect(word, rows));
    }

    private static ConcatenationIndex index(String... names) {
        return new ConcatenationIndex(Stream.of(names)
                .map(name -> new PreparedName(
                        new WeightedName(NameAnalyser.standard().analyse(name, NameKind.PERSON), (token, kind) -> 0.5)))
                .toArray(PreparedName[]::new));
    }
}
