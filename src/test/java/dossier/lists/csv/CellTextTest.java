package dossier.lists.csv;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTest {

    @Test
    void everyRunOfSpaceBecomesOne() {
        assertThat(CellText.tidy("  a \u00a0 b\r\nc\t")).isEqualTo("a b c");
        assertThat(CellText.tidy(" \u00a0 ")).isEmpty();
        assertThat(CellText.tidy("a b")).isEqualTo("a b");
    }

    @Test
    void tidyingTwiceChangesNothing() {
        String once = CellText.tidy("\u200b a\u200b  b ");
        assertThat(CellText.tidy(once)).isEqualTo(once);
    }

    @Test
    void numberedValuesAreParted() {
        assertThat(CellText.values("(1) Syria, (2)Jordan; (3)")).containsExactly("Syria", "Jordan");
        assertThat(CellText.values("(1-3) Libya")).containsExactly("Libya");
        assertThat(CellText.values("(1) to (3) Libya (4) Chad")).containsExactly("Libya", "Chad");
    }

    @Test
    void aBracketThatNumbersNothingPartsNothing() {
        assertThat(CellText.values("Minister (2) of State")).containsExactly("Minister (2) of State");
        assertThat(CellText.values("(312)5224910 20")).containsExactly("(312)5224910 20");
        assertThat(CellText.values(" ")).isEmpty();
    }
}
