package dossier.lists.numbers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SpoiltNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4.00817E+11",
                "4,00817E+11",
                "7E+09",
                "3.1e+10",
                "2.5E10",
                " 4.00817E+11 ",
                "Tax ID: 4.00817E+11",
                "OGRN 1.02773e+12"
            })
    void whatASpreadsheetRoundedIsComparedWithNothing(String text) {
        assertThat(SpoiltNumber.isOne(text)).isTrue();
        assertThat(ComparedNumber.asked(text)).isEmpty();
        assertThat(NumberNotes.of(List.of(text))).singleElement().asString().contains("last digits are lost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4008171234",
                "AE1234567",
                "12E4567",
                "7E09",
                "1.2.3",
                "DE123456789",
                "EU.27.28",
                "E+12",
                "0x4E11"
            })
    void otherNumbersStay(String text) {
        assertThat(SpoiltNumber.isOne(text)).isFalse();
    }
}
