package dossier.lists.csv;

import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.ReadingProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CountryCellsTest {

    private static final Cell SPOT = new Cell("list.csv", 3, "Country");

    private final ReadingProblems problems = new ReadingProblems();
    private final CountryCells countries = new CountryCells(problems);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran|ir",
                "IRAN (ISLAMIC REPUBLIC OF)|ir",
                "Korea, North|kp",
                "Congo (Democratic Republic).|cd",
                "Former USSR Currently Ukraine|ua",
                "Russian|ru",
                "Burma|mm",
                "Region: Gaza|ps",
                "Indonesia|id"
            })
    void knowsWhatListsWrite(String text, String code) {
        assertThat(countries.read(text, SPOT).code()).isEqualTo(code);
        assertThat(problems.count()).isZero();
    }

    @Test
    void anUnknownTextIsKeptWithoutCodeAndSaidOnce() {
        assertThat(countries.read("Atlantis", SPOT)).isEqualTo(new Country("Atlantis", ""));
        countries.read("Atlantis", SPOT);
        assertThat(problems.kept()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.detail()).contains("Atlantis");
        });
    }

    @Test
    void wordsForNothingAreNoCountryAndNoProblem() {
        assertThat(countries.read("UNKNOWN", SPOT)).isEqualTo(CountryCells.NONE);
        assertThat(countries.readAll(new PlacedValue("", SPOT))).isEmpty();
        assertThat(problems.count()).isZero();
    }

    @Test
    void aPlaceEndsWithItsCountry() {
        assertThat(countries.atTheEndOf("Damascus, Syria").code()).isEqualTo("sy");
        assertThat(countries.atTheEndOf("Pyongyang, Korea, North").code()).isEqualTo("kp");
        assertThat(countries.atTheEndOf("al-Jawrah, al-Majdal District")).isEqualTo(CountryCells.NONE);
    }
}
