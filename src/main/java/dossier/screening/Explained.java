package dossier.screening;

import dossier.lists.ListedParty;
import dossier.names.NameComparison;

import java.util.List;
import java.util.Optional;

/**
 * Why a query found, or did not find, a listing. Where a stage is not passed, the later ones say what would have come of it.
 *
 * @param listing the listing
 * @param kindFits whether the query asks for its kind of party
 * @param retrieval how it was looked for
 * @param best the name of the listing that agrees best; empty if none can be compared
 * @param options how it was asked
 * @param before how many hits come before it, or would
 * @param hit whether screening gives it
 */
public record Explained(
        ListedParty listing,
        boolean kindFits,
        Retrieved retrieval,
        Optional<Best> best,
        ScreeningOptions options,
        int before,
        boolean hit) {

    /** The way of a query, in order. */
    public enum Stage {
        KIND,
        RETRIEVAL,
        SCORE,
        CUTOFF,
        LIMIT
    }

    /**
     * What retrieval found.
     *
     * @param byIdentifier the listing holds one of the numbers asked, whatever its name
     * @param compared names of all listings that were compared
     * @param ofListing how many of them are the listing's
     * @param words what each asked word reached among the listing's names
     */
    public record Retrieved(boolean byIdentifier, int compared, int ofListing, List<TokenMatch> words) {

        public Retrieved {
            words = List.copyOf(words);
        }

        boolean found() {
            return byIdentifier || ofListing > 0;
        }
    }

    /**
     * The name that agrees best.
     *
     * @param name as published
     * @param compared whether screening compared it too
     * @param score probability that both are one party
     * @param band what to do with it
     * @param ceiling how high a rule let the score rise
     * @param evidence every reason, the strongest first
     * @param comparison the names, aligned
     */
    public record Best(
            String name,
            boolean compared,
            double score,
            Band band,
            ScoreCap ceiling,
            List<Evidence> evidence,
            NameComparison comparison) {

        public Best {
            evidence = List.copyOf(evidence);
        }
    }

    /** Whether the query came through a stage, or would have. */
    public boolean passes(Stage stage) {
        return switch (stage) {
            case KIND -> kindFits;
            case RETRIEVAL -> retrieval.found();
            case SCORE -> best.isPresent();
            case CUTOFF -> best.filter(name -> name.score() >= options.cutoff()).isPresent();
            case LIMIT -> before < options.limit();
        };
    }

    /** The first stage that it did not come through. */
    public Optional<Stage> lostAt() {
        for (Stage stage : Stage.values()) {
            if (!passes(stage)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
