package dossier.web.tables;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import dossier.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** An analyst with a table, in a real browser. */
@QuarkusTest
class ScreenPageIT {

    private static final String TABLE = """
        id,name,birth date,country,remark
        1,Vladimir Putin,1952-10-07,ru,x
        2,Qwxyz Nobodyatall,,,
        3,,,,
        4,far,too,many,cells,x
        """;

    @TestHTTPResource("/")
    URL address;

    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openThePage() {
        page = chromium.newPage();
        page.navigate(address + "table");
    }

    @Test
    void aTableThatWasScreenedIsKeptAndWatched() {
        screen("watched <b>.csv", TABLE);
        page.getByText("Keep these customers and watch them").click();
        assertThat(page.locator("#watched")).containsText("2 customers kept");
        page.navigate(address + "alerts");
        assertThat(page.locator("#work")).containsText("watched <b>.csv: 2 customers");
    }

    @Test
    void aTableIsScreenedShownAndKept() throws IOException {
        screen("customers.csv", TABLE);

        assertThat(page.locator("#said")).hasText("Done.");
        assertThat(page.locator("#counted")).containsText("4 rows");
        assertThat(page.locator("#counted")).containsText("1 customer with a match");
        assertThat(page.locator("#counted")).containsText("2 rows not screened");
        assertThat(page.locator("#columns")).containsText("date of birth from “birth date”");
        assertThat(page.locator("#columns")).containsText("Not used: remark.");
        Locator hit = rows().first();
        assertThat(hit).containsText("Match");
        assertThat(hit).containsText("date of birth fits");
        assertThat(hit.getByRole(AriaRole.LINK)).hasAttribute("href", Pattern.compile("/api/profiles/.+"));
        assertThat(rows().last()).containsText("line 5 cannot be read");
        assertThat(page.getByText("bundled sample lists")).isVisible();

        Download kept =
                page.waitForDownload(() -> page.getByText("Save the answer").click());
        assertThat(kept.suggestedFilename()).isEqualTo("customers-screened.csv");
        assertThat(Files.readString(kept.path(), UTF_8))
                .startsWith("\uFEFFrow,id,name,")
                .contains("1,1,Vladimir Putin,eu-fsf,135909,");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void customersWithAMatchComeFirst() {
        screen("customers.csv", """
            Customers of Acme Bank
            id,name,birth date
            1,,
            2,Qwxyz Nobodyatall,31.02.1961
            3,Vladimir Putin,1952-10-07
            """);

        assertThat(page.locator("#columns")).containsText("1 line above the headings was not read");
        assertThat(rows().first()).containsText("Match");
        assertThat(rows().first().locator("td").first()).hasText("3");
        assertThat(rows()).hasCount(1 + 2); // one row a party, the two others below
    }

    @Test
    void whatTheTableSaysIsTextAndNeverRun() {
        screen("<b>x</b>.csv", """
            id,name,<img src=x onerror=alert(1)>
            1,"Putin <img src=x onerror=alert(2)>, ""Vladimir""\",a
            2,"<script>alert(3)</script>",too,many
            """);

        assertThat(page.locator("#columns")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("main img, main script, main b")).hasCount(0);
        assertThat(page.locator("#hits")).containsText("<script>alert(3)</script>");
        assertThat(chromium.dialogs()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTableWithoutANameLeadsToTheFieldThatSaysWhereItIs() {
        screen("colours.csv", "colour,owner\nred,Vladimir Putin\n");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("No column with the name was found");
        assertThat(page.getByLabel("Column with the name")).isFocused();

        page.keyboard().type("owner");
        page.keyboard().press("Enter");
        finished();
        assertThat(rows().first()).containsText("Vladimir Putin");
        assertThat(page.getByRole(AriaRole.ALERT)).isHidden();
    }

    @Test
    void anEmptyFileIsRefusedInWords() {
        screen("empty.csv", "");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("the table is empty");
        assertThat(page.getByText("Save the answer")).isHidden();
        assertThat(page.locator("#start")).isEnabled();
    }

    @Test
    void aTableCanBeStoppedAndScreenedAgain() {
        StringBuilder many = new StringBuilder("name\n");
        for (int i = 0; i < 200_000; i++) {
            many.append("Ivan Sokolov ").append(i).append('\n');
        }
        choose("many.csv", many.toString());
        page.locator("#start").click();
        page.getByText("Stop", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Stopped");
        screen("customers.csv", TABLE);
        assertThat(page.locator("#said")).hasText("Done.");
    }

    @Test
    void everyFieldHasALabelAndIsReachedByTheKeyboard() {
        choose("customers.csv", TABLE);
        page.getByLabel("CSV file").focus();
        for (String label : List.of(
                "Column with the name",
                "The first row is a heading",
                "01/02/1961 means",
                "Lowest score",
                "Most hits per row",
                "One row for each")) {
            page.keyboard().press("Tab");
            assertThat(page.getByLabel(label)).isFocused();
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        finished();
        assertThat(rows().first()).containsText("Match");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?q=putin", "read", "table", "changes", "alerts", "lists", "lists/us-ofac-sdn", "swagger-ui/"
            })
    void noPageComplains(String path) {
        page.navigate(address + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(chromium.complaints()).isEmpty();
    }

    private void screen(String file, String table) {
        choose(file, table);
        page.locator("#start").click();
        finished();
    }

    private void choose(String file, String table) {
        page.getByLabel("CSV file").setInputFiles(new FilePayload(file, "text/csv", table.getBytes(UTF_8)));
    }

    private void finished() {
        assertThat(page.locator("#start")).isEnabled();
    }

    private Locator rows() {
        return page.locator("#hits tr");
    }
}
