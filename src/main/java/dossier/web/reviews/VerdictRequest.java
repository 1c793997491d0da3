package dossier.web.reviews;

import dossier.reviews.ReviewVerdict;
import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * A verdict.
 *
 * @param subject key of the case's customer or party in an article
 * @param profile of the listed party
 * @param said SAME, DIFFERENT or UNSURE
 * @param note why
 * @param seen id of the verdict that the caller knows of
 */
@Schema(name = "VerdictRequest", description = "What somebody decides on a case.")
public record VerdictRequest(
        @Schema(
                description = "Key of the case, from GET /api/reviews.",
                examples = "customer:9f86d081884c7d65",
                required = true)
        Optional<String> subject,

        @Schema(description = "Profile of the listed party.", examples = "us-ofac-sdn.21331", required = true)
        Optional<String> profile,

        @Schema(description = "SAME, DIFFERENT or UNSURE.", examples = "DIFFERENT", required = true)
        Optional<String> said,

        @Schema(description = "Why, for whoever reads it later.", examples = "Born in another year.")
        Optional<String> note,

        @Schema(
                description =
                        "Id of the verdict that you know of, 0 for none (seen of the case). If somebody has said another one"
                                + " meanwhile, nothing changes and the answer is 409.",
                examples = "0",
                required = true)
        Optional<Long> seen)
        implements JsonBody {

    private static final int LONGEST_KEY = 600;
    private static final int LONGEST_NOTE = 2_000;

    /**
     * @throws dossier.web.http.ProblemException naming what is wrong
     */
    public Checked checked() {
        Checks checks = new Checks();
        String about = checks.text("subject", subject, LONGEST_KEY);
        String party = checks.text("profile", profile, LONGEST_KEY);
        Optional<ReviewVerdict.Said> known = checks.constant("said", said, ReviewVerdict.Said.class);
        if (said.isEmpty()) {
            checks.wrong("said", "said must be SAME, DIFFERENT or UNSURE");
        }
        String why = checks.optional("note", note, LONGEST_NOTE);
        if (seen.filter(id -> id >= 0).isEmpty()) {
            checks.wrong("seen", "seen must be the id of the verdict that you know of, 0 for none");
        }
        checks.done();
        return new Checked(about, party, known.orElseThrow(), why, seen.orElseThrow());
    }

    /**
     * The same, checked.
     *
     * @param subject key of the case
     * @param profile of the listed party
     * @param said the verdict
     * @param note why, or empty
     * @param seen id of the verdict that the caller knows of, 0 for none
     */
    public record Checked(String subject, String profile, ReviewVerdict.Said said, String note, long seen) {}
}
