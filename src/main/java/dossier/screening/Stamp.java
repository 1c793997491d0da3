package dossier.screening;

import dossier.lists.ListCode;

import java.util.Map;

/**
 * What an answer was made from, so that it can be derived again.
 *
 * @param engine version of the matching engine: its number, then a hash over weights, tables and model
 * @param snapshots SHA-256 of each list's active snapshot, by list code
 * @param sample at least one of the snapshots is bundled sample data
 */
public record Stamp(String engine, Map<ListCode, String> snapshots, boolean sample) {

    /** The engine that runs: changes whenever its version, a weight, a table of words or the model does. */
    public static final String ENGINE = EngineVersion.standard();

    public Stamp {
        snapshots = Map.copyOf(snapshots);
    }
}
