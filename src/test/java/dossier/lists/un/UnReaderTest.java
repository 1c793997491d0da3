package dossier.lists.un;

import dossier.lists.ListFormatException;
import dossier.lists.Problem;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnReaderTest {

    private static final String PARTY = "<INDIVIDUAL><FIRST_NAME>SAMPLE</FIRST_NAME>\n"
            + "<REFERENCE_NUMBER>QDi.990</REFERENCE_NUMBER>%s</INDIVIDUAL>";

    @TempDir
    private Path folder;

    @Test
    void oddValuesAreProblemsWithTheirPlace() throws IOException {
        Reading reading = read(
                String.format(
                        PARTY,
                        "<LISTED_ON>soon</LISTED_ON><GENDER>Unclear</GENDER><SHOE_SIZE>42</SHOE_SIZE>"
                                + "<INDIVIDUAL_ALIAS><QUALITY>Fine</QUALITY><ALIAS_NAME>S. Primerov</ALIAS_NAME></INDIVIDUAL_ALIAS>"));
        assertThat(reading.problems().kept())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder(
                        "INDIVIDUAL",
                        "INDIVIDUAL/GENDER",
                        "INDIVIDUAL/INDIVIDUAL_ALIAS/QUALITY",
                        "INDIVIDUAL/SHOE_SIZE");
    }

    @Test
    void aReferenceThatIsMissingOrStandsTwiceRefusesTheFile() {
        assertThatThrownBy(() -> read(String.format(PARTY, "") + "\n" + String.format(PARTY, "")))
                .isInstanceOf(ListFormatException.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("QDi.990 stands twice");
        assertThatThrownBy(() -> read("<ENTITY><FIRST_NAME>A</FIRST_NAME></ENTITY>"))
                .hasMessageContaining("no 'ENTITY/REFERENCE_NUMBER'");
        assertThatThrownBy(() -> read("")).hasMessageContaining("no listings");
    }

    private Reading read(String parties) throws IOException {
        return new Typed(folder)
                .file("consolidated.xml", "<CONSOLIDATED_LIST>\n" + parties + "</CONSOLIDATED_LIST>")
                .read("un-sc");
    }
}
