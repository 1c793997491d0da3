package dossier.claims.sentence;

import dossier.lists.Gender;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PersonGenderTest {

    @ParameterizedTest
    @CsvSource({
        "Mrs, Kim Tester, FEMALE",
        "King, Noa Tester, MALE",
        "'', Anna Testova, FEMALE",
        "'', Ivan Testov, MALE",
        "'', Nikita Tester, MALE",
        "'', Carla Tester, FEMALE",
        "'', Kim Tester, UNKNOWN",
        "'', Tester, UNKNOWN",
        "'', Lee Kov, UNKNOWN",
        "Mr, Anna Testova, MALE"
    })
    void titleThenSurnameThenGivenNameTell(String title, String name, Gender gender) {
        List<String> titles = title.isEmpty() ? List.of() : List.of(title);
        assertThat(PersonGender.of(new NamedParty(name, NameKind.PERSON, List.of(), titles, List.of())))
                .isEqualTo(gender);
    }
}
