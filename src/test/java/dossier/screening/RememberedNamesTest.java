package dossier.screening;

import dossier.Draw;
import dossier.RandomCases;
import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.ListingKind;
import dossier.lists.PartialDate;
import dossier.names.NameKind;
import dossier.screening.retrieval.CandidateRows;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever screens many names gets the answers that each gets by itself. */
class RememberedNamesTest {

    private static final CandidateRows ROWS = new CandidateRows(new int[] {3, 1, 2}, new float[] {0.5f, -9, -3});

    private static final ScreeningOptions OPTIONS = new ScreeningOptions(Set.of(), 0.15, 5);

    private int searches;

    private CandidateRows search() {
        searches++;
        return ROWS;
    }

    @Test
    void aNameThatComesAgainIsNotSearchedAgain() {
        RememberedNames names = new RememberedNames(10);
        names.candidates("Sergei Lavrov", NameKind.PERSON, -4, this::search);
        CandidateRows again = names.candidates("Sergei Lavrov", NameKind.PERSON, -4, this::search);
        assertThat(searches).isEqualTo(1);
        assertThat(again.rows()).as("without what cannot be reached").containsExactly(3, 2);
    }

    @Test
    void whoseFactsMaySayMoreIsSearchedAgain() {
        RememberedNames names = new RememberedNames(10);
        names.candidates("Sergei Lavrov", NameKind.PERSON, -2, this::search);
        CandidateRows again = names.candidates("Sergei Lavrov", NameKind.PERSON, -10, this::search);
        assertThat(searches).isEqualTo(2);
        assertThat(again.rows()).containsExactly(3, 1, 2);
    }

    @Test
    void aNameReadOtherwiseIsAnotherName() {
        RememberedNames names = new RememberedNames(10);
        names.candidates("Lavrov", NameKind.PERSON, -4, this::search);
        names.candidates("Lavrov", NameKind.ORGANISATION, -4, this::search);
        assertThat(searches).isEqualTo(2);
    }

    @Test
    void whatWasAskedLongestAgoIsForgotten() {
        RememberedNames names = new RememberedNames(2);
        for (String name : List.of("a", "b", "a", "c", "a", "b")) {
            names.candidates(name, NameKind.PERSON, -4, this::search);
        }
        assertThat(searches).isEqualTo(4);
    }

    /** A few names with all sorts of facts, over and over, as in a customers' file. */
    @RandomCases(4)
    void answersAreThoseOfEachQueryByItself(Draw draw) throws IOException {
        ScreenerForTests samples = ScreenerForTests.ofSamples(Path.of("data"));
        RememberedNames names = new RememberedNames(50);
        for (int i = 0; i < 500; i++) {
            ScreeningQuery query = query(draw, samples.index());
            List<Hit> alone = samples.screener().screenField(samples.index(), query, OPTIONS);
            List<Hit> amongMany = samples.screener().screenField(samples.index(), query, OPTIONS, names);
            assertThat(amongMany.stream().map(RememberedNamesTest::shown))
                    .as(query.toString())
                    .containsExactlyElementsOf(
                            alone.stream().map(RememberedNamesTest::shown).toList());
        }
    }

    private static String shown(Hit hit) {
        return hit.listing() + " " + hit.name() + " " + hit.score() + " " + hit.band() + " " + hit.evidence();
    }

    private static ScreeningQuery query(Draw draw, NameIndex index) {
        String listed = index.table().published(draw.number(0, 60)).listed().text();
        String name = draw.chance(0.3) ? listed.substring(0, listed.length() - 1) : listed;
        Optional<ListingKind> kind = draw.chance(0.5) ? Optional.empty() : Optional.of(ListingKind.PERSON);
        Optional<BirthDate> born = draw.chance(0.5)
                ? Optional.empty()
                : Optional.of(BirthDate.of(PartialDate.ofYear(draw.number(1940, 1990))));
        List<String> countries = draw.chance(0.5) ? List.of() : List.of("ru");
        return new ScreeningQuery(name, kind, born, countries, Gender.UNKNOWN, "", List.of());
    }
}
