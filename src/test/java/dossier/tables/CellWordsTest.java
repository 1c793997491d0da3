package dossier.tables;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellWordsTest {

    @ParameterizedTest
    @CsvSource({
        "PERSON, PERSON", "Individual, PERSON", "natürliche Person, PERSON", "физ. лицо, PERSON",
        "company, ORGANISATION", "Legal Entity, ORGANISATION", "personne morale, ORGANISATION", "ship, VESSEL"
    })
    void sortsOfParty(String cell, String kind) {
        assertThat(CellWords.kinds().constantOf(cell)).contains(kind);
        assertThat(CellWords.kinds().constantOf("DOG")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "F, FEMALE",
        "weiblich, FEMALE",
        "ж, FEMALE",
        "Male, MALE",
        "m, MALE",
        "MUJER, FEMALE",
        "unknown, UNKNOWN"
    })
    void genders(String cell, String gender) {
        assertThat(CellWords.genders().constantOf(cell)).contains(gender);
    }

    @ParameterizedTest
    @CsvSource({"ru, ru", "RUS, ru", "Russia, ru", "Russland, ru", "Россия, ru", "Alemania, de", "IRN, ir", "INDIA, in"
    })
    void countries(String cell, String code) {
        assertThat(CountryWords.codeOf(cell)).contains(code);
        assertThat(CountryWords.codeOf("Atlantis")).isEmpty();
    }
}
