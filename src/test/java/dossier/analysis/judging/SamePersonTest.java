package dossier.analysis.judging;

import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.List;

import static dossier.analysis.judging.JudgedNames.candidates;
import static dossier.analysis.judging.JudgedNames.listing;
import static org.assertj.core.api.Assertions.assertThat;

class SamePersonTest {

    private static final String NAME = "Oskar Zwetschgenbaum";

    private static boolean areOne(Parties one, Parties other) {
        List<Candidate> both = SamePerson.joined(candidates(NAME, listing(one), listing(other)));
        assertThat(both).hasSize(2);
        return both.get(0).isSamePersonAs(both.get(1));
    }

    private static Parties listed(String list, String name) {
        return Parties.person(list, "1", name);
    }

    @Test
    void aNameAndAYearOfBirthInCommonAreOnePerson() {
        assertThat(areOne(
                        listed("list", NAME).born("1960-03-01"),
                        listed("other-list", "Oskar Ludwig Zwetschgenbaum").born("1960")))
                .isTrue();
    }

    @Test
    void anotherYearOfBirthIsAnotherPerson() {
        assertThat(areOne(
                        listed("list", NAME).born("1960"),
                        listed("other-list", NAME).born("1985")))
                .isFalse();
    }

    @Test
    void whereOneListGivesNoBirthTheWholeNameDecides() {
        assertThat(areOne(listed("list", NAME).born("1960"), listed("other-list", NAME)))
                .isTrue();
        assertThat(areOne(listed("list", NAME).born("1960"), listed("other-list", "Oskar Ludwig Zwetschgenbaum")))
                .isFalse();
    }

    @Test
    void twoListingsOfOneListWithoutBirthAreTwo() {
        assertThat(areOne(Parties.person("list", "1", NAME), Parties.person("list", "2", NAME)))
                .isFalse();
    }

    @Test
    void withoutBirthAnotherCountryIsAnotherPerson() {
        assertThat(areOne(
                        listed("list", NAME).from("ru"),
                        listed("other-list", NAME).from("sy")))
                .isFalse();
    }
}
