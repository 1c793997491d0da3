package dossier.web.screening;

import dossier.analysis.Replay;
import dossier.lists.ListCode;
import dossier.web.http.StampView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kept screening computed again from the snapshots of then.
 *
 * @param equal whether everything is as it was
 * @param why why something differs
 * @param because the same in words
 * @param keptAt when the screening was made
 * @param then what it was made from
 * @param now what it was computed from again
 * @param missing lists whose snapshot of then is not here any more
 * @param differences hits that differ
 */
@Schema(
        name = "ScreeningReplay",
        description = "A kept screening computed again from the snapshots that it was made from.")
record ScreeningReplayView(
        @Schema(description = "Whether every hit is as it was, with the same score.", examples = "true")
        boolean equal,

        @Schema(
                description =
                        "EQUAL. ENGINE: another version of the engine gives another result. CONFIGURATION: the engine is the same, a setting"
                                + " that decides answers is another. DATA: both are the same; the history of the lists was completed."
                                + " NOT_POSSIBLE: a snapshot of then is not here any more.")
        Replay.Why why,

        @Schema(
                description = "The same in words.",
                examples = "Computed again from the same snapshots, the result is the same.")
        String because,

        @Schema(description = "When the screening was made.", format = "date-time", examples = "2026-07-29T06:10:00Z")
        String keptAt,

        @Schema(description = "What it was made from.") StampView then,

        @Schema(description = "What it was computed from again; if it was not, what answers are made from now.")
        StampView now,

        @Schema(description = "Codes of the lists whose snapshot of then is not here any more.", examples = "[]")
        List<String> missing,

        @Schema(description = "Hits that differ.") List<Difference> differences) {

    /**
     * A hit that differs.
     *
     * @param query id of the query, or its number from 1
     * @param list code of the list
     * @param reference the list's own reference
     * @param bandBefore the kept band
     * @param scoreBefore the kept score
     * @param band the band now
     * @param score the score now
     */
    @Schema(name = "ScreeningDifference", description = "A hit that differs.")
    record Difference(
            @Schema(description = "Id of the query; its number from 1 where it had none.", examples = "1")
            String query,

            @Schema(description = "Code of the list.", examples = "us-ofac-sdn")
            String list,

            @Schema(description = "The list's own reference.", examples = "21331")
            String reference,

            @Schema(
                    description = "The kept band; absent if there was no such hit.",
                    enumeration = {"MATCH", "REVIEW", "WEAK"},
                    examples = "REVIEW")
            Optional<String> bandBefore,

            @Schema(description = "The kept score; absent if there was no such hit.", examples = "0.41")
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
                    difference.before().map(Replay.Verdict::score),
                    difference.now().map(verdict -> verdict.band().name()),
                    difference.now().map(Replay.Verdict::score));
        }
    }

    static ScreeningReplayView of(Replay replay) {
        return new ScreeningReplayView(
                replay.why() == Replay.Why.EQUAL,
                replay.why(),
                words(replay),
                replay.analysedAt().toString(),
                StampView.of(replay.then()),
                StampView.of(replay.now()),
                replay.missing().stream().map(ListCode::value).toList(),
                replay.differences().stream().map(Difference::of).toList());
    }

    private static String words(Replay replay) {
        int hits = replay.differences().size();
        String differing = hits == 1 ? "one hit differs" : hits + " hits differ";
        return switch (replay.why()) {
            case EQUAL -> "Computed again from the same snapshots, the result is the same.";
            case ENGINE ->
                "Computed again from the same snapshots by another version of the engine, " + differing + ".";
            case CONFIGURATION ->
                "Computed again from the same snapshots by the same engine with other settings, " + differing + ".";
            case DATA ->
                "Computed again from the same snapshots by the same engine, " + differing
                        + ": the history of the lists was completed since.";
            case NOT_POSSIBLE ->
                "The screening cannot be computed again, because these lists are no longer kept as they were: "
                        + replay.missing().stream().map(ListCode::value).collect(Collectors.joining(", "));
        };
    }
}
