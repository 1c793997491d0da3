package dossier.names.words;

import dossier.names.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The hand-written tables keep the form that the code relies on. */
class NameTablesTest {

    @ParameterizedTest
    @CsvSource({
        "given-name-families.tsv,3",
        "nicknames.tsv,3",
        "particles.tsv,5",
        "honorifics.tsv,2",
        "romanisation.tsv,4",
        "generic-aliases.tsv,2",
        "org-legal-forms.tsv,4",
        "org-words.tsv,3",
        "common-surnames.tsv,3",
        "org-stop-words.tsv,2",
        "transliteration.tsv,2"
    })
    void everyRowHasItsColumnsAndAFirstCell(String file, int columns) {
        assertThat(TableFile.rows(file, columns))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(0)).isNotBlank());
    }

    /** A key in two families would make them one; '?' says that the author knows. */
    @Test
    void noKeyIsCertainInTwoGivenNameFamilies() {
        Map<String, Set<String>> certain = new HashMap<>();
        for (List<String> row : TableFile.rows("given-name-families.tsv", 3)) {
            List<String> members = new ArrayList<>(List.of(row.get(2).split(",", -1)));
            members.add(row.get(0));
            for (String member : members) {
                if (!member.strip().endsWith("?")) {
                    certain.computeIfAbsent(TableKey.ofGivenName(member), k -> new HashSet<>())
                            .add(row.get(0));
                }
            }
        }
        certain.values().removeIf(families -> families.size() == 1);

        assertThat(certain).isEmpty();
    }

    @Test
    void costsOfRomanisationsAreShares() {
        assertThat(TableFile.rows("romanisation.tsv", 4))
                .allSatisfy(row -> assertThat(Double.parseDouble(row.get(1))).isBetween(0.0, 1.0));
    }

    @Test
    void kindsOfRomanisationRowsAreKnown() {
        assertThat(TableFile.rows("romanisation.tsv", 4))
                .allSatisfy(row -> assertThat(row.get(2)).isIn("letters", "ending", "syllable", "name", "skeleton"));
    }

    @Test
    void weightsOfCommonSurnamesAreShares() {
        assertThat(TableFile.rows("common-surnames.tsv", 3))
                .allSatisfy(row -> assertThat(Double.parseDouble(row.get(0))).isBetween(0.0, 1.0));
    }
}
