package dossier.web.pages.review;

import com.microsoft.playwright.Page;
import dossier.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

/** Cases are decided by keys, in a real browser, by two people at once. */
@QuarkusTest
class ReviewPageIT {

    @TestHTTPResource("/")
    URL address;

    private static Chromium chromium;
    private Page page;
    private String watchList;

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void fourCustomersWait() {
        page = chromium.newPage();
        watchList = given().contentType("text/csv")
                .body(
                        "id,name\nR-1,Vladimir Alexseyev\nR-2,Anatoly Karpov\nR-3,Alexander Mishkin\nR-4,<i>Min Aung Hlaing</i>\n")
                .post("/api/watchlists")
                .path("id");
        page.waitForCondition(() -> waiting() >= 3);
        page.navigate(address + "review?sort=CUSTOMER");
    }

    private int waiting() {
        return given().get("/api/reviews?sort=CUSTOMER").<Integer>path("cases.size()");
    }

    @AfterEach
    void forget() {
        given().delete("/api/watchlists/" + watchList);
        for (Integer id : given().get("/api/reviews/verdicts?limit=200").<List<Integer>>path("verdicts.id")) {
            given().delete("/api/reviews/verdicts/" + id);
        }
    }

    @Test
    void threeVerdictsByKeyboardAndOneTakenBack() {
        String first = page.locator("#case").textContent();
        page.keyboard().press("n");
        page.keyboard().type("Other year of birth");
        page.keyboard().press("Escape");
        page.keyboard().press("d");
        assertThat(page.locator(".done")).isVisible();
        assertThat(page.locator("#case")).not().hasText(first);
        String second = page.locator("#case").textContent();
        page.waitForLoadState(); // keys are heard once the script runs
        page.keyboard().press("s");
        assertThat(page.locator("#case")).not().hasText(second);
        String third = page.locator("#case").textContent();
        page.waitForLoadState();
        page.keyboard().press("u");
        page.waitForCondition(() -> given().get("/api/reviews/verdicts").<Integer>path("verdicts.size()") == 3);
        org.assertj.core.api.Assertions.assertThat(
                        given().get("/api/reviews/verdicts").<List<String>>path("verdicts.said"))
                .containsExactly("UNSURE", "SAME", "DIFFERENT");
        org.assertj.core.api.Assertions.assertThat(
                        given().get("/api/reviews/verdicts").<String>path("verdicts[2].note"))
                .isEqualTo("Other year of birth");
        page.waitForLoadState();
        page.keyboard().press("z");
        assertThat(page.locator("#case")).hasText(third);
        org.assertj.core.api.Assertions.assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoComesSecondIsToldAndNothingIsLost() {
        Page other = page.context().newPage();
        other.navigate(address + "review?sort=CUSTOMER");
        assertThat(other.locator("#case")).hasText(page.locator("#case").textContent());
        page.keyboard().press("d");
        assertThat(page.locator(".done")).isVisible();
        other.keyboard().press("s");
        assertThat(other.getByText("has decided this case meanwhile")).isVisible();
        org.assertj.core.api.Assertions.assertThat(
                        given().get("/api/reviews/verdicts").<List<String>>path("verdicts.said"))
                .containsExactly("DIFFERENT");
    }

    @Test
    void onATelephoneTheVerdictsAreInReach() {
        page.setViewportSize(390, 800);
        assertThat(page.locator("#decide button").first()).isInViewport();
        org.assertj.core.api.Assertions.assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }
}
