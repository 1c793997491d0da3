package dossier.screening;

import dossier.names.NameKind;
import dossier.screening.retrieval.CandidateRows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Which listed names may be a name that was asked, for a name that is asked again: a customers' file has the same name with many dates of
 * birth. What does not depend on anything but the name is worked out once; the answers are the same. Bounded: what was asked longest ago
 * is forgotten. For queries against one index and with one choice of lists. Safe for many threads.
 */
public final class RememberedNames {

    private final Map<Asked, Found> found;

    private record Asked(String name, NameKind readAs) {}

    private record Found(CandidateRows rows, float least) {}

    /** @param most how many names to remember; each takes about 300 bytes */
    public RememberedNames(int most) {
        this.found = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, Found> eldest) {
                return size() > most;
            }
        };
    }

    /** Remembers nothing: for a query by itself. */
    public static RememberedNames none() {
        return new RememberedNames(0);
    }

    /**
     * The rows that the name may be, without those that cannot reach {@code least}.
     *
     * @param least as in {@link NameIndex#candidates}
     * @param search finds them where they are not known
     */
    public CandidateRows candidates(String name, NameKind readAs, float least, Supplier<CandidateRows> search) {
        Asked asked = new Asked(name, readAs);
        synchronized (found) {
            Found known = found.get(asked);
            if (known != null && known.least <= least) {
                return known.rows;
            }
        }
        CandidateRows rows = search.get().from(least);
        synchronized (found) {
            found.put(asked, new Found(rows, least));
        }
        return rows;
    }
}
