package dossier.web.articles;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
        assertThat(page.locator("#top")).containsText("Nothing of this is stored");
        assertThat(page.locator("#top")).containsText("bundled sample lists");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoIsListedStandsFirstWithTheReasons() {
        read(TITLE, DAY, TEXT);

        Locator first = page.locator("#listed .party").first();
        assertThat(first.locator(".name")).hasText("Vladimir Alexseyev");
        assertThat(first.locator(".facts")).containsText("first deputy head of the GRU");
        assertThat(first.locator(".sides").first()).containsText("UK then yes, now yes");
        assertThat(first.locator(".because").first()).containsText("Stepanovich");
        assertThat(first.locator(".because a").first()).hasAttribute("href", Pattern.compile("/profiles/.+"));
        assertThat(first.locator(".weighed").first()).isHidden();
        first.locator(".evidence > summary").first().click();
        assertThat(first.locator(".weighed .for").first()).containsText("“first deputy head of the GRU”");
        assertThat(first.locator(".weighed .against").first()).containsText("Stepanovich");
        assertThat(first.locator(".names").first()).containsText("only on the list");
        assertThat(first.locator(".entries").first()).containsText("Designated");
        assertThat(first.locator(".said-of")).containsText("the United States");
        first.locator(".timeline > summary").click();
        assertThat(first.locator(".timeline")).containsText("sanctions imposed, 2019");
        assertThat(first.locator(".timeline")).containsText("carried over into new law 31 December 2020");
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
        assertThat(card.locator(".because").first()).containsText("Possibly ");
        assertThat(page.locator("#verdict")).containsText("1 to review");
        assertThat(page.locator("#verdict")).not().containsText("under sanctions");
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
        read(
                "",
                DAY,
                "<html><head><title>Talks</title></head><body><nav>Home</nav><p>Vladimir&nbsp;Putin spoke.</p>"
                        + "<p>Mira Beispiel left.</p></body></html>");

        assertThat(page.locator("#headline")).hasText("Talks");
        assertThat(page.locator("#words .mention").first()).hasText("Vladimir Putin");
    }

    @Test
    void aFileThatIsDroppedIsRead() {
        page.evaluate("""
                text => {
                  const files = new DataTransfer();
                  files.items.add(new File([text], '<img src=x onerror=alert(1)>.txt'));
                  document.getElementById('text').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
                }""", TEXT);
        assertThat(page.locator("#verdict")).containsText("under sanctions");

        assertThat(page.locator("#top .where")).containsText("<img src=x onerror=alert(1)>.txt");
        assertThat(page.locator("main img")).hasCount(0);
        assertThat(chromium.dialogs()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theKeyboardGoesFromTheTextToThePersonAndBack() {
        read(TITLE, DAY, TEXT);
        assertThat(page.locator("#top")).isFocused();

        Locator mentions = page.locator("#words a");
        for (int i = 0;
                i < 60
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
        card.locator(".jump").first().focus();
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
        assertThat(page).hasURL(Pattern.compile("articles/[0-9a-f-]{36}$"));

        page.navigate(address + "read");
        page.getByLabel("Words of title or text").fill(word);
        page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".kept li")).hasCount(1);
        page.locator(".kept a").click();
        assertThat(page.locator("#headline")).hasText(TITLE + " " + word);
        assertThat(page.locator("#words .mention").first()).hasText("Vladimir Alexseyev");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void anArticleThatIsNotThereIsSaidToBeMissing() {
        page.navigate(address + "articles/" + UUID.randomUUID());

        assertThat(page.locator("main")).containsText("There is no article of that id.");
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
        page.route("**/read", route -> {
            // it is never answered
        });
        fill(TITLE, DAY, TEXT);
        page.locator("#read").click();
        assertThat(page.getByLabel("The article is being read")).isVisible();
        page.getByText("Cancel").click();

        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Stopped. Nothing was saved.");
        assertThat(page.locator("#read")).isEnabled();
    }

    @Test
    void nothingStandsOutOfANarrowOrADarkWindow() {
        page.setViewportSize(400, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        read(TITLE, DAY, TEXT);

        assertThat(page.locator("#verdict")).isInViewport();
        page.locator("#listed .evidence > summary").first().click();
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
        assertThat(page.locator("#seconds")).not().hasText(Pattern.compile("Reading.*"));
    }
}
