package dossier.web.profiles;

import dossier.web.http.Checks;
import dossier.web.http.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * Which listings of a profile are another party.
 *
 * @param listings ids of those listings
 * @param reason why
 */
@Schema(
        name = "PartRequest",
        description = "Which listings of this profile are another party than the rest of it, and why.")
record PartRequest(
        @Schema(description = "Ids of those listings.", examples = "[\"eu-fsf.135784\"]", required = true)
        Optional<List<String>> listings,

        @Schema(
                description = "Why, for whoever reads it later.",
                examples = "Another man of that name, born in 1974.",
                required = true)
        Optional<String> reason)
        implements JsonBody {

    private static final int MOST_LISTINGS = 100;

    /** @throws dossier.web.http.ProblemException naming what is wrong */
    Checked checked() {
        Checks checks = new Checks();
        List<String> leaving = listings.orElse(List.of());
        if (leaving.isEmpty()) {
            checks.wrong("listings", "listings must name at least one listing");
        } else if (leaving.size() > MOST_LISTINGS) {
            checks.wrong("listings", "listings must not name more than " + MOST_LISTINGS);
        }
        String why = checks.text("reason", reason, JoinRequest.LONGEST_REASON);
        checks.done();
        return new Checked(leaving, why.strip());
    }

    /**
     * The same, checked.
     *
     * @param listings ids of listings
     * @param reason why
     */
    record Checked(List<String> listings, String reason) {}
}
