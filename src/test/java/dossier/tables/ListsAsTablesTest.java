package dossier.tables;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The publishers' own files, sent as tables to be screened. Skipped where the real files are absent. */
class ListsAsTablesTest {

    private static final Path LISTS = Path.of("..", "shared", "lists");

    @Test
    void theUkSanctionsListNeedsNoParameter() throws IOException {
        Map<Column, List<String>> columns =
                read("uk-sanctions-list/2026-04-29/UK-Sanctions-List.csv", TableOptions.none());
        assertThat(columns.get(Column.NAME))
                .startsWith("Name 1")
                .endsWith("Name 6")
                .hasSize(6);
        assertThat(columns).containsKeys(Column.ID, Column.KIND, Column.BIRTH_DATE, Column.IDENTIFIERS);
    }

    @Test
    void ofsisConsolidatedListNeedsNoParameter() throws IOException {
        assertThat(read("uk-ofsi-conlist/2025-04-14/ConList.csv", TableOptions.none()))
                .containsKeys(Column.ID, Column.KIND, Column.BIRTH_DATE, Column.IDENTIFIERS, Column.COUNTRIES);
    }

    @Test
    void theEuListNeedsNoParameter() throws IOException {
        assertThat(read("eu-fsf/2025-09/csvFullSanctionsList_1_1.csv", TableOptions.none()))
                .containsEntry(Column.NAME, List.of("NameAlias_WholeName"))
                .containsKeys(Column.ID, Column.KIND, Column.BIRTH_DATE, Column.IDENTIFIERS, Column.COUNTRIES);
    }

    @Test
    void ofacsFileHasNoHeadings() throws IOException {
        TableOptions numbered = new TableOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(Column.ID, List.of("1"), Column.NAME, List.of("2"), Column.KIND, List.of("3")));
        assertThat(read("us-ofac-sdn/2023-12-28/sdn.csv", numbered)).containsKeys(Column.NAME);
    }

    /** The columns that are read; every row must be readable. */
    private static Map<Column, List<String>> read(String file, TableOptions options) throws IOException {
        Path path = LISTS.resolve(file);
        assumeTrue(Files.isRegularFile(path), "the real file is not here: " + path);
        try (InputStream bytes = Files.newInputStream(path)) {
            Table table = Table.open(bytes, options);
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                assertThat(row.get().problem()).isEmpty();
                assertThat(row.get().note()).isEmpty();
            }
            return table.columns();
        }
    }
}
