package dossier.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The listings of all lists, current and past. */
public interface ListingRepository {

    /** A listing with all its versions, newest first; empty if it was never on the list here. */
    Optional<ListingHistory> find(ListingRef ref);

    /** A page of the listings that the filter asks for: the current ones, and with a day also those delisted since. */
    ListingPage browse(ListingFilter filter);

    /** The same among given listings only. */
    ListingPage browse(ListingFilter filter, Set<ListingRef> among);

    /**
     * Gives every current listing of a list's active snapshot to the consumer, in the order of their references, one
     * after the other in the caller's thread.
     *
     * @param list code of the list; an unknown one has no listings
     * @return the snapshot that the listings are of; empty if the list has none
     */
    Optional<Snapshot> forEachParty(ListCode list, Consumer<ListedParty> party);

    /**
     * The same for a caller who has the listings of another snapshot of the list: of those that say the same in both it is only given
     * from where they are held now.
     *
     * @param known the snapshot that the caller has
     * @param asKnown takes the listings that say the same
     * @param otherwise takes the others
     */
    Optional<Snapshot> forEachParty(
            Snapshot known, BiConsumer<ListingRef, ListedParty.Origin> asKnown, Consumer<ListedParty> otherwise);

    /**
     * Gives every current listing of a list in full to the consumer, in the order of their references, one after the other in the
     * caller's thread.
     *
     * @param list code of the list; an unknown one has no listings
     */
    void forEach(ListCode list, Consumer<Listing> listing);

    /** Those of the given listings that are current, in full, in no particular order. */
    List<Listing> current(Collection<ListingRef> refs);

    /** Of those of the given listings that are current, the snapshot since which each says what it says now. */
    Map<ListingRef, Snapshot> currentSince(Collection<ListingRef> refs);
}
