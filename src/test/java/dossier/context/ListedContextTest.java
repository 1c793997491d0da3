package dossier.context;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ListedContextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sister of the Syrian President",
                "Wife of the Syrian President",
                "Close associate of the Syrian President",
                "Adviser to the President of Syria",
                "Heads the Supreme Leader's own office",
                "Representative of the Supreme Leader",
                "Member of the Administration of the President of Syria"
            })
    void aRelativesOfficeIsNotTheListedPersons(String position) {
        assertThat(prominence(position)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Syrian President", "Sister of a merchant. President of Syria"})
    void theOwnOfficeIs(String position) {
        assertThat(prominence(position)).isGreaterThan(2);
    }

    private static double prominence(String position) {
        return ContextReader.standard()
                .listed(List.of(position), "", List.of("sy"))
                .prominence();
    }
}
