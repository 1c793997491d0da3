package dossier.lists.au;

import dossier.lists.Problem;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DfatReaderTest {

    private static final String HEADINGS =
            "Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Date of Birth,"
                    + "Place of Birth,Citizenship,Address,Additional Information,Listing Information,IMO Number,Committees,Control Date,"
                    + "Instrument of Designation,Targeted Financial Sanction,Travel Ban,Arms Embargo,Maritime Restriction";

    @TempDir
    private Path folder;

    @Test
    void oddValuesAreProblemsWithLineAndColumn() throws IOException {
        Reading reading = read(HEADINGS, "1,A B,Robot,Nickname,Medium,soon,,Atlantis,,,,,,later,,maybe,0,0,0");
        assertThat(reading.problems().kept())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder(
                        "Type",
                        "Name Type",
                        "Alias Strength",
                        "Date of Birth",
                        "Citizenship",
                        "Control Date",
                        "Targeted Financial Sanction");
        assertThat(reading.problems().kept()).allMatch(problem -> problem.line() == 2);
    }

    @Test
    void whatDiffersIsRefused() {
        assertThatThrownBy(() -> read("Name,Born", "A,1961")).hasMessageContaining("no column 'Reference'");
        assertThatThrownBy(() -> read(HEADINGS.replace("Control Date", "Date"), "1,A,Entity,,,,,,,,,,,,,,,,"))
                .hasMessageContaining("no column 'Control Date'");
        assertThatThrownBy(() -> read(HEADINGS, "one,A,Entity,,,,,,,,,,,,,,,,"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("'one' is no reference");
        assertThatThrownBy(() -> read(HEADINGS, "1,A,Entity")).hasMessageContaining("19 cells expected, 3 found");
    }

    private Reading read(String... lines) throws IOException {
        return new Typed(folder)
                .file("regulation8_consolidated.csv", String.join("\n", lines) + "\n")
                .read("au-dfat");
    }
}
