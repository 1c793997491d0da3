package dossier.mentions;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SumsTest {

    @Test
    void eachSumHasItsPlaceInTheOrder() {
        Sums sums = new Sums(List.of(7L, Long.MIN_VALUE, 7L, -3L));

        assertThat(sums.size()).isEqualTo(3);
        assertThat(sums.at(sums.placeOf(-3))).isEqualTo(-3);
        assertThat(sums.placeOf(Long.MIN_VALUE)).isZero();
        assertThat(sums.contains(7)).isTrue();
        assertThat(sums.contains(8)).isFalse();
        assertThat(sums.placeOf(8)).isNegative();
    }
}
