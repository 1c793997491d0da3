package dossier.screening;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether the best hits of screenings are as often right as their scores promise, band by band. */
final class Promises {

    /** What was promised and kept in one band. */
    private static final class Kept {
        int hits;
        int right;
        double promised;
    }

    private final Map<Band, Kept> bands = new EnumMap<>(Band.class);

    /** Counts the best hit of one screening. */
    void count(List<Hit> hits, Predicate<Hit> isRight) {
        if (hits.isEmpty()) {
            return;
        }
        Hit best = hits.get(0);
        Kept kept = bands.computeIfAbsent(best.band(), band -> new Kept());
        kept.hits++;
        kept.right += isRight.test(best) ? 1 : 0;
        kept.promised += best.score();
    }

    /** One line a band: how many hits, how many were promised to be right, how many are. */
    List<String> lines() {
        return bands.entrySet().stream()
                .map(entry -> "best hits in %-6s %5d promised %.3f right %.3f"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().hits,
                                entry.getValue().promised / entry.getValue().hits,
                                entry.getValue().right / (double) entry.getValue().hits))
                .toList();
    }
}
