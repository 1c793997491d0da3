package dossier.lists.csl;

import dossier.lists.ListingKind;
import dossier.lists.Problem;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CslReaderTest {

    private static final String HEADINGS =
            "_id,source,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
                    + "license_requirement,license_policy,remarks,alt_names,citizenships,dates_of_birth,nationalities,ids";

    @TempDir
    private Path folder;

    @Test
    void oddValuesAreProblems() throws IOException {
        Reading reading = read(HEADINGS, "1,New List (NL) - Somebody,Robot,,Sample Co,,,,soon,,,,,,,,,");
        assertThat(reading.problems().kept())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder("source", "type", "start_date");
    }

    @Test
    void rowsOfTheTreasuryAreOfOtherLists() {
        assertThatThrownBy(() ->
                        read(HEADINGS, "1,Capta List (CAP) - Treasury Department,Entity,,Sample Bank,,,,,,,,,,,,,"))
                .hasMessageContaining("no row of an export control list");
    }

    @Test
    void whatDiffersIsRefused() {
        assertThatThrownBy(() -> read("Name,Born", "A,1961")).hasMessageContaining("no columns '_id' and 'source'");
        assertThatThrownBy(() -> read(HEADINGS.replace("start_date", "began"), "1,EL,,,A,,,,,,,,,,,,,"))
                .hasMessageContaining("no column 'start_date'");
    }

    @ParameterizedTest
    @CsvSource({
        "IVAN PRIMEROV, PERSON",
        "'Examplova, Anna', PERSON",
        "Anna Trading Co, ORGANISATION",
        "13th Research Institute, ORGANISATION",
        "Sanatgaran, ORGANISATION",
        "Ministry of Anna, ORGANISATION"
    })
    void theKindIsReadFromTheNameWhereTheListDoesNotSayIt(String name, ListingKind kind) {
        assertThat(KindOfName.of(name)).isEqualTo(kind);
    }

    private Reading read(String... lines) throws IOException {
        return new Typed(folder)
                .file("consolidated.csv", String.join("\n", lines) + "\n")
                .read("us-csl");
    }
}
