package dossier.lists.store;

import dossier.lists.ListChange.Party;
import dossier.lists.ListingChange;
import dossier.lists.ListingChange.FieldChange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes that many listings have in common, apart from those that listings have for themselves: a programme that is renamed is news
 * once, not on 900 listings.
 *
 * @param alike each common change and who has it, in the order of their first listings
 * @param own listings with what else changed of them; those without anything else are left out
 */
record AlikeChanges(Map<FieldChange, List<Party>> alike, List<ListingChange> own) {

    /** So many listings do not change alike by chance. */
    static final int MANY = 20;

    static AlikeChanges among(List<ListingChange> changes) {
        Map<FieldChange, List<Party>> all = new LinkedHashMap<>();
        for (ListingChange change : changes) {
            for (FieldChange field : change.fields()) {
                all.computeIfAbsent(field, key -> new ArrayList<>())
                        .add(new Party(change.ref(), change.kind(), change.name()));
            }
        }
        all.values().removeIf(parties -> parties.size() < MANY);
        List<ListingChange> own = new ArrayList<>();
        for (ListingChange change : changes) {
            List<FieldChange> left = change.fields().stream()
                    .filter(field -> !all.containsKey(field))
                    .toList();
            if (!left.isEmpty()) {
                own.add(new ListingChange(change.ref(), change.kind(), change.name(), left));
            }
        }
        return new AlikeChanges(all, own);
    }
}
