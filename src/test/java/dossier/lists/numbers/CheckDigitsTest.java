package dossier.lists.numbers;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckDigitsTest {

    @Test
    void aWrongDigitIsNoNumberOfItsSort() {
        assertThat(CheckDigits.isInn("7707083893")).isTrue();
        assertThat(CheckDigits.isInn("7707083894")).isFalse();
        assertThat(CheckDigits.isInn("500100732259")).isTrue();
        assertThat(CheckDigits.isInn("500100732258")).isFalse();
        assertThat(CheckDigits.isOgrn("1027700132195")).isTrue();
        assertThat(CheckDigits.isOgrn("1027700132196")).isFalse();
        assertThat(CheckDigits.isImo("9074729")).isTrue();
        assertThat(CheckDigits.isImo("9074728")).isFalse();
        assertThat(CheckDigits.isIban("GB82WEST12345698765432")).isTrue();
        assertThat(CheckDigits.isIban("GB82WEST12345698765433")).isFalse();
    }

    @Test
    void anotherLengthOrLettersAreNone() {
        assertThat(CheckDigits.isInn("")).isFalse();
        assertThat(CheckDigits.isInn("77070838931")).isFalse();
        assertThat(CheckDigits.isOgrn("10277001321x5")).isFalse();
        assertThat(CheckDigits.isImo("907472٩")).isFalse();
        assertThat(CheckDigits.isLei("short")).isFalse();
    }

    @Test
    void aBicHasEightOrElevenCharacters() {
        assertThat(CheckDigits.isBic("DEUTDEFF")).isTrue();
        assertThat(CheckDigits.isBic("DEUTDEFFXXX")).isTrue();
        assertThat(CheckDigits.isBic("DEUTDEFFX")).isFalse();
    }
}
