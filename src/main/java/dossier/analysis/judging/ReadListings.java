package dossier.analysis.judging;

import dossier.lists.ListedParty;
import dossier.lists.ListingRef;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Listings read when first needed and kept, bounded. Belongs to one index. */
public final class ReadListings {

    /** Those that articles spoke of last; one takes some 2 kB. */
    private static final int MOST = 2_048;

    private final Map<ListingRef, ReadListing> known =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ListingRef, ReadListing> eldest) {
                    return size() > MOST;
                }
            });

    private final Set<String> commonWords;

    /** @param parties all of the index */
    public ReadListings(Collection<ListedParty> parties) {
        this.commonWords = ListingWords.common(parties);
    }

    public ReadListing of(ListedParty party) {
        ReadListing found = known.get(party.ref());
        if (found == null || found.party() != party) {
            found = ReadListing.of(party, commonWords);
            known.put(party.ref(), found);
        }
        return found;
    }
}
