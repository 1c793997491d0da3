package dossier.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lists as they stood on a day of the past, as far as snapshots of them are here. */
public interface PastListings {

    /**
     * What is known of one list on a day.
     *
     * @param snapshot the snapshot that stood on that day; where none is that old, the oldest there is
     * @param known whether the snapshot stood on that day; if not, what stood then is known of those listings alone that the list
     *     itself dates that early
     */
    record Standing(Snapshot snapshot, boolean known) {}

    /** What is known of every list that has an active snapshot, ordered by the lists' codes. */
    List<Standing> standing(LocalDate day);

    /** A listing as it is, or was when it was last seen; empty if it was never on its list here. */
    Optional<ListedParty> last(ListingRef listing);

    /** A listing as it was when it was last seen, if it was gone from its list by a day; empty if it was not gone by then. */
    Optional<ListedParty> goneBy(LocalDate day, ListingRef listing);

    /**
     * Gives every listing of a snapshot to one of two consumers, in the order of their references, in the caller's thread.
     *
     * @param snapshot a snapshot of the past
     * @param asToday takes those that are listed today and say the same
     * @param otherwise takes, as they were, those that say something else today or are delisted
     */
    void forEach(Snapshot snapshot, Consumer<ListingRef> asToday, Consumer<ListedParty> otherwise);
}
