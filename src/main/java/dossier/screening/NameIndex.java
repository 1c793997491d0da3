package dossier.screening;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All names of all active snapshots, ready to be asked. Immutable; safe for many threads. */
public final class NameIndex {

    private final long version;
    private final List<ListedParty> parties;
    private final Map<ListingRef, ListedParty> byReference;
    private final Stamp stamp;

    NameIndex(long version, List<ListedParty> parties, Map<ListingRef, ListedParty> byReference, Stamp stamp) {
        this.version = version;
        this.parties = List.copyOf(parties);
        this.byReference = Map.copyOf(byReference);
        this.stamp = stamp;
    }

    /** Grows with every new index of this copy of the service; 0 for the empty one before the first. */
    public long version() {
        return version;
    }

    /** Every listing of every active snapshot, by list and reference. */
    public List<ListedParty> parties() {
        return parties;
    }

    /** The listing of that reference, if an active snapshot has it. */
    public Optional<ListedParty> party(ListingRef reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** What the index was made from. */
    public Stamp stamp() {
        return stamp;
    }

    /** Number of names in it. */
    public int names() {
        return 0;
    }

    /** How long it took to build. */
    public Duration buildTime() {
        return Duration.ZERO;
    }
}
