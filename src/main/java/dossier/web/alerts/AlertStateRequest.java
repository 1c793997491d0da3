package dossier.web.alerts;

import dossier.alerts.Alert;
import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * What was made of an alert.
 *
 * @param state how it stands
 * @param note why
 */
@Schema(name = "AlertState", description = "What was made of an alert.")
public record AlertStateRequest(
        @Schema(description = "NEW, SEEN or CLOSED.", examples = "CLOSED", required = true)
        Optional<String> state,

        @Schema(description = "Why, for whoever reads it later.", examples = "Another person: other date of birth.")
        Optional<String> note)
        implements JsonBody {

    private static final int LONGEST_NOTE = 2_000;

    /** @throws dossier.web.http.ProblemException naming what is wrong */
    public Checked checked() {
        Checks checks = new Checks();
        Optional<Alert.State> known = checks.constant("state", state, Alert.State.class);
        if (state.isEmpty()) {
            checks.wrong("state", "state must be NEW, SEEN or CLOSED");
        }
        String said = checks.optional("note", note, LONGEST_NOTE);
        checks.done();
        return new Checked(known.orElseThrow(), said);
    }

    /**
     * The same, checked.
     *
     * @param state how it stands
     * @param note why, or empty
     */
    public record Checked(Alert.State state, String note) {}
}
