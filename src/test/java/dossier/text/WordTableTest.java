package dossier.text;

import org.junit.jupiter.api.Test;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordTableTest {

    private static final String TABLE = "/dossier/text/table.tsv";

    private enum Colour {
        RED,
        BLUE
    }

    @Test
    void cellsAreAskedForByTheNameOfTheirColumn() {
        WordTable table = WordTable.withHeading(TABLE);

        assertThat(table.rows()).hasSize(3);
        WordTable.Row first = table.rows().get(0);
        assertThat(first.cell("word")).isEqualTo("apple");
        assertThat(first.constant("colour", Colour.class)).isEqualTo(Colour.RED);
        assertThat(first.values("forms")).containsExactly("apples", "an apple");
        assertThat(table.rows().get(1).values("forms")).isEmpty();
    }

    @Test
    void aTableWithoutHeadingHasItsColumnsNamedByTheReader() {
        WordTable table = WordTable.of(TABLE, "what");

        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(1).cell("what")).isEqualTo("apple");
    }

    @Test
    void aRowMayEndBeforeItsLastColumns() {
        WordTable.Row last = WordTable.withHeading(TABLE).rows().get(2);

        assertThat(last.optional("forms")).isEqualTo(Optional.empty());
        assertThat(last.values("forms")).isEmpty();
        assertThatThrownBy(() -> last.cell("forms")).hasMessage(TABLE + ":6 has no cell for 'forms'");
    }

    @Test
    void mistakesAreToldWithTheirFileAndLine() {
        WordTable.Row second = WordTable.withHeading(TABLE).rows().get(1);

        assertThatThrownBy(() -> second.cell("size")).hasMessageStartingWith(TABLE + ":5 has no column 'size'");
        assertThatThrownBy(() -> second.constant("colour", Colour.class))
                .hasMessage(TABLE + ":5 has 'GREEN' for 'colour', which is none of [RED, BLUE]");
        assertThatThrownBy(() -> WordTable.of(TABLE, "word", "colour", "forms"))
                .hasMessage(TABLE + ":6 has 2 columns, but needs 3");
        assertThatThrownBy(() -> WordTable.withHeading("/dossier/text/nothing.tsv"))
                .hasMessageContaining("nothing.tsv is missing");
    }
}
