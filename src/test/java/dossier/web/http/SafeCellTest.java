package dossier.web.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"})
    void whatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jean-Luc", "0.5", "'quoted'", "a=b"})
    void otherTextStays(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }
}
