package dossier.lists.numbers;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberNotesTest {

    @Test
    void aTextOfWhichNothingCanBeComparedSaysWhy() {
        assertThat(NumberNotes.uncompared("306"))
                .hasValueSatisfying(why -> assertThat(why).contains("'306' is too short", "'Passport 306'"));
        assertThat(NumberNotes.uncompared("unknown"))
                .hasValueSatisfying(why -> assertThat(why).contains("holds no number"));
        assertThat(NumberNotes.uncompared("1.12785E+12")).isPresent();
    }

    @Test
    void aNumberWithItsTypeOrLongEnoughCanBeCompared() {
        assertThat(NumberNotes.uncompared("OFAC 306")).isEmpty();
        assertThat(NumberNotes.uncompared("100115154")).isEmpty();
        assertThat(NumberNotes.uncompared("306, Passport 306 (Russia)")).isEmpty();
    }
}
