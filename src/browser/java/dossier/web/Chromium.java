package dossier.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chromium without a window, as the machine has it, and what it complained of. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of(System.getProperty("browser.path", "/usr/bin/chromium"));

    private static final List<String> ARGUMENTS = List.of(
            // tests may run as root in a container, where Chromium's own sandbox cannot start
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> dialogs = new ArrayList<>();

    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(ARGUMENTS));
    }

    /** A page that knows nothing of those before; what was noted of them is forgotten. */
    public Page newPage() {
        browser.contexts().forEach(BrowserContext::close);
        complaints.clear();
        dialogs.clear();
        Page page = browser.newContext().newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** Errors and warnings of the console, violations of the content security policy among them. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What scripts have shown in dialogs. */
    public List<String> dialogs() {
        return List.copyOf(dialogs);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
