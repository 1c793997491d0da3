package dossier.lists.imports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextFileCheckTest {

    private static final String ROWS = "T1,Person One,fr,2019\nT2,Person Two,fr,2019\n";

    @TempDir
    Path folder;

    @Test
    void countsTheLinesOfAPlainFile() throws IOException {
        assertThat(lines("reference,name,country,designated\n" + ROWS)).isEqualTo(3);
    }

    @Test
    void whatIsNoTextIsRefusedByWhatItIs() {
        assertThatThrownBy(() -> lines("%PDF-1.7\nreference,name,country,designated\n"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("a PDF document");
    }

    @Test
    void textInAnotherEncodingIsRefusedByIt() {
        StringBuilder zeros = new StringBuilder();
        ("reference,name,country,designated\n" + ROWS)
                .chars()
                .forEach(letter -> zeros.append((char) letter).append('\0'));
        assertThatThrownBy(() -> lines(zeros.toString()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("UTF-16LE");
    }

    @Test
    void aSecondHeadingIsTwoFilesJoinedHoweverItIsQuoted() {
        assertThatThrownBy(() -> lines("\uFEFFreference,name,country,designated\n" + ROWS
                        + "\"Reference\", \"Name\", \"Country\", \"Designated\"\n" + ROWS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("repeated here");
    }

    @Test
    void theHeadingMayStandUnderTheDateOfTheFile() {
        String file = "Report Date: 14-Apr-2025\nreference,name,country,designated\n" + ROWS;
        assertThatThrownBy(() -> lines(file + file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().line()).isEqualTo(6));
    }

    @Test
    void aFileWithoutAHeadingIsJoinedWhereItsFirstRowComesAgain() {
        assertThatThrownBy(() -> lines(ROWS + ROWS)).hasMessageContaining("repeated here");
    }

    @Test
    void linesWithFewSeparatorsMayRepeat() throws IOException {
        assertThat(lines("a note\n\na note\n\n")).isEqualTo(4);
    }

    private long lines(String text) throws IOException {
        return TextFileCheck.lines("tiny.csv", Files.writeString(folder.resolve("tiny.csv"), text), 2);
    }
}
