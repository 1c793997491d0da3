package dossier.context;

import dossier.text.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Olga Beispiel, 61, left | 61 | 0",
                "Olga Beispiel, aged 61 | 61 | 0",
                "the 61-year-old Olga Beispiel | 61 | 0",
                "Olga Beispiel (born in 1961) | 0 | 1961",
                "Olga Beispiel, b. 1961, left | 0 | 1961"
            })
    void agesAndYearsOfBirthAreRead(String text, int years, int born) {
        assertThat(Ages.in(ReadText.wordsOf(text))).singleElement().satisfies(age -> {
            assertThat(age.years()).isEqualTo(years);
            assertThat(age.born()).isEqualTo(born);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Of 61 ships 40 left", "in 1961 the port burned", "Olga Beispiel, 7, sang", "61"})
    void otherNumbersAreNoAges(String text) {
        assertThat(Ages.in(ReadText.wordsOf(text))).isEmpty();
    }
}
