package dossier.lists.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The versions of a list's listings on both sides of a place in its history, into which a snapshot is put. Every listing of that
 * snapshot is told once, by {@link #stays} or {@link #says}; the versions that are left do not hold in it.
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

    /** The snapshot says the same of the listing as the one before. */
    void stays(String reference) {
        through.remove(reference);
        ending.remove(reference);
    }

    /** Whether the next snapshot begins to say what this one says of the listing, otherwise than the one before. */
    boolean says(String reference, String hash) {
        Version version = beginning.get(reference);
        if (version == null || !version.hash().equals(hash)) {
            return false;
        }
        earlier.add(version.id());
        return true;
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

    private static List<Long> ids(Map<String, Version> versions) {
        return versions.values().stream().map(Version::id).toList();
    }
}
