package dossier.web.profiles;

import dossier.lists.ListingRef;
import dossier.parties.JoinDecision;
import dossier.profiles.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Optional;

/**
 * A decision about two listings.
 *
 * @param id its number
 * @param sort whether they are one party
 * @param one id of a listing
 * @param other id of another
 * @param reason why
 * @param by who decided it
 * @param at when
 * @param undoneBy who undid it
 * @param undoneAt when
 */
@Schema(
        name = "JoinDecision",
        description =
                "What somebody decided about two listings. It goes before everything that is worked out of the lists.")
record DecisionView(
        @Schema(description = "Its number.", examples = "12")
        long id,

        @Schema(
                description =
                        "JOIN: they are one party, whatever the lists say. PART: they are two, whatever they have in common.",
                examples = "PART")
        JoinDecision.Sort sort,

        @Schema(description = "Id of a listing.", examples = "eu-fsf.135784")
        String one,

        @Schema(description = "Id of another.", examples = "us-ofac-sdn.21331")
        String other,

        @Schema(
                description = "Why, in the words of who decided it.",
                examples = "Another man of that name, born in 1974.")
        String reason,

        @Schema(description = "Who decided it.", examples = "anna")
        String by,

        @Schema(description = "When.", examples = "2026-07-29T06:10:00Z", format = "date-time")
        String at,

        @Schema(description = "Who undid it, or decided otherwise later; absent while it holds.", examples = "boris")
        Optional<String> undoneBy,

        @Schema(
                description = "When that was; absent while it holds.",
                examples = "2026-08-01T09:00:00Z",
                format = "date-time")
        Optional<String> undoneAt) {

    static DecisionView of(Decision decision) {
        return new DecisionView(
                decision.id(),
                decision.what().sort(),
                id(decision.what().one()),
                id(decision.what().other()),
                decision.what().reason(),
                decision.by(),
                decision.at().toString(),
                decision.undone().map(Decision.Undone::by),
                decision.undone().map(undone -> undone.at().toString()));
    }

    private static String id(ListingRef listing) {
        return listing.list() + "." + listing.reference();
    }
}
