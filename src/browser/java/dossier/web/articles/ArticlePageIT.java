package dossier.web.articles;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dossier.web.Chromium;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** An analyst with an article, in a real browser. */
@QuarkusTest
class ArticlePageIT {

    private static final String TITLE = "Two generals at the table";
    private static final String DAY = "2022-06-10";

    /** The smiling face takes two code units: whoever counts characters otherwise draws every later name one place off. */
    private static final String TEXT = """
            Late news \uD83D\uDE00. Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, led the talks with Mira Beispiel.

            The United States sanctioned Alexseyev in 2016. The European Union and the United Kingdom sanctioned him in 2019.
            President Vladimir Putin was told.""";

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
        page.navigate(address + "read");
    }

    @Test
    void everyMentionIsDrawnInItsPlace() {
        read(TITLE, DAY, TEXT);

        JsonPath answer = preview(TEXT);
        assertThat(page.locator("#words").textContent()).isEqualTo(answer.getString("article.text"));
        List<List<String>> mentions = answer.getList("people.mentions.text");
        assertThat(mentions).hasSizeGreaterThan(3);
        for (int i = 0; i < mentions.size(); i++) {
            assertThat(page.locator("#words .mention[data-party='" + i + "']").allTextContents())
                    .isEqualTo(mentions.get(i));
        }
        List<String> claims = answer.getList("claims.text");
        assertThat(page.locator("#words .claim").allTextContents())
                .isEqualTo(claims.stream().distinct().toList());
        assertThat(page.locator("#words .verdict")).hasCount(claims.size());
        assertThat(page.locator("#top")).containsText("Not saved");
        assertThat(page.locator("#top")).containsText("bundled sample lists");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoIsListedStandsFirstWithTheReasons() {
        read(TITLE, DAY, TEXT);

        Locator first = page.locator("#listed .party").first();
        assertThat(first.locator(".name")).hasText("Vladimir Alexseyev");
        assertThat(first.locator(".facts").first()).containsText("first deputy head of the GRU");
        assertThat(first.locator(".hit").first()).containsText("listed on 10 June 2022: yes");
        assertThat(first.locator(".reasons .for").first()).containsText("“first deputy head of the GRU”");
        assertThat(first.locator(".reasons .against").first()).containsText("Stepanovich");
        first.locator(".reasons").first().scrollIntoViewIfNeeded();
        assertThat(first.locator(".names").first()).containsText("only on the list");
        assertThat(first.locator(".hit").first().getByText("Profile of this party"))
                .hasAttribute("href", Pattern.compile("/api/profiles/.+"));
        page.locator("#listed .said-of").scrollIntoViewIfNeeded();
        assertThat(first.locator(".timeline")).containsText("sanctions imposed, 2019");
        assertThat(first.locator(".timeline")).containsText("carried over into new law, 31 December 2020");
        assertThat(page.locator("#unlisted")).containsText("Mira Beispiel");
        assertThat(page.locator("#claims")).containsText("The date agrees.");
        assertThat(page.locator("#claims")).containsText("The date cannot be checked.");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoMayBeListedIsNotAccused() {
        String text = "Ivan Petrovich Primerov opened the harvest fair. The children sang.";
        read("", "2023-03-14", text);

        JsonPath answer = preview(text);
        assertThat(answer.getList("people.hits.band.flatten()", String.class))
                .contains("REVIEW")
                .doesNotContain("MATCH");
        Locator card = page.locator("#listed .party").first();
        assertThat(card.locator(".badge")).containsText("Needs review");
        assertThat(card.locator(".hit").first()).containsText("possibly ");
        assertThat(card.locator(".hit").first()).containsText("Needs review");
        assertThat(page.locator("#top")).containsText("0 matches");
    }

    @Test
    void whatTheTextSaysIsTextAndNeverRun() {
        String text =
                "<script>alert(1)</script> Vladimir Putin <img src=x onerror=alert(2)> met <b onclick=alert(3)>Mira Beispiel</b>.";
        read("<img src=x onerror=alert(4)>", DAY, text);

        assertThat(page.locator("#words").textContent()).isEqualTo(text);
        assertThat(page.locator("#headline")).hasText("<img src=x onerror=alert(4)>");
        assertThat(page.locator("main img, main script, #words b")).hasCount(0);
        assertThat(chromium.dialogs()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void ofAPageTheArticleIsTaken() {
        page.getByLabel("HTML source of a page").check();
        read(
                "",
                DAY,
                "<html><head><title>Talks</title></head><body><nav>Home</nav><p>Vladimir&nbsp;Putin spoke.</p>"
                        + "<p>Mira Beispiel left.</p></body></html>");

        assertThat(page.locator("#headline")).hasText("Talks");
        assertThat(page.locator("#words .mention").first()).hasText("Vladimir Putin");
    }

    @Test
    void theKeyboardGoesFromTheTextToThePersonAndBack() {
        read(TITLE, DAY, TEXT);
        assertThat(page.locator("#top")).isFocused();

        Locator mentions = page.locator("#words a");
        for (int i = 0;
                i < 12
                        && !mentions.first()
                                .evaluate("link => link === document.activeElement")
                                .equals(true);
                i++) {
            page.keyboard().press("Tab");
        }
        assertThat(mentions.first()).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(mentions.nth(1)).isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        Locator card = page.locator("#" + mentions.first().getAttribute("href").substring(1));
        assertThat(card).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(mentions.first()).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(mentions.first()).isFocused();
    }

    @Test
    void pointingAtOneSideLightsUpTheOther() {
        read(TITLE, DAY, TEXT);
        Locator alexseyev = page.locator("#words .mention[data-party='0']");

        alexseyev.first().hover();
        assertThat(page.locator(".mention.lit")).hasCount(alexseyev.count());
        assertThat(page.locator("#party-0")).hasClass(Pattern.compile(".*\\blit\\b.*"));
        page.locator("h1").hover();
        assertThat(page.locator(".lit")).hasCount(0);
        page.locator("#party-0 .name").hover();
        assertThat(page.locator(".mention.lit")).hasCount(alexseyev.count());
    }

    @Test
    void aKeptArticleIsFoundAgainAndOpensByItsId() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        fill(TITLE + " " + word, DAY, TEXT + " " + word);
        page.locator("#keep").click();
        finished();

        assertThat(page.locator("#top")).containsText("Saved.");
        assertThat(page).hasURL(Pattern.compile("read\\?id=[0-9a-f-]{36}$"));

        page.navigate(address + "read");
        page.locator("#shelf > summary").click();
        page.getByLabel("Words of title or text").fill(word);
        page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#kept li")).hasCount(1);
        page.locator("#kept a").click();
        assertThat(page.locator("#headline")).hasText(TITLE + " " + word);
        assertThat(page.locator("#words .mention").first()).hasText("Vladimir Alexseyev");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void anArticleThatIsNotThereIsSaidToBeMissing() {
        page.navigate(address + "read?id=" + UUID.randomUUID());

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("There is no article of that id.");
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        read(TITLE, "10 June", TEXT);

        assertThat(page.locator("#publishedOn-wrong")).containsText("Day of publication must be a day");
        assertThat(page.getByLabel("Day of publication")).isFocused();
        assertThat(page.getByLabel("Day of publication")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#text-wrong")).isHidden();

        page.locator("#further > summary").click();
        page.getByLabel("Language", new Page.GetByLabelOptions().setExact(true)).fill("english");
        read(TITLE, DAY, " ");
        assertThat(page.locator("#publishedOn-wrong")).isHidden();
        assertThat(page.locator("#text-wrong")).hasText("Text must not be blank.");
        assertThat(page.locator("#language-wrong")).containsText("two letters");
    }

    @Test
    void whatIsNotReadIsSaidOnTop() {
        read("", "", "Владимир Путин провёл переговоры в Москве, сообщил журналистам его пресс-секретарь.");

        assertThat(page.locator("#top .gaps")).containsText("not in English");
        assertThat(page.locator("#top .gaps")).containsText("date of publication is not known");
    }

    @Test
    void longWorkCanBeCancelled() {
        page.route("**/api/articles/preview", route -> {
            // it is never answered
        });
        fill(TITLE, DAY, TEXT);
        page.locator("#read").click();
        assertThat(page.getByLabel("The article is being read")).isVisible();
        page.getByText("Cancel").click();

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Stopped. Nothing was saved.");
        assertThat(page.locator("#read")).isEnabled();
    }

    /** 200,000 characters with a mention in every fifty. */
    @Test
    void aLongTextIsDrawnAtOnce() {
        StringBuilder text = new StringBuilder();
        StringBuilder mentions = new StringBuilder();
        while (text.length() < 200_000) {
            int start = text.append("It was said on that day that ").length();
            text.append("Probe").append(" came").append(start % 5 == 0 ? ".\n\n" : " again. ");
            mentions.append(mentions.isEmpty() ? "" : ",")
                    .append("{\"start\":" + start + ",\"end\":" + (start + 5) + ",\"text\":\"Probe\"}");
        }
        page.route(
                "**/api/articles/preview",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"article\":{\"text\":\"" + text.toString().replace("\n", "\\n")
                                + "\"},\"people\":[{\"name\":\"Probe\",\"kind\":\"PERSON\",\"mentions\":[" + mentions
                                + "],\"titles\":[],\"roles\":[],\"hits\":[],\"profile\":\"name.probe\"}],\"claims\":[],\"notRead\":[],"
                                + "\"analysedAt\":\"2022-06-10T00:00:00Z\",\"stamp\":{\"engine\":\"1\",\"snapshots\":{},\"sample\":false},"
                                + "\"sample\":false}")));
        fill("", "", "x");
        long begun = System.nanoTime();
        page.locator("#read").click();
        finished();
        page.locator("#words .mention").last().hover();
        assertThat(page.locator(".mention.lit").last()).hasText("Probe");

        assertThat(page.locator("#words").textContent()).isEqualTo(text.toString());
        assertThat((System.nanoTime() - begun) / 1_000_000L).isLessThan(10_000);
    }

    @Test
    void nothingStandsOutOfANarrowOrADarkWindow() {
        page.setViewportSize(400, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        read(TITLE, DAY, TEXT);

        page.locator("#listed .reasons").first().scrollIntoViewIfNeeded();
        assertThat(page.locator("#listed .names").first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(400);
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(16, 21, 30)");
    }

    private static JsonPath preview(String text) {
        return given().contentType("application/json")
                .body(Map.of("text", text, "publishedOn", DAY))
                .post("/api/articles/preview")
                .jsonPath();
    }

    private void read(String title, String publishedOn, String text) {
        fill(title, publishedOn, text);
        page.locator("#read").click();
        finished();
    }

    private void fill(String title, String publishedOn, String text) {
        page.locator("#title").fill(title);
        page.getByLabel("Day of publication").fill(publishedOn);
        page.locator("#text").fill(text);
    }

    private void finished() {
        assertThat(page.locator("#running")).isHidden();
        assertThat(page.locator("#read")).isEnabled();
    }
}
