package dossier.web.pages.profile;

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
import static org.assertj.core.api.Assertions.assertThat;

/** The page of a party in a real browser. */
@QuarkusTest
class ProfileInBrowserIT {

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
        page.navigate(address + "profiles/us-ofac-sdn.21331");
    }

    @Test
    void whoItIsAndWhoListsItIsSeenAtOnceOnASmallScreenToo() {
        page.setViewportSize(390, 844);
        assertThat(page.locator("h1")).containsText("ALEXSEYEV");
        assertThat(page.locator(".verdict li").first()).isVisible();
        double lowest = page.locator(".verdict li").last().boundingBox().y;
        assertThat(lowest).isLessThan(844);
        Object wider = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(false);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** The service takes forms of its own pages only, so the browser must say where a form comes from. */
    @Test
    void aFormIsSentAndItsFaultIsShown() {
        page.locator("summary", new Page.LocatorOptions().setHasText("Join another profile"))
                .click();
        page.locator("#with").fill("eu-fsf.no-such");
        page.locator("#join-reason").fill("to see what happens");
        page.locator("button", new Page.LocatorOptions().setHasText("They are one party"))
                .click();
        assertThat(page.locator("#decide + .panel .wrong"))
                .hasText("there is no listed party of the id eu-fsf.no-such");
        assertThat(page.locator("#with")).hasValue("eu-fsf.no-such");
    }
}
