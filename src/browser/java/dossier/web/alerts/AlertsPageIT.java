package dossier.web.alerts;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dossier.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URL;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

/** What changed and what that means, in a real browser. */
@QuarkusTest
class AlertsPageIT {

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
    void openATab() {
        page = chromium.newPage();
    }

    @Test
    void theChangesOfEachListAreShownSinceADay() {
        page.navigate(address + "changes?since=2000-01-01");
        assertThat(page.locator("section h2").first()).isVisible();
        assertThat(page.getByText("First import").first()).isVisible();
        page.locator("#since").fill("2199-01-01");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("Nothing changed in what was published after 1 January 2199.")
                        .first())
                .isVisible();
    }

    @Test
    void watchListsAreShownWithHowFarTheyAreCompared() {
        String id = given().contentType("text/csv")
                .queryParam("name", "Seen on the page <b>")
                .body("id,name\nK-1,Vladimir Alexseyev\n")
                .post("/api/watchlists")
                .path("id");
        page.navigate(address + "alerts");
        assertThat(page.locator("#work")).containsText("Seen on the page <b>: 1 customer");
        assertThat(page.locator("#said")).hasText("No alerts here.");
        page.locator("#state").selectOption("ALL");
        page.locator("main")
                .getByText("Show", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(page).hasURL(address + "alerts?state=ALL");
        assertThat(page.locator("#wrong")).isHidden();
        given().delete("/api/watchlists/" + id);
    }
}
