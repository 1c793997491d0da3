package dossier.analysis.judging;

import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.List;

import static dossier.analysis.judging.JudgedNames.candidates;
import static dossier.analysis.judging.JudgedNames.listing;
import static org.assertj.core.api.Assertions.assertThat;

class ListedTwiceTest {

    private static final String NAME = "Oskar Zwetschgenbaum";

    private static boolean areOne(Parties one, Parties other) {
        List<Candidate> both = candidates(NAME, listing(one), listing(other));
        return ListedTwice.areOne(both.get(0), both.get(1));
    }

    private static Parties oskar(String reference) {
        return Parties.person("list", reference, NAME);
    }

    private static boolean areOneBody(Parties one, Parties other) {
        List<Candidate> both = JudgedNames.bodies("Zwetschgen Group", listing(one), listing(other));
        return ListedTwice.areOne(both.get(0), both.get(1));
    }

    private static Parties body(String reference, String name, String alias) {
        return Parties.of(ListingKind.ORGANISATION, "list", reference, name).named(alias, NameGrade.ALIAS);
    }

    @Test
    void aRareNameOfWhichTheListSaysNothingElseIsListedTwice() {
        assertThat(areOne(oskar("1"), oskar("2").born("1962").from("ir"))).isTrue();
    }

    @Test
    void twoOfOtherYearsAreTwo() {
        assertThat(areOne(oskar("1").born("1950"), oskar("2").born("1962"))).isFalse();
    }

    @Test
    void aBodyIsListedTwiceIfOneOfItsNamesIsThePrimaryOneThere() {
        assertThat(areOneBody(
                        body("1", "Zwetschgen Group", "Pflaumen Corps"),
                        body("2", "Mirabellen Corps", "Zwetschgen Group")))
                .isTrue();
    }

    @Test
    void twoBodiesThatShareAnAliasAreTwo() {
        assertThat(areOneBody(
                        body("1", "Pflaumen Corps", "Zwetschgen Group"),
                        body("2", "Mirabellen Corps", "Zwetschgen Group")))
                .isFalse();
    }

    @Test
    void twoBodiesOfTwoCountriesAreTwo() {
        assertThat(areOneBody(
                        body("1", "Zwetschgen Group", "Pflaumen Corps").from("cu"),
                        body("2", "Zwetschgen Group", "Mirabellen Corps").from("sy")))
                .isFalse();
    }
}
