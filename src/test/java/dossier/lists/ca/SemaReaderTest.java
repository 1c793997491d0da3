package dossier.lists.ca;

import dossier.lists.ListingKind;
import dossier.lists.Problem;
import dossier.lists.Reading;
import dossier.lists.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SemaReaderTest {

    @TempDir
    private Path folder;

    @Test
    void namesOfElementsMayBeEnglishAlone() throws IOException {
        Reading reading =
                read("<record><Country>Belarus</Country><LastName>Primerov</LastName><GivenName>Ivan</GivenName>"
                        + "<Schedule>1</Schedule><Item>2</Item></record>");
        assertThat(reading.publication().listings()).singleElement().satisfies(listing -> {
            assertThat(listing.ref().reference()).isEqualTo("belarus.1.2");
            assertThat(listing.kind()).isEqualTo(ListingKind.PERSON);
        });
    }

    @Test
    void oddValuesAreProblemsWithTheirPlace() throws IOException {
        Reading reading =
                read("<record><Country-Pays>Russia / Russie</Country-Pays><EntityOrShip-X>Sample</EntityOrShip-X>"
                        + "<ShipIMONumber-Y>Sampler</ShipIMONumber-Y><Item>1</Item><DateOfListing-Z>soon</DateOfListing-Z><Shoe-S>42</Shoe-S></record>"
                        + "<record><Country>Russia</Country><Item>2</Item></record>");
        assertThat(reading.problems().kept())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder("record/ShipIMONumber", "record/DateOfListing", "record/Shoe", "record");
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(
                        () -> new Typed(folder).file("sema-lmes.xml", "<list/>").read("ca-sema"))
                .hasMessageContaining("the outermost element is 'list', not 'data-set'");
        assertThatThrownBy(() -> read("<record><LastName>A</LastName></record>"))
                .hasMessageContaining("neither country, schedule nor item");
        assertThatThrownBy(() -> read("")).hasMessageContaining("no listings");
    }

    private Reading read(String records) throws IOException {
        return new Typed(folder)
                .file("sema-lmes.xml", "<data-set>" + records + "</data-set>")
                .read("ca-sema");
    }
}
