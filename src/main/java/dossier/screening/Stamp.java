package dossier.screening;

import dossier.lists.ListCode;

import java.util.Map;

/**
 * What an answer was made from, so that it can be derived again.
 *
 * @param engine version of the matching engine
 * @param snapshots SHA-256 of each list's active snapshot, by list code
 * @param sample at least one of the snapshots is bundled sample data
 */
public record Stamp(String engine, Map<ListCode, String> snapshots, boolean sample) {

    /** Version of the matching engine: changes whenever a score may change. */
    public static final String ENGINE = "1";

    public Stamp {
        snapshots = Map.copyOf(snapshots);
    }
}
