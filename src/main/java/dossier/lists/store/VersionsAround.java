package dossier.lists.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/**
 * The versions of a list's listings on both sides of a place in its history, into which a snapshot is put. Every listing of that
 * snapshot is asked for once ({@link #says}); the versions that are left do not hold in it.
 */
final class VersionsAround {

    /**
     * A version.
     *
     * @param id its row
     * @param hash what it says
     */
    record Version(long id, String hash) {}

    private final Map<String, Version> through;
    private final Map<String, Version> ending;
    private final Map<String, Version> beginning;
    private final List<Long> earlier = new ArrayList<>();

    /**
     * @param through by reference, versions that hold before and after the place
     * @param ending versions that end with the next snapshot
     * @param beginning versions that begin with the next snapshot
     */
    VersionsAround(Map<String, Version> through, Map<String, Version> ending, Map<String, Version> beginning) {
        this.through = new HashMap<>(through);
        this.ending = new HashMap<>(ending);
        this.beginning = beginning;
    }

    /** Whether a version at this place says the same as the snapshot says of the listing; it then holds in the snapshot too. */
    boolean says(String reference, String hash) {
        if (has(through, reference, hash)) {
            through.remove(reference);
            return true;
        }
        if (has(ending, reference, hash)) {
            ending.remove(reference);
            return true;
        }
        if (has(beginning, reference, hash)) {
            earlier.add(requireNonNull(beginning.get(reference)).id());
            return true;
        }
        return false;
    }

    /** Versions before and after, but not in the snapshot. */
    List<Long> interrupted() {
        return ids(through);
    }

    /** Versions that end with the snapshot already, and not with the next one. */
    List<Long> ended() {
        return ids(ending);
    }

    /** Versions that begin with the snapshot already. */
    List<Long> begunEarlier() {
        return List.copyOf(earlier);
    }

    private static boolean has(Map<String, Version> versions, String reference, String hash) {
        return Stream.ofNullable(versions.get(reference))
                .anyMatch(version -> version.hash().equals(hash));
    }

    private static List<Long> ids(Map<String, Version> versions) {
        return versions.values().stream().map(Version::id).toList();
    }
}
