package dossier.lists.xml;

import dossier.lists.ListFormatException;
import dossier.lists.Problem;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class XmlFileTest {

    @TempDir
    private Path folder;

    private final ReadingProblems problems = new ReadingProblems();

    @Test
    void recordsAreFoundAtAnyDepthWithTheirLines() throws IOException {
        try (XmlFile file =
                open("<list day='1'>\n<group>\n<party no='7'>\n <name> A  B </name></party></group></list>")) {
            assertThat(file.rootAttribute("day")).isEqualTo("1");
            XmlElement party = file.next(Set.of("party")).orElseThrow();
            assertThat(party.attribute("no")).isEqualTo("7");
            assertThat(party.text("name")).isEqualTo("A B");
            assertThat(party.cell("name")).hasToString("Cell[file=list.xml, row=4, column=party/name]");
            assertThat(file.next(Set.of("party"))).isEmpty();
        }
    }

    @Test
    void whatNobodyTakesIsReportedOnce() throws IOException {
        try (XmlFile file = open("<list><p a='1'><x/><y/></p><p a='2'><x/></p><p><left><deep/></left></p></list>")) {
            for (Optional<XmlElement> next = file.next(Set.of("p")); next.isPresent(); next = file.next(Set.of("p"))) {
                next.get().leaveOut("y", "left").close();
            }
        }
        assertThat(problems.kept()).extracting(Problem::column).containsExactly("p/@a", "p/x");
    }

    @Test
    void whatIsLeftOutEverywhereIsNotEvenRead() throws IOException {
        try (XmlFile file = open("<list><p><history><p><name>old</name></p></history><name>new</name></p></list>")) {
            XmlElement party = file.next(Set.of("p")).orElseThrow();
            assertThat(party.texts("name")).hasSize(1);
            party.close();
        }
        assertThat(problems.kept()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE list [<!ENTITY a 'b'>]><list><p>&a;</p></list> | a document type or an entity",
                "<!DOCTYPE list SYSTEM 'http://127.0.0.1/x.dtd'><list/> | a document type or an entity",
                "<list><p>&a;</p></list> | entity",
                "<other/> | the outermost element is 'other', not 'list' (column 9)",
                "Name;Born | it looks like",
                "<list><p> | broken or cut off",
                "<list><p></q></list> | broken or cut off",
            })
    void whatNoListIsIsRefused(String text, String said) {
        assertThatThrownBy(() -> readAll(text))
                .isInstanceOf(ListFormatException.class)
                .hasMessageStartingWith("list.xml line 1")
                .hasMessageContaining(said);
    }

    @Test
    void depthAndSizeOfARecordAreBounded() {
        assertThatThrownBy(() -> readAll("<list><p>" + "<a>".repeat(60) + "</a>".repeat(60) + "</p></list>"))
                .hasMessageContaining("elements inside each other");
        assertThatThrownBy(() -> readAll("<list><p>" + "<a/>".repeat(20_001) + "</p></list>"))
                .hasMessageContaining("elements in one record");
    }

    private void readAll(String text) throws IOException {
        try (XmlFile file = open(text)) {
            while (file.next(Set.of("p")).isPresent()) {}
        }
    }

    private XmlFile open(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.xml"), text);
        return XmlFile.open(new TextFile(file, "list.xml"), "list", Set.of("history"), problems);
    }
}
