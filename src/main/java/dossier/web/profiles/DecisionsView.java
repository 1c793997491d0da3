package dossier.web.profiles;

import dossier.profiles.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A page of decisions.
 *
 * @param decisions the newest first
 * @param next where the next page begins; absent on the last
 */
@Schema(name = "JoinDecisions", description = "What people decided about which listings are one party.")
record DecisionsView(
        @Schema(description = "The newest first, those that do not hold any more among them.")
        List<DecisionView> decisions,

        @Schema(description = "Give it as cursor to read on; absent on the last page.", examples = "12")
        Optional<Long> next) {

    static DecisionsView of(List<Decision> found, int most) {
        List<DecisionView> shown =
                found.stream().limit(most).map(DecisionView::of).toList();
        return new DecisionsView(
                shown,
                found.size() > most ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
    }
}
