package dossier.web.agents;

import dossier.lists.ListingRef;
import dossier.web.entities.PartyEntities;

import java.util.List;

/** Titles of the lists of some listings, each once. */
final class ListTitles {

    private ListTitles() {}

    static List<String> of(List<ListingRef> listings) {
        return listings.stream()
                .map(ListingRef::list)
                .distinct()
                .map(PartyEntities::titleOf)
                .toList();
    }
}
