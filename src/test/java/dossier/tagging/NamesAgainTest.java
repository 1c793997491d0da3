package dossier.tagging;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class NamesAgainTest {

    private static final String TEXT =
            "Anna Marchenko of Zarya met Li. Later Anna Marchenko and Li left Zarya. Lina stayed.";
    private static final List<TaggedSpan> FOUND = List.of(
            new TaggedSpan(0, 14, Label.PERSON, 0.9),
            new TaggedSpan(18, 23, Label.ORGANISATION, 0.8),
            new TaggedSpan(28, 30, Label.PERSON, 0.7));

    @Test
    void inWhatWasReadOnlyWholeNamesOfPersonsAreFoundAgain() {
        assertThat(names(List.of())).containsExactly("Anna Marchenko", "Zarya", "Li", "Anna Marchenko");
    }

    @Test
    void inWhatWasNotReadEveryNameIsFoundAgainButNoPartOfAWord() {
        assertThat(names(List.of(new int[] {32, TEXT.length()})))
                .containsExactly("Anna Marchenko", "Zarya", "Li", "Anna Marchenko", "Li", "Zarya");
    }

    @Test
    void aNameKeepsItsLabelAndItsConfidence() {
        assertThat(new NamesAgain(TEXT, FOUND, List.of(new int[] {32, TEXT.length()})).all())
                .contains(new TaggedSpan(38, 52, Label.PERSON, 0.9), new TaggedSpan(65, 70, Label.ORGANISATION, 0.8));
    }

    @Test
    void whatOverlapsANameFoundIsNotFoundAgain() {
        String text = "Anna Marchenko. Anna Marchenko Lebedeva.";
        List<TaggedSpan> found =
                List.of(new TaggedSpan(0, 14, Label.PERSON, 1), new TaggedSpan(21, 39, Label.PERSON, 1));
        assertThat(new NamesAgain(text, found, List.of()).all()).isEqualTo(found);
    }

    private static List<String> names(List<int[]> unread) {
        return new NamesAgain(TEXT, FOUND, unread)
                .all().stream()
                        .map(span -> TEXT.substring(span.start(), span.end()))
                        .toList();
    }
}
