package dossier.names.script;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HanLettersTest {

    @Test
    void everyCharacterIsWrittenAsIcuWritesIt() {
        int known = 0;
        for (char character = HanLetters.FIRST; character <= HanLetters.LAST; character++) {
            if (HanLetters.latin(character).isPresent()) {
                known++;
                assertThat(HanLetters.latin(character).orElseThrow())
                        .describedAs("%s", character)
                        .isEqualTo(IcuTransliteration.latin(character));
            }
        }
        assertThat(known).isGreaterThan(20_000);
    }

    @Test
    void whatIsNoCharacterOfTheBlockIsNotInTheTable() {
        assertThat(HanLetters.latin('a')).isEmpty();
        assertThat(HanLetters.latin('\u3042')).isEmpty();
        assertThat(HanLetters.latin('\uAC00')).isEmpty();
    }
}
