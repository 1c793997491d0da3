package dossier.web.pages.lists;

import dossier.lists.ChangeCounts;
import dossier.lists.ListingChange;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.ListingSummary;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotChanges;
import dossier.web.lists.FieldWords;

import java.util.List;
import java.util.function.Function;

/**
 * What the last import of a list changed, as much of it as is shown on the list's page.
 *
 * @param before the snapshot with which it is compared
 * @param counts how many entries each way
 * @param added the first of those that are new
 * @param changed the first of those that say something else
 * @param delisted the first of those that are gone
 */
public record LastChanges(
        Snapshot before, ChangeCounts counts, List<Entry> added, List<Entry> changed, List<Entry> delisted) {

    /**
     * An entry that changed.
     *
     * @param profile id of the profile that has it
     * @param reference the list's own reference
     * @param kind what kind of party
     * @param name primary name
     * @param fields what it says otherwise; empty for one that is new or gone
     */
    public record Entry(String profile, String reference, ListingKind kind, String name, List<Field> fields) {}

    /**
     * What an entry says otherwise.
     *
     * @param name the field in words
     * @param before what it said and says no longer
     * @param after what it says since
     */
    public record Field(String name, List<String> before, List<String> after) {

        static Field of(ListingChange.FieldChange change) {
            return new Field(
                    FieldWords.of(change.field()),
                    inWords(change.field(), change.before()),
                    inWords(change.field(), change.after()));
        }

        private static List<String> inWords(String field, List<String> values) {
            return values.stream()
                    .map(value -> ChangedValue.inWords(field, value))
                    .toList();
        }
    }

    /** @param profileOf id of the profile of a listing */
    static LastChanges of(SnapshotChanges changes, Snapshot before, Function<ListingRef, String> profileOf) {
        return new LastChanges(
                before,
                changes.counts(),
                changes.added().stream().map(entry -> entry(entry, profileOf)).toList(),
                changes.changed().stream()
                        .map(change -> new Entry(
                                profileOf.apply(change.ref()),
                                change.ref().reference(),
                                change.kind(),
                                change.name(),
                                change.fields().stream().map(Field::of).toList()))
                        .toList(),
                changes.delisted().stream()
                        .map(entry -> entry(entry, profileOf))
                        .toList());
    }

    private static Entry entry(ListingSummary listing, Function<ListingRef, String> profileOf) {
        return new Entry(
                profileOf.apply(listing.ref()), listing.ref().reference(), listing.kind(), listing.name(), List.of());
    }

    /** Whether anything changed. */
    public boolean any() {
        return counts.added() + counts.changed() + counts.delisted() > 0;
    }

    /** Whether there are more than are shown. */
    public boolean more() {
        return counts.added() > added.size()
                || counts.changed() > changed.size()
                || counts.delisted() > delisted.size();
    }
}
