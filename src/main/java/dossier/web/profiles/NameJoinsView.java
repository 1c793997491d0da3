package dossier.web.profiles;

import dossier.profiles.NameJoin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * A page of names that people joined to profiles.
 *
 * @param decisions the newest first
 * @param next where the next page begins; absent on the last
 */
@Schema(name = "NameJoins", description = "Names of articles that people joined to profiles.")
record NameJoinsView(
        @Schema(description = "The newest first, those that do not hold any more among them.")
        List<NameJoinView> decisions,

        @Schema(description = "Give it as cursor to read on; absent on the last page.", examples = "7")
        Optional<Long> next) {

    static NameJoinsView of(List<NameJoin> found, int most) {
        List<NameJoinView> shown =
                found.stream().limit(most).map(NameJoinView::of).toList();
        return new NameJoinsView(
                shown,
                found.size() > most ? Optional.of(shown.get(shown.size() - 1).id()) : Optional.empty());
    }
}
