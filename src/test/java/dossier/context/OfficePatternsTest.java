package dossier.context;

import dossier.text.ReadText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficePatternsTest {

    @ParameterizedTest
    @CsvSource({
        "the Belarusian president spoke, HEAD_OF_STATE, by",
        "the prime minister of Cuba spoke, HEAD_OF_GOVERNMENT, cu",
        "the Syrian defence minister spoke, MINISTER_OF(DEFENCE), sy",
        "a Belarusian deputy prime minister spoke, DEPUTY(HEAD_OF_GOVERNMENT), by"
    })
    void anOfficeIsBroughtToItsConceptAndScope(String text, String concept, String scope) {
        assertThat(ContextReader.standard().read(ReadText.of(text)).offices()).anySatisfy(office -> {
            assertThat(office.concept()).isEqualTo(concept);
            assertThat(office.scope()).isEqualTo(scope);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"the striker spoke", "a tennis player spoke", "the actress spoke"})
    void anOrdinaryOccupationSpeaksAgainst(String text) {
        assertThat(ContextReader.standard().read(ReadText.of(text)).offices()).anyMatch(Office::isAgainst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the sea was calm", "", "Anna bought bread"})
    void wordsWithoutAnOfficeGiveNone(String text) {
        assertThat(ContextReader.standard().read(ReadText.of(text)).offices()).isEmpty();
    }
}
