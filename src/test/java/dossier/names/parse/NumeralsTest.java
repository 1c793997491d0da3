package dossier.names.parse;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NumeralsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Brigade Forty Four,44",
        "Brigade Nineteen,19",
        "Brigade 007,7",
        "Brigade 000,0",
        "Brigade VIII,8",
        "841st Airlift Command Post Group Brigade,841",
        "12th Rifle Brigade,12",
        "1st Rifle Brigade,1",
        "22nd Brigade,22",
        "Brigade ٤٤,44",
    })
    void numbersAreDigitsHoweverWritten(String name, String digits) {
        assertThat(numbers(name)).containsExactly(digits);
    }

    @ParameterizedTest
    @CsvSource({"Brigade I", "Brigade X", "Brigade First Light", "Brigadeth"})
    void lettersThatAreMoreOftenLettersStayLetters(String name) {
        assertThat(numbers(name)).isEmpty();
    }

    @Test
    void aNameThatIsOneNumeralIsAName() {
        assertThat(NameAnalyser.standard()
                        .analyse("Seven", NameKind.ORGANISATION)
                        .tokens())
                .extracting(NameToken::latin)
                .containsExactly("seven");
    }

    @Test
    void anOrdinalLeavesNoEndingBehind() {
        assertThat(NameAnalyser.standard()
                        .analyse("1st Army Corps", NameKind.ORGANISATION)
                        .tokens())
                .extracting(NameToken::latin)
                .containsExactly("1", "army", "corps");
    }

    private static List<String> numbers(String name) {
        return NameAnalyser.standard().analyse(name, NameKind.ORGANISATION).tokens().stream()
                .filter(token -> token.role() == NameToken.Role.NUMBER)
                .map(NameToken::latin)
                .toList();
    }
}
