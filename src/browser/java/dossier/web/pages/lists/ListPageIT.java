package dossier.web.pages.lists;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dossier.startup.MadeUpList;
import dossier.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URL;
import java.util.Map;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever brings lists in, in a real browser. The list that is imported takes the samples away, so the service is its own. */
@QuarkusTest
@TestProfile(ListPageIT.OwnService.class)
class ListPageIT {

    @TestHTTPResource("/")
    URL address;

    private static Chromium chromium;
    private Page page;

    /** A service in which nothing else is done. */
    public static final class OwnService implements QuarkusTestProfile {}

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
        page.navigate(address + "lists/" + MadeUpList.CODE);
    }

    @Test
    void filesAreCheckedBeforeTheyArePublished() {
        bringIn(0);
        page.navigate(address + "lists/" + MadeUpList.CODE);

        choose(MadeUpList.files(1), MadeUpList.day(1).toString());
        assertThat(button("Publish")).isDisabled();
        button("Check first").click();

        assertThat(page.locator("#said")).hasText("Not published yet. This is what would change:");
        assertThat(page.locator("#report")).containsText("The files hold 444 entries (444 people)");
        assertThat(page.locator("#report")).containsText("Published 8 January 2024.");
        assertThat(page.locator("#report")).containsText("Against the list in use: 12 added, 0 removed, 10 changed.");
        assertThat(page.locator("#report")).containsText(MadeUpList.reference(MadeUpList.newcomer(1)));
        assertThat(page.locator(".facts").first()).containsText("432");

        button("Publish").click();

        assertThat(page.locator("#said")).containsText("Published. Answers are made from it now.");
        assertThat(button("Publish")).isDisabled();
        page.getByText("Show the list as it is now").click();
        assertThat(page.locator(".facts").first()).containsText("444");
        assertThat(page.locator(".growth svg")).isVisible();
        assertThat(chromium.complaints()).isEmpty();

        older();
        refused();
    }

    /** Files of a day before the list in use: the check says that they only complete its history. */
    private void older() {
        choose(MadeUpList.files(0), MadeUpList.day(0).minusWeeks(1).toString());
        button("Check first").click();
        assertThat(page.locator("#said")).containsText("they would go into its history");
        page.getByLabel("Day of publication").fill("2024-01-09");
        assertThat(button("Publish")).isDisabled();
    }

    private void refused() {
        choose(Map.of("<b>what</b>.csv", "a,b\n"), "");
        button("Check first").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("<b>what</b>.csv");
        assertThat(page.locator("main b")).hasCount(0);
        assertThat(button("Check first")).isFocused();
        assertThat(page.locator("#forcing")).isHidden();
    }

    @Test
    void whatIsMissingOrWrongIsSaidBesideItsField() {
        button("Check first").click();
        assertThat(page.locator("#files-wrong")).hasText("Choose the files first.");
        assertThat(page.getByLabel("CSV files")).isFocused();

        choose(MadeUpList.files(0), "2199-01-01");
        button("Check first").click();
        assertThat(page.locator("#publishedOn-wrong")).containsText("must not be in the future");
        assertThat(page.getByLabel("Day of publication")).isFocused();
        assertThat(page.locator("#files-wrong")).isHidden();
    }

    /** What showed that import was gone with its end, and the next check stood still for ever. */
    @Test
    void afterAnImportThatThePageHasWatchedFilesAreCheckedAsEver() {
        page.route("**/lists/" + MadeUpList.CODE, route -> {
            APIResponse answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("is running\" hidden>", "is running\">")));
        });
        page.reload();
        assertThat(page.getByText("The import has ended.")).isVisible();

        choose(Map.of("what.csv", "a,b\n"), "");
        button("Check first").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("what.csv");
        assertThat(button("Check first")).isEnabled();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aNarrowScreenHidesNothingInEitherColour(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(390, 844);
        for (String path : new String[] {"lists", "lists/" + MadeUpList.CODE, "lists/eu-fsf"}) {
            page.navigate(address + path);
            assertThat(page.locator(".facts, .age").first()).isVisible();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(390);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private void bringIn(int publication) {
        choose(MadeUpList.files(publication), MadeUpList.day(publication).toString());
        button("Check first").click();
        assertThat(page.locator("#said")).containsText("Not published yet");
        button("Publish").click();
        assertThat(page.locator("#said")).containsText("Published.");
    }

    private void choose(Map<String, String> files, String day) {
        page.getByLabel("CSV files")
                .setInputFiles(files.entrySet().stream()
                        .map(file -> new FilePayload(
                                file.getKey(), "text/csv", file.getValue().getBytes(UTF_8)))
                        .toArray(FilePayload[]::new));
        page.getByLabel("Day of publication").fill(day);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
