package dossier.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import java.util.ArrayList;
import java.util.List;

/** Whether a page keeps nobody out: light and dark, wide and narrow, axe finds nothing, and nothing stands out of the window. */
public final class ForEverybody {

    /** A window on a desk. */
    public static final int WIDE = 1400;

    /** A telephone. */
    public static final int NARROW = 390;

    private static final int HEIGHT = 900;

    private ForEverybody() {}

    /** What is wrong with a page as it stands. */
    public static List<String> faults(Page page, String name) {
        List<String> faults = new ArrayList<>();
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, HEIGHT);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                // no pause: no style sheet of ours has a transition
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                check(page, name + " " + scheme + " " + width, faults);
            }
        }
        return faults;
    }

    private static void check(Page page, String seen, List<String> faults) {
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            rule.getNodes()
                    .forEach(node -> faults.add(seen + ": " + rule.getId() + " " + node.getTarget() + " "
                            + node.getHtml().lines().findFirst().orElse("")));
        }
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!beyond.equals(0)) {
            faults.add(seen + ": " + beyond + " pixels stand out of the window");
        }
    }
}
