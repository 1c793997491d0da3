package dossier.lists.store;

import dossier.lists.ChangeCounts;
import dossier.lists.Days;
import dossier.lists.Listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What a snapshot in the making changes against the active one.
 *
 * @param added references that are new
 * @param changed references that say something else
 * @param delisted references that are gone
 * @param hashes content hash of each listing that is new or says something else
 * @param before what stood there before, of those changed
 */
public record DraftChanges(
        List<String> added,
        List<String> changed,
        List<String> delisted,
        Map<String, String> hashes,
        Map<String, Current> before) {

    /**
     * A current listing as far as a comparison needs it.
     *
     * @param hash its content hash
     * @param name its primary name
     * @param absent days on which it surely was not on the list
     * @param firstSeen first day of its run on the list
     */
    public record Current(String hash, String name, Optional<Days> absent, LocalDate firstSeen) {}

    public DraftChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        delisted = List.copyOf(delisted);
        hashes = Map.copyOf(hashes);
        before = Map.copyOf(before);
    }

    static DraftChanges between(Map<String, Current> current, List<Listing> listings, LongConsumer done) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        Map<String, Current> before = new HashMap<>();
        Map<String, Current> left = new HashMap<>(current);
        // on all processors: the canonical form of a listing takes as long as reading it
        String[] hashed = listings.parallelStream().map(ListingJson::hash).toArray(String[]::new);
        for (int i = 0; i < hashed.length; i++) {
            String reference = listings.get(i).ref().reference();
            String hash = hashed[i];
            Current old = left.remove(reference);
            if (old == null) {
                added.add(reference);
                hashes.put(reference, hash);
            } else if (!old.hash().equals(hash)) {
                changed.add(reference);
                hashes.put(reference, hash);
                before.put(reference, old);
            }
            done.accept(i + 1);
        }
        return new DraftChanges(added, changed, left.keySet().stream().sorted().toList(), hashes, before);
    }

    /** How many listings each way. */
    public ChangeCounts counts() {
        return new ChangeCounts(added.size(), changed.size(), delisted.size());
    }
}
