package dossier.web.access;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dossier.web.Chromium;
import dossier.web.ForEverybody;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

/** Signing in, working and signing out in a real browser, whose rules of cookies and origins no other client has. */
@QuarkusTest
@TestProfile(GuardedIT.WithUsers.class)
class SignInPageIT {

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

    private static RequestSpecification anna() {
        return given().auth().preemptive().basic("anna", "correct horse");
    }

    @BeforeEach
    void aCustomerWaits() {
        page = chromium.newPage();
        watchList = anna().contentType("text/csv")
                .body("id,name\nS-1,Vladimir Alexseyev\n")
                .post("/api/watchlists")
                .path("id");
        page.waitForCondition(() -> anna().get("/api/reviews?sort=CUSTOMER").<Integer>path("cases.size()") > 0);
    }

    @AfterEach
    void forget() {
        anna().delete("/api/watchlists/" + watchList);
        for (Integer id : anna().get("/api/reviews/verdicts?limit=200").<List<Integer>>path("verdicts.id")) {
            anna().delete("/api/reviews/verdicts/" + id);
        }
    }

    private void signIn(String user, String password) {
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
    }

    @Test
    void onePersonSignsInDecidesAndSignsOut() {
        page.navigate(address + "review?sort=CUSTOMER");
        assertThat(page).hasTitle("Sign in · Dossier");
        assertThat(page.getByLabel("User name")).isFocused();
        signIn("anna", "correct horse");
        assertThat(page).hasURL(address + "review?sort=CUSTOMER");
        assertThat(page.locator(".who")).containsText("Signed in as anna · analyst");

        page.keyboard().press("d");
        assertThat(page.locator(".done")).isVisible();
        page.getByText("Undo").click();
        assertThat(page.locator("#case")).hasText(Pattern.compile("Vladimir Alexseyev.*"));
        org.assertj.core.api.Assertions.assertThat(page.context().cookies())
                .allMatch(cookie -> Boolean.TRUE.equals(cookie.httpOnly))
                .extracting((Cookie cookie) -> cookie.name)
                .containsExactlyInAnyOrder(Sessions.COOKIE, FormToken.COOKIE);

        page.getByText("Sign out").click();
        assertThat(page).hasTitle("Sign in · Dossier");
        org.assertj.core.api.Assertions.assertThat(page.context().cookies())
                .extracting((Cookie cookie) -> cookie.name)
                .containsExactly(FormToken.COOKIE);
        page.goBack();
        assertThat(page).hasTitle("Sign in · Dossier");
        org.assertj.core.api.Assertions.assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void pagesOfScriptsWorkInASession() {
        page.navigate(address + "table");
        signIn("anna", "correct horse");
        assertThat(page).hasURL(address + "table");
        Object screened = page.evaluate("async () => (await fetch('/api/screenings', { method: 'POST',"
                + " headers: { 'Content-Type': 'application/json' },"
                + " body: JSON.stringify({ queries: [{ name: 'Vladimir Alexseyev' }] }) })).status");
        org.assertj.core.api.Assertions.assertThat(screened).isEqualTo(200);
        Object removed = page.evaluate("async () => (await fetch('/api/watchlists/0', { method: 'DELETE' })).status");
        org.assertj.core.api.Assertions.assertThat(removed).isEqualTo(404);
    }

    @Test
    void aWrongPasswordIsSaidAndTheNameStays() {
        page.navigate(address.toString());
        signIn("anna", "wrong");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .hasText("The user name or the password is wrong.");
        assertThat(page.getByLabel("User name")).hasValue("anna");
        assertThat(page.getByLabel("Password")).isFocused();
        assertThat(page.getByLabel("Password")).hasValue("");
        org.assertj.core.api.Assertions.assertThat(ForEverybody.faults(page, "the form that was refused"))
                .isEmpty();
        signIn("anna", "correct horse");
        assertThat(page).hasURL(address.toString());
        assertThat(page.getByText("Sign out")).isVisible();
    }

    @Test
    void lookingUpAfterTheSessionLeadsToTheForm() {
        page.navigate(address.toString());
        signIn("rita", "correct horse");
        assertThat(page.locator(".who")).containsText("rita · reader");
        page.context().clearCookies();
        page.locator("#q").pressSequentially("putin");
        page.waitForURL(url -> url.contains("/sign-in?to="));
        signIn("rita", "correct horse");
        assertThat(page.locator("#q")).hasValue(Pattern.compile("p.*"));
    }

    @Test
    void aSiteOfAnotherOriginCannotSendAForm() {
        page.navigate(address.toString());
        signIn("anna", "correct horse");
        assertThat(page.getByText("Sign out")).isVisible();
        Page evil = page.context().newPage();
        evil.navigate("data:text/html,<form method='post' action='" + address + "review/undo'><button name='id'"
                + " value='1'>win</button></form>");
        evil.getByText("win").click();
        assertThat(evil.getByText("does not take requests from the pages of another origin"))
                .isVisible();
    }

    @Test
    void onATelephoneNothingIsCutOff() {
        page.setViewportSize(390, 800);
        page.navigate(address.toString());
        assertThat(page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in")))
                .isInViewport();
        signIn("anna", "correct horse");
        assertThat(page.getByText("Sign out")).isInViewport();
        org.assertj.core.api.Assertions.assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }
}
