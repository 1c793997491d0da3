package dossier.analysis;

import dossier.context.ContextReader;
import dossier.context.ListedContext;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What listings say of their parties, read when first needed and kept, bounded. Belongs to one index. */
final class ListedContexts {

    private static final int MOST = 4_096;

    private final Map<ListingRef, ListedContext> known =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ListingRef, ListedContext> eldest) {
                    return size() > MOST;
                }
            });

    ListedContext of(ListedParty party) {
        ListedContext found = known.get(party.ref());
        if (found == null) {
            found = ContextReader.standard().listed(party.positions(), party.about(), party.countries());
            known.put(party.ref(), found);
        }
        return found;
    }
}
