package dossier.web.http;

import dossier.analysis.Replay;
import dossier.lists.ListCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A stored answer computed again from the snapshots of then.
 *
 * @param equal whether everything is as it was
 * @param why why something differs
 * @param because the same in words
 * @param analysedAt when the answer was made
 * @param then what it was made from
 * @param now what it was computed from again
 * @param missing lists whose snapshot of then is not here any more
 * @param differences hits that differ
 */
@Schema(name = "Replay", description = "A stored answer computed again from the snapshots that it was made from.")
public record ReplayView(
        @Schema(description = "Whether every hit is as it was, with the same score.", examples = "true")
        boolean equal,

        @Schema(
                description =
                        "EQUAL. ENGINE: another version of the engine gives another result. CONFIGURATION: the engine is the same, a setting"
                                + " that decides answers is another. DATA: both are the same; the history of the lists was completed. NOT_POSSIBLE: a snapshot of then is not here any more.")
        Replay.Why why,

        @Schema(
                description = "The same in words.",
                examples = "Computed again from the same snapshots, the result is the same.")
        String because,

        @Schema(description = "When the stored answer was made.", format = "date-time")
        Instant analysedAt,

        @Schema(description = "What it was made from.") StampView then,

        @Schema(description = "What it was computed from again; if it was not, what answers are made from now.")
        StampView now,

        @Schema(description = "Codes of the lists whose snapshot of then is not here any more.", examples = "[]")
        List<String> missing,

        @Schema(description = "Hits that differ.") List<Difference> differences) {

    /**
     * A hit that differs.
     *
     * @param name of the party
     * @param list code of the list
     * @param reference the list's own reference
     * @param bandBefore the stored band
     * @param scoreBefore the stored score
     * @param band the band now
     * @param score the score now
     */
    @Schema(name = "ReplayDifference", description = "A hit that differs.")
    public record Difference(
            @Schema(
                    description = "Name of the party, as the article has it; of a screening, the id of the query.",
                    examples = "Vladimir Alexseyev")
            String name,

            @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
            String list,

            @Schema(description = "The list's own reference.", examples = "21331")
            String reference,

            @Schema(
                    description = "The stored band; absent if there was no such hit.",
                    enumeration = {"MATCH", "REVIEW", "WEAK"},
                    examples = "REVIEW")
            Optional<String> bandBefore,

            @Schema(description = "The stored score; absent if there was no such hit.", examples = "0.41")
            Optional<Double> scoreBefore,

            @Schema(
                    description = "The band now; absent if there is no such hit.",
                    enumeration = {"MATCH", "REVIEW", "WEAK"},
                    examples = "MATCH")
            Optional<String> band,

            @Schema(description = "The score now; absent if there is no such hit.", examples = "0.62")
            Optional<Double> score) {

        static Difference of(Replay.Difference difference) {
            return new Difference(
                    difference.name(),
                    difference.listing().list().value(),
                    difference.listing().reference(),
                    difference.before().map(verdict -> verdict.band().name()),
                    difference.before().map(verdict -> Rounded.of(verdict.score())),
                    difference.now().map(verdict -> verdict.band().name()),
                    difference.now().map(verdict -> Rounded.of(verdict.score())));
        }
    }

    /** @param what was computed again, in a word: analysis, screening */
    public static ReplayView of(Replay replay, String what) {
        return new ReplayView(
                replay.why() == Replay.Why.EQUAL,
                replay.why(),
                words(replay, what),
                replay.analysedAt(),
                StampView.of(replay.then()),
                StampView.of(replay.now()),
                replay.missing().stream().map(ListCode::value).toList(),
                replay.differences().stream().map(Difference::of).toList());
    }

    private static final String CONFIGURATION_UNKNOWN =
            " Or the configuration is another: the answer was stored before its settings were kept.";

    private static String words(Replay replay, String what) {
        int hits = replay.differences().size();
        String differing = hits == 1 ? "one hit differs" : hits + " hits differ";
        return switch (replay.why()) {
            case EQUAL -> "Computed again from the same snapshots, the result is the same.";
            case ENGINE ->
                "Computed again from the same snapshots by another version of the engine, " + differing + ".";
            case DATA ->
                "Computed again from the same snapshots by the same engine, " + differing
                        + ": the history of the lists was completed since."
                        + replay.then().configuration().map(known -> "").orElse(CONFIGURATION_UNKNOWN);
            case CONFIGURATION ->
                "Computed again from the same snapshots by the same engine with other settings, " + differing + ".";
            case NOT_POSSIBLE ->
                "The " + what + " cannot be computed again, because these lists are no longer kept as they were: "
                        + replay.missing().stream()
                                .map(ListCode::value)
                                .reduce((a, b) -> a + ", " + b)
                                .orElse("");
        };
    }
}
