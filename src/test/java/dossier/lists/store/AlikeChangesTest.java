package dossier.lists.store;

import dossier.lists.ListChange.Party;
import dossier.lists.ListingChange;
import dossier.lists.ListingChange.FieldChange;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AlikeChangesTest {

    private static final FieldChange RENAMED = new FieldChange("programmes", List.of("OLD NAME"), List.of("NEW NAME"));
    private static final FieldChange MOVED = new FieldChange("addresses", List.of("Riga"), List.of("Tallinn"));

    @Test
    void whatManyHaveInCommonIsToldOnce() {
        List<ListingChange> changes = changed(AlikeChanges.MANY, RENAMED);
        changes.add(change(99, MOVED, RENAMED));

        AlikeChanges apart = AlikeChanges.among(changes);

        assertThat(apart.alike()).containsOnlyKeys(RENAMED);
        assertThat(apart.alike().get(RENAMED)).hasSize(AlikeChanges.MANY + 1).startsWith(party(0));
        assertThat(apart.own()).containsExactly(change(99, MOVED));
    }

    @Test
    void whatFewHaveInCommonIsEachOnesOwn() {
        List<ListingChange> changes = changed(AlikeChanges.MANY - 1, RENAMED);

        AlikeChanges apart = AlikeChanges.among(changes);

        assertThat(apart.alike()).isEmpty();
        assertThat(apart.own()).isEqualTo(changes);
    }

    private static List<ListingChange> changed(int listings, FieldChange field) {
        List<ListingChange> changes = new ArrayList<>();
        for (int i = 0; i < listings; i++) {
            changes.add(change(i, field));
        }
        return changes;
    }

    private static ListingChange change(int reference, FieldChange... fields) {
        Party party = party(reference);
        return new ListingChange(party.ref(), party.kind(), party.name(), List.of(fields));
    }

    private static Party party(int reference) {
        return new Party(ListingRef.of("tiny", "T" + reference), ListingKind.PERSON, "Name " + reference);
    }
}
