package dossier.screening;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps one current {@link NameIndex} of all active snapshots: builds it at start, swaps it when a snapshot was published
 * here or by another copy of the service, and goes on serving the old one while the database is away.
 */
@ApplicationScoped
public class IndexKeeper {

    private volatile NameIndex index = new NameIndex(0, List.of(), Map.of(), new Stamp("1", Map.of(), false));

    /** The index that serves just now. Take it once per answer, so that the answer comes from one state. */
    public NameIndex index() {
        return index;
    }

    /** The listing of that reference, if an active snapshot has it. */
    public Optional<ListedParty> party(ListingRef reference) {
        return index.party(reference);
    }

    /** Every listing of every active snapshot, by list and reference. */
    public List<ListedParty> parties() {
        return index.parties();
    }

    /** What answers are made from just now. */
    public Stamp stamp() {
        return index.stamp();
    }

    /** Whether an index was built from the database since the start; before that, every answer is empty. */
    public boolean ready() {
        return index.version() > 0;
    }
}
