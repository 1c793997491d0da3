package dossier.web.lists;

import dossier.lists.ListChange;
import dossier.lists.ListChange.Party;
import dossier.lists.ListChange.Sort;
import dossier.lists.ListCode;
import dossier.lists.ListingChange.FieldChange;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Snapshot;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeSentenceTest {

    private static final FieldChange BIRTH =
            new FieldChange("birthDates", List.of("1961"), List.of("1961-04-24", "1962"));
    private static final FieldChange NUMBERS = new FieldChange("identifiers", List.of(), List.of("PASSPORT 12"));
    private static final FieldChange REMARKS = new FieldChange("remarks", List.of("Old remark."), List.of());

    @Test
    void theTitleNamesWhatHappenedAndToWhom() {
        assertThat(ChangeSentence.title(change(Sort.FIRST, 87))).isEqualTo("First import: 87 listings");
        assertThat(ChangeSentence.title(change(Sort.ADDED, 1))).isEqualTo("Added: Anna Example");
        assertThat(ChangeSentence.title(change(Sort.DELISTED, 1))).isEqualTo("No longer listed: Anna Example");
        assertThat(ChangeSentence.title(change(Sort.CHANGED, 1, BIRTH, NUMBERS)))
                .isEqualTo("Changed: Anna Example (birth dates, numbers)");
        assertThat(ChangeSentence.title(change(Sort.CHANGED_ALIKE, 900, REMARKS)))
                .isEqualTo("900 listings changed alike: remarks");
    }

    @Test
    void theTextHasALineForEachField() {
        assertThat(ChangeSentence.text(change(Sort.CHANGED, 1, BIRTH, NUMBERS, REMARKS)))
                .isEqualTo("birth dates: \u201C1961\u201D became \u201C1961-04-24\u201D, \u201C1962\u201D\n"
                        + "numbers: new are \u201CPASSPORT 12\u201D\n"
                        + "remarks: gone are \u201COld remark.\u201D");
    }

    private static ListChange change(Sort sort, int count, FieldChange... fields) {
        Snapshot snapshot = new Snapshot(
                1,
                ListCode.of("tiny"),
                Optional.empty(),
                Instant.EPOCH,
                "00",
                Snapshot.Origin.UPLOAD,
                new Snapshot.Counts(1, 1, 0),
                0);
        Party anna = new Party(ListingRef.of("tiny", "T1"), ListingKind.PERSON, "Anna Example");
        return new ListChange(snapshot, sort, count, List.of(anna), List.of(fields));
    }
}
