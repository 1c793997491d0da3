package dossier.names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesWithinTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Freedom Movement (HFM)|Harbour Freedom Movement|HFM",
                "HARBOUR FREEDOM MOVEMENT (HFM)|HARBOUR FREEDOM MOVEMENT|HFM",
                "Institut für Seltene Metalle (InSeMet)|Institut für Seltene Metalle|InSeMet",
                "VTW (Virensk Tractor Works)|VTW|Virensk Tractor Works",
                "Harbour Front including the Brigades of the Quay|Harbour Front|Brigades of the Quay",
            })
    void anAcronymInBracketsAndASecondBodyAreNames(String name, String one, String other) {
        assertThat(NamesWithin.of(name)).containsExactly(one, other);
    }

    @Test
    void whatFollowsTheBracketBelongsToTheWholeName() {
        assertThat(NamesWithin.of("Harbour Freedom Movement (HFM) Naval Wing"))
                .containsExactly("Harbour Freedom Movement Naval Wing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Trading Company",
                "Harbour Relief (Albania)",
                "Harbour Relief (Albania branch)",
                "Harbour Holdings (UK) Ltd",
                "Harbour Foundation (the Netherlands)",
                "(HFM)",
            })
    void aPlaceIsNoName(String name) {
        assertThat(NamesWithin.of(name)).isEmpty();
    }
}
