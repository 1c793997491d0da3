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
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    void aTableIsScreenedNarrowedAndSaved() throws IOException {
        screen("customers.csv", TABLE);

        assertThat(page.locator("h1")).hasText("customers.csv");
        assertThat(page.locator("#verdict")).containsText("1 of 4 customers matches");
        assertThat(page.locator("#verdict"))
                .containsText("2 rows not screened: 1 without a name, 1 that cannot be read");
        assertThat(page.locator(".read")).containsText("date of birth from “birth date”");
        assertThat(page.locator(".read")).containsText("Not used: remark.");
        assertThat(page.getByText("bundled sample lists")).isVisible();
        Locator first = customers().first();
        assertThat(first).containsText("Vladimir Putin");
        assertThat(first).containsText("date of birth fits");
        assertThat(first.locator(".party-name a")).hasAttribute("href", Pattern.compile("/profiles/.+"));

        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Customers by what was found"))
                .getByText("Not screened")
                .click();
        assertThat(customers()).hasCount(2);
        assertThat(customers().last()).containsText("Line 5 cannot be read");

        Download workbook = page.waitForDownload(
                () -> page.getByText("Save as workbook (XLSX)").click());
        assertThat(workbook.suggestedFilename()).isEqualTo("customers-screened.xlsx");
        try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(workbook.path()))) {
            assertThat(read.getSheet("Hits").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("Vladimir Putin");
        }
        Download csv = page.waitForDownload(() -> page.getByText("Save as CSV").click());
        assertThat(csv.suggestedFilename()).isEqualTo("customers-screened.csv");
        assertThat(Files.readString(csv.path(), UTF_8))
                .startsWith("\uFEFFrow,id,name,")
                .contains("1,1,Vladimir Putin,eu-fsf,135909,");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void rowsOfOneCustomerStandTogether() {
        screen("customers.csv", """
            Customers of Acme Bank
            id,name,birth date
            1,Qwxyz Nobodyatall,31.02.1961
            2,Nobody Qwxyz,
            1,Vladimir Putin,1952-10-07
            """);

        assertThat(page.locator(".read")).containsText("1 line above the headings was not read");
        assertThat(customers()).hasCount(2);
        assertThat(customers().first().locator(".row")).hasCount(2);
        assertThat(customers().first()).containsText("Row 1: Qwxyz Nobodyatall · nothing found");
        assertThat(customers().first()).containsText("Row 3: Vladimir Putin");
        assertThat(customers().first().locator(".line")).hasCount(1); // one line a party, with all its entries
    }

    @Test
    void aTableIsKeptAsAWatchList() {
        screen("watched <b>.csv", TABLE);
        assertThat(page.getByLabel("Name of the list")).hasValue("watched <b>");
        page.getByLabel("Name of the list").fill("Ours <i>of 2026</i>");
        page.getByText("Keep and watch").click();
        assertThat(page.locator("#watch"))
                .containsText(
                        "2 customers are watched as “Ours <i>of 2026</i>”; 2 rows that cannot be screened were left out.");
        page.navigate(address + "alerts");
        assertThat(page.locator("#work")).containsText("Ours <i>of 2026</i>: 2 customers");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatTheTableSaysIsTextAndNeverRun() {
        screen("<b>x.csv", """
            id,name,<img src=x onerror=alert(1)>
            1,"Putin <img src=x onerror=alert(2)>, ""Vladimir""\",a
            2,"<script>alert(3)</script>",too,many
            """);

        assertThat(page.locator("h1")).hasText("<b>x.csv");
        assertThat(page.locator(".read")).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator(".customers")).containsText("<script>alert(3)</script>");
        assertThat(page.locator("main img, main script, main .name b, main .name img"))
                .hasCount(0);
        assertThat(chromium.dialogs()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTableWithoutANameLeadsToTheFieldThatSaysWhereItIs() {
        choose("colours.csv", "colour,owner\nred,Vladimir Putin\n");
        page.locator("#start").click();

        assertThat(page.locator("#name-wrong")).containsText("No column with the name was found");
        assertThat(page.getByLabel("Column with the name")).isFocused();

        page.keyboard().type("owner");
        page.keyboard().press("Enter");
        assertThat(customers().first()).containsText("Vladimir Putin");
    }

    @Test
    void anEmptyFileIsRefusedInWords() {
        choose("empty.csv", "");
        page.locator("#start").click();

        assertThat(page.locator("#file-wrong")).containsText("able is empty");
        assertThat(page.getByLabel("CSV file")).isFocused();
        assertThat(page.locator("#start")).isEnabled();
    }

    @Test
    void aPastedTableIsScreened() {
        page.getByLabel("or pasted").fill("id\tname\n1\tVladimir Putin\n");
        page.locator("#start").click();

        assertThat(page.locator("#verdict")).containsText("1 of 1 customer matches");
    }

    @Test
    void aTableCanBeStoppedAndScreenedAgain() {
        StringBuilder many = new StringBuilder("name\n");
        for (int i = 0; i < 200_000; i++) {
            many.append("Ivan Sokolov ").append(i).append('\n');
        }
        choose("many.csv", many.toString());
        page.locator("#start").click();
        assertThat(page.locator("#work")).isVisible();
        assertThat(page.locator("#said")).containsText("rows screened");
        page.getByText("Cancel", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("#wrong")).containsText("Stopped");
        screen("customers.csv", TABLE);
        assertThat(page.locator("#verdict")).containsText("1 of 4 customers matches");
    }

    @Test
    void everyFieldHasALabelAndIsReachedByTheKeyboard() {
        choose("customers.csv", TABLE);
        page.getByLabel("CSV file").focus();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("or pasted")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter"); // unfolds the others
        for (String label : List.of(
                "Column with the name",
                "The first row is a heading",
                "01/02/1961 means",
                "Lowest score",
                "Most parties per row")) {
            page.keyboard().press("Tab");
            assertThat(page.getByLabel(label)).isFocused();
        }
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(customers().first()).containsText("Match");
    }

    @Test
    void nothingIsBeyondTheEdgeOfASmallScreen() {
        page.setViewportSize(390, 844);
        screen("customers-with-a-name-that-has-no-end-and-no-space-in-it-at-all.csv", TABLE);

        assertThat(customers().first().locator(".score")).isVisible();
        assertThat(customers().first().locator(".side").first()).isVisible();
        Object wider = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(false);
        customers().first().locator("summary").click();
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isEqualTo(false);
        assertThat(chromium.complaints()).isEmpty();
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

    /** Screens a table until its answer is shown. */
    private void screen(String file, String table) {
        choose(file, table);
        page.locator("#start").click();
        assertThat(page.locator("#verdict")).isVisible();
    }

    private void choose(String file, String table) {
        page.getByLabel("CSV file").setInputFiles(new FilePayload(file, "text/csv", table.getBytes(UTF_8)));
    }

    private Locator customers() {
        return page.locator(".customer");
    }
}
