package dossier.web.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dossier.web.Chromium;
import dossier.web.ForEverybody;
import dossier.web.access.SentForms;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page with data on it, light and dark, wide and narrow: axe finds nothing, nothing stands out of the window, and the console is
 * silent. With {@code -Dscreens=folder} it also takes a picture of each.
 */
@QuarkusTest
class EveryPageIT {

    private static final String ARTICLE = """
            Lt. Gen. Vladimir Alexseyev, first deputy head of the GRU, led the talks with Mira Beispiel.

            The United States sanctioned Alexseyev in 2016. The European Union and the United Kingdom sanctioned him in 2019.
            President Vladimir Putin was told. Ivan Petrovich Primerov opened the harvest fair.""";

    private static final String MISSING = "missing";

    private static Chromium chromium;

    @TestHTTPResource("/")
    URL service;

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void nobodyIsKeptOut() {
        Map<String, String> pages = pages();
        List<String> faults = new ArrayList<>();
        pages.forEach((name, address) -> look(name, address, faults));
        assertThat(faults).isEmpty();
    }

    private void look(String name, String address, List<String> faults) {
        Page page = chromium.newPage();
        page.navigate(service + address);
        page.waitForLoadState();
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        faults.addAll(ForEverybody.faults(page, name));
        chromium.complaints().stream()
                .filter(complaint -> !name.equals(MISSING) || !complaint.contains("404"))
                .forEach(complaint -> faults.add(name + ": " + complaint));
        pictures(page, name);
    }

    /** Without the folds that were opened to be looked at. */
    private static void pictures(Page page, String name) {
        Optional.ofNullable(System.getProperty("screens")).map(Path::of).ifPresent(folder -> {
            try {
                Files.createDirectories(folder);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            page.reload();
            picture(page, folder, name, ColorScheme.LIGHT, ForEverybody.WIDE);
            picture(page, folder, name + "-narrow-dark", ColorScheme.DARK, ForEverybody.NARROW);
        });
    }

    private static void picture(Page page, Path folder, String name, ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        page.waitForTimeout(500);
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private static Map<String, String> pages() {
        String article = given().contentType("application/json")
                .body(Map.of(
                        "title", "Two generals at the table",
                        "publishedOn", "2022-06-10",
                        "text", ARTICLE))
                .post("/api/articles")
                .jsonPath()
                .getString("article.id");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("look-up", "");
        pages.put("look-up-found", "?q=Alexseyev");
        given().contentType("application/json")
                .body(Map.of("name", "Mira Beispiel", "article", article, "reason", "as an example"))
                .post("/api/profiles/us-ofac-sdn.21331/names")
                .then()
                .statusCode(200);
        pages.put("party", "profiles/us-ofac-sdn.21331");
        pages.put("name", "profiles/name.beispiel-mira");
        pages.put("read", "read");
        pages.put("article", "articles/" + article);
        pages.put("table", "table");
        pages.put("table-answer", tableAnswer());
        pages.put("review", "review");
        pages.put("lists", "lists");
        pages.put("list", "lists/us-ofac-sdn");
        pages.put("changes", "changes");
        pages.put("alerts", "alerts");
        pages.put("audit", "audit");
        pages.put(MISSING, "nowhere");
        return pages;
    }

    private static String tableAnswer() {
        String address = SentForms.inParts()
                .multiPart("heading", "yes")
                .multiPart(
                        "text",
                        "id,name,born\n1,Vladimir Alexseyev,1961\n1,Anatoly Karpov,\n2,,\n3,Qwxyz Nobody,31.02.1961\n")
                .post("/table")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return address.substring(address.indexOf("table/"));
    }
}
