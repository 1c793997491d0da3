package dossier.web.profiles;

import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * With which profile another is one party.
 *
 * @param with id of the other profile or of a listing of it
 * @param reason why
 */
@Schema(name = "JoinRequest", description = "With which profile this one is one party, and why.")
record JoinRequest(
        @Schema(
                description = "Id of the other profile, or of one of its listings.",
                examples = "eu-fsf.135784",
                required = true)
        Optional<String> with,

        @Schema(
                description = "Why, for whoever reads it later.",
                examples = "Same passport on both lists, with a slip of the pen.",
                required = true)
        Optional<String> reason)
        implements JsonBody {

    static final int LONGEST_REASON = 2_000;
    static final int LONGEST_ID = 200;

    /** @throws dossier.web.http.ProblemException naming what is wrong */
    Checked checked() {
        Checks checks = new Checks();
        String other = checks.text("with", with, LONGEST_ID);
        String why = checks.text("reason", reason, LONGEST_REASON);
        checks.done();
        return new Checked(other, why.strip());
    }

    /**
     * The same, checked.
     *
     * @param with id of the other
     * @param reason why
     */
    record Checked(String with, String reason) {}
}
