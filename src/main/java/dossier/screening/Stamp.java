package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.Snapshot;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** The stamp of what the running engine makes from these snapshots. */
    static Stamp of(Collection<Snapshot> snapshots) {
        return new Stamp(
                ENGINE,
                snapshots.stream().collect(Collectors.toMap(Snapshot::list, Snapshot::sha256)),
                snapshots.stream().anyMatch(Snapshot::sample));
    }

    public Stamp {
        snapshots = Map.copyOf(snapshots);
    }
}
