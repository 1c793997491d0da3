package dossier.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PatronymicsTest {

    private static final Patronymics PATRONYMICS = Patronymics.standard();

    @ParameterizedTest
    @CsvSource({
        "ivanovich, ivan",
        "sergeevich, serge",
        "stepanivna, stepan",
        "lvovich, lv",
        "lvovna, lv",
        "piatrouna, piatr",
        "heydarogly, heydar"
    })
    void aFathersNameIsCutToTheGivenNameInIt(String word, String stem) {
        assertThat(PATRONYMICS.isPatronymic(word)).isTrue();
        assertThat(PATRONYMICS.stem(word)).isEqualTo(stem);
    }

    /** Family names in other languages, given names, and words that are too short to hold a name. */
    @ParameterizedTest
    @ValueSource(strings = {"petrov", "kowalewicz", "stoyanova", "shauna", "novich", "jonsson", "berdymyan", ""})
    void otherWordsAreNone(String word) {
        assertThat(PATRONYMICS.isPatronymic(word)).isFalse();
        assertThat(PATRONYMICS.stem(word)).isEqualTo(word);
    }

    /** The table is for words in Latin letters; its endings in others only say what they come from. */
    @Test
    void anEndingInAnotherScriptIsNoEndingOfALatinWord() {
        assertThat(PATRONYMICS.isPatronymic("stanovoi")).isFalse();
    }
}
