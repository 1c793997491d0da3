package dossier.web.alerts;

import dossier.alerts.Alert;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Some alerts.
 *
 * @param alerts in the order in which they were found
 * @param next the cursor of the next ones
 * @param more whether there may be more just now
 * @param unseen how many alerts nobody has looked at
 */
@Schema(name = "AlertPage", description = "Alerts in the order in which they were found.")
record AlertsView(
        @Schema(description = "The alerts, the oldest first.")
        List<AlertView> alerts,

        @Schema(
                description =
                        "Send it as cursor to read on. On the last page too: asked again later, it gives what is new by then.",
                examples = "4711")
        String next,

        @Schema(description = "Whether there are more just now.", examples = "false")
        boolean more,

        @Schema(description = "How many alerts of all are NEW.", examples = "3")
        long unseen) {

    /**
     * @param after where they begin
     * @param found one more than the page has, if there are so many
     */
    static AlertsView of(long after, List<Alert> found, int most, long unseen) {
        List<Alert> page = found.subList(0, Math.min(most, found.size()));
        long last = page.isEmpty() ? after : page.get(page.size() - 1).id();
        return new AlertsView(
                page.stream().map(AlertView::of).toList(), String.valueOf(last), found.size() > most, unseen);
    }
}
