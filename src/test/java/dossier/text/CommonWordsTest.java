package dossier.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CommonWordsTest {

    private final CommonWords words = CommonWords.standard();

    @Test
    void monthsAndDaysAreCounted() {
        assertThat(words.month("january")).isEqualTo(1);
        assertThat(words.month("sept")).isEqualTo(9);
        assertThat(words.month("marching")).isZero();
        assertThat(words.weekday("thurs")).isEqualTo(4);
        assertThat(words.weekday("sunday")).isEqualTo(7);
        assertThat(words.weekday("money")).isZero();
    }

    @Test
    void aClassThatTheTableDoesNotHaveIsAMistake() {
        assertThat(words.is("function", "the")).isTrue();
        assertThatThrownBy(() -> words.is("functions", "the")).hasMessageContaining("functions");
    }
}
