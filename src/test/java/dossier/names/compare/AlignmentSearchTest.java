package dossier.names.compare;

import dossier.Draw;
import dossier.RandomCases;
import dossier.names.Agreement;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AlignmentSearchTest {

    private static final TokenAgreement ANY = new TokenAgreement(Agreement.SAME, 1);

    private final AlignmentSearch search = new AlignmentSearch();

    private record Pair(long rows, long columns, double worth) {

        boolean excludes(Pair other) {
            return (rows & other.rows) != 0 || (columns & other.columns) != 0;
        }
    }

    @Test
    void whatNothingCompetesWithIsChosen() {
        choose(List.of(new Pair(0b01, 0b10, 0.1), new Pair(0b10, 0b01, 0.1)));
        assertThat(search.isChosen(0)).isTrue();
        assertThat(search.isChosen(1)).isTrue();
    }

    /** The best single pair would leave both other tokens over. */
    @Test
    void twoPairsAreWorthMoreThanTheBestOne() {
        choose(List.of(new Pair(0b01, 0b01, 1.0), new Pair(0b01, 0b10, 0.7), new Pair(0b10, 0b01, 0.7)));
        assertThat(search.isChosen(0)).isFalse();
        assertThat(search.isChosen(1)).isTrue();
        assertThat(search.isChosen(2)).isTrue();
    }

    /** "Abu Bakr" and "Abubakr": two tokens as one, or one of them alone. */
    @Test
    void neighboursThatAreOneTokenTogetherTakeBoth() {
        choose(List.of(new Pair(0b11, 0b1, 1.2), new Pair(0b01, 0b1, 0.5), new Pair(0b10, 0b1, 0.9)));
        assertThat(search.isChosen(0)).isTrue();
        assertThat(search.isChosen(1)).isFalse();
        assertThat(search.isChosen(2)).isFalse();
    }

    @RandomCases(20)
    void upToEightContestedColumnsNoOtherChoiceIsWorthMore(Draw draw) {
        for (int i = 0; i < 50; i++) {
            List<Pair> pairs = pairs(draw, draw.number(1, 10), 6);
            choose(pairs);
            List<Pair> chosen = chosen(pairs);
            assertNoTokenIsTakenTwice(chosen);
            assertThat(worth(chosen)).as(pairs.toString()).isEqualTo(most(pairs, 0, List.of()), within(1e-9));
        }
    }

    /** More than that are chosen one by one: perhaps not the best, but nothing that still fits is left. */
    @RandomCases(20)
    void ofManyNothingThatStillFitsIsLeft(Draw draw) {
        for (int i = 0; i < 50; i++) {
            List<Pair> pairs = pairs(draw, draw.number(100, 200), 20);
            choose(pairs);
            List<Pair> chosen = chosen(pairs);
            assertNoTokenIsTakenTwice(chosen);
            assertThat(pairs).allSatisfy(pair -> assertThat(chosen).anyMatch(pair::excludes));
        }
    }

    private void choose(List<Pair> pairs) {
        search.clear();
        pairs.forEach(pair -> search.add(pair.rows, pair.columns, pair.worth, ANY));
        search.choose();
    }

    private List<Pair> chosen(List<Pair> pairs) {
        List<Pair> chosen = new ArrayList<>();
        for (int i = 0; i < search.count(); i++) {
            if (search.isChosen(i)) {
                chosen.add(pairs.get(i));
            }
        }
        return chosen;
    }

    private static void assertNoTokenIsTakenTwice(List<Pair> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(chosen.get(i).excludes(chosen.get(j))).isFalse();
            }
        }
    }

    private static double worth(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::worth).sum();
    }

    /** The most that pairs from the index on are worth beside those taken: every choice is tried. */
    private static double most(List<Pair> pairs, int from, List<Pair> taken) {
        if (from == pairs.size()) {
            return 0;
        }
        Pair pair = pairs.get(from);
        double without = most(pairs, from + 1, taken);
        if (taken.stream().anyMatch(pair::excludes)) {
            return without;
        }
        List<Pair> more = new ArrayList<>(taken);
        more.add(pair);
        return Math.max(without, pair.worth + most(pairs, from + 1, more));
    }

    private static List<Pair> pairs(Draw draw, int count, int tokens) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean joinedRows = draw.chance(0.2);
            boolean joinedColumns = !joinedRows && draw.chance(0.2);
            pairs.add(new Pair(
                    (joinedRows ? 0b11L : 1L) << draw.number(0, tokens - 2),
                    (joinedColumns ? 0b11L : 1L) << draw.number(0, tokens - 2),
                    draw.number(1, 1000) / 1000.0));
        }
        return pairs;
    }
}
