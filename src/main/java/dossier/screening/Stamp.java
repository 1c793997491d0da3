package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.Snapshot;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an answer was made from, so that it can be derived again.
 *
 * @param engine version of the matching engine: its number, then a hash over weights, tables and model
 * @param snapshots SHA-256 of each list's active snapshot, by list code
 * @param sample at least one of the snapshots is bundled sample data
 * @param configuration hash of the settings that decide answers; empty where none was applied, and in what was stored before it was kept
 * @param text SHA-256 of the text that was read; empty where none was
 */
public record Stamp(
        String engine,
        Map<ListCode, String> snapshots,
        boolean sample,
        Optional<String> configuration,
        Optional<String> text) {

    /** The engine that runs: changes whenever its version, a weight, a table of words or the model does. */
    public static final String ENGINE = EngineVersion.standard();

    /** The stamp of what the running engine makes from these snapshots. */
    static Stamp of(Collection<Snapshot> snapshots) {
        return new Stamp(
                ENGINE,
                snapshots.stream().collect(Collectors.toMap(Snapshot::list, Snapshot::sha256)),
                snapshots.stream().anyMatch(Snapshot::sample));
    }

    /** The stamp of what no setting decides and no text gives. */
    public Stamp(String engine, Map<ListCode, String> snapshots, boolean sample) {
        this(engine, snapshots, sample, Optional.empty(), Optional.empty());
    }

    public Stamp {
        snapshots = Map.copyOf(snapshots);
    }

    /**
     * The stamp of an answer that these settings decide.
     *
     * @param hash of the settings
     */
    public Stamp configuredBy(String hash) {
        return new Stamp(engine, snapshots, sample, Optional.of(hash), text);
    }

    /** The stamp without its text, as the audit log keeps it: a line for each part. */
    public String inLines() {
        StringBuilder lines = new StringBuilder("engine " + engine + '\n');
        configuration.ifPresent(
                hash -> lines.append("configuration ").append(hash).append('\n'));
        new TreeMap<>(snapshots)
                .forEach((list, hash) -> lines.append("list ")
                        .append(list)
                        .append(' ')
                        .append(hash)
                        .append('\n'));
        return lines.toString();
    }

    /**
     * The stamp of what was read in a text.
     *
     * @param hash SHA-256 of the text
     */
    public Stamp ofText(String hash) {
        return new Stamp(engine, snapshots, sample, configuration, Optional.of(hash));
    }
}
