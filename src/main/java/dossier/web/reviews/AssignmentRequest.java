package dossier.web.reviews;

import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * Who is to decide.
 *
 * @param subject key of the customer or party in an article
 * @param assignedTo user; nobody if empty
 */
@Schema(name = "Assignment", description = "Who is to decide a case.")
record AssignmentRequest(
        @Schema(
                description = "Key of the case, from GET /api/reviews.",
                examples = "customer:9f86d081884c7d65",
                required = true)
        Optional<String> subject,

        @Schema(description = "The user who is to decide; empty to give the case back.", examples = "anna")
        Optional<String> assignedTo)
        implements JsonBody {

    private static final int LONGEST_KEY = 600;
    private static final int LONGEST_USER = 200;

    /** @throws dossier.web.http.ProblemException naming what is wrong */
    Checked checked() {
        Checks checks = new Checks();
        String about = checks.text("subject", subject, LONGEST_KEY);
        String who = checks.optional("assignedTo", assignedTo, LONGEST_USER);
        checks.done();
        return new Checked(about, who.strip());
    }

    /**
     * The same, checked.
     *
     * @param subject key of the case
     * @param assignedTo user, or empty
     */
    record Checked(String subject, String assignedTo) {}
}
