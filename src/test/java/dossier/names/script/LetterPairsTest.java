package dossier.names.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LetterPairsTest {

    @Test
    void equalWordsShareAllAndForeignOnesNothing() {
        assertThat(LetterPairs.shared("petrov", "petrov")).isEqualTo(1);
        assertThat(LetterPairs.shared("petrov", "silva")).isZero();
    }

    @Test
    void aSharedPairCountsAsOftenAsBothHaveIt() {
        assertThat(LetterPairs.shared("nana", "na")).isEqualTo(0.5, within(1e-9));
    }

    @Test
    void oneSlipLeavesMoreThanTwo() {
        assertThat(LetterPairs.shared("prigozhin", "prigoshin"))
                .isGreaterThan(LetterPairs.shared("prigozhin", "prykoshin"));
    }

    @Test
    void orderOfTheWordsDoesNotMatter() {
        assertThat(LetterPairs.shared("sokolov", "sokol")).isEqualTo(LetterPairs.shared("sokol", "sokolov"));
    }

    @Test
    void wordsWithoutAPairAreEqualOrNot() {
        assertThat(LetterPairs.shared("a", "a")).isEqualTo(1);
        assertThat(LetterPairs.shared("a", "b")).isZero();
        assertThat(LetterPairs.shared("", "petrov")).isZero();
        assertThat(LetterPairs.shared("", "")).isEqualTo(1);
    }
}
