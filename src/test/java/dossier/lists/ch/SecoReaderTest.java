package dossier.lists.ch;

import dossier.lists.ListedDate;
import dossier.lists.Problem;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class SecoReaderTest {

    private static final String NAMED =
            "<individual><identity main='true'><name name-type='primary-name' quality='good'>"
                    + "<name-part order='1' name-part-type='whole-name'><value>Sample Primerov</value></name-part></name></identity></individual>";

    @TempDir
    private Path folder;

    @Test
    void theLastModificationSaysWhetherSomebodyIsListed() throws IOException {
        Reading reading = read(target("1", "listed 2012-03-01", "de-listed 2016-03-01")
                + target("2", "de-listed 2016-03-01", "listed 2012-03-01", "listed 2020-01-02", "amended 2021-01-02"));
        assertThat(reading.publication().listings()).singleElement().satisfies(listing -> {
            assertThat(listing.ref().reference()).isEqualTo("2");
            assertThat(listing.dates())
                    .extracting(ListedDate::kind, date -> date.date().toString())
                    .containsExactly(
                            tuple(ListedDate.Kind.LAST_UPDATED, "2021-01-02"),
                            tuple(ListedDate.Kind.DESIGNATED, "2020-01-02"));
        });
    }

    @Test
    void unknownWordsAreProblems() throws IOException {
        Reading reading = read(
                "<target ssid='1'><individual sex='x'><identity main='true'><name name-type='nickname' quality='so-so'>"
                        + "<name-part order='one' name-part-type='clan'><value>A B</value></name-part></name></identity></individual>"
                        + "<modification modification-type='merged' effective-date='2020-01-01'/></target>");
        assertThat(reading.problems().kept())
                .extracting(Problem::detail)
                .containsExactlyInAnyOrder(
                        "unknown value 'x'",
                        "unknown value 'nickname'",
                        "unknown value 'so-so'",
                        "unknown value 'clan'",
                        "unknown value 'merged'",
                        "not a number: 'one'");
    }

    @Test
    void aPartOfTheListAndAnIdThatStandsTwiceAreRefused() {
        assertThatThrownBy(() -> new Typed(folder)
                        .file("consolidated-list.xml", "<swiss-sanctions-list list-type='delta'/>")
                        .read("ch-seco"))
                .hasMessageContaining("list-type is 'delta', not 'whole-list'");
        assertThatThrownBy(() -> read(target("1", "listed 2020-01-01") + target("1", "listed 2020-01-01")))
                .hasMessageContaining("the ssid 1 stands twice");
    }

    private static String target(String id, String... modifications) {
        StringBuilder target = new StringBuilder("<target ssid='" + id + "'>" + NAMED);
        for (String modification : modifications) {
            target.append("<modification modification-type='")
                    .append(modification.replace(" ", "' effective-date='"))
                    .append("'/>");
        }
        return target.append("</target>\n").toString();
    }

    private Reading read(String targets) throws IOException {
        return new Typed(folder)
                .file(
                        "consolidated-list.xml",
                        "<swiss-sanctions-list list-type='whole-list' date='2026-09-01'>\n" + targets
                                + "</swiss-sanctions-list>")
                .read("ch-seco");
    }
}
