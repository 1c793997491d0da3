package dossier.profiles;

import dossier.lists.Authority;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.profiles.SideBySide.Contradiction;
import dossier.profiles.SideBySide.Fact;
import dossier.profiles.SideBySide.Side;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class SideBySideTest {

    @Test
    void tellsWhoListedFirstAndHowMuchLaterTheOthers() {
        SideBySide sides = sides(
                us("Anna Example").designated("2018-03-15"),
                uk("Anna Example").designated("2020-10-22"),
                eu("Anna Example"));

        assertThat(sides.sides()).extracting(Side::authority).containsExactly(Authority.US, Authority.UK, Authority.EU);
        assertThat(sides.sides()).extracting(side -> side.lagDays().orElse(-1L)).containsExactly(0L, 952L, -1L);
        assertThat(sides.sides())
                .extracting(side ->
                        side.since().map(ListedDate::date).map(Object::toString).orElse(""))
                .containsExactly("2018-03-15", "2020-10-22", "");
    }

    @Test
    void aDateThatIsNotKnownToTheDayGivesNoLag() {
        SideBySide sides =
                sides(us("Anna Example").designated("2018"), uk("Anna Example").designated("2020-10-22"));

        assertThat(sides.sides()).allSatisfy(side -> {
            if (side.authority() == Authority.UK) {
                assertThat(side.lagDays()).isEmpty();
            }
        });
    }

    @Test
    void tellsWhatOneAuthorityAloneKnows() {
        SideBySide sides = sides(
                us("Anna Example")
                        .born("1961-04-24")
                        .from("ru")
                        .number(Identifier.Type.PASSPORT, "12 345-67", "ru")
                        .number(Identifier.Type.TAX_ID, "7700", "ru"),
                uk("Anna Example").born("1961-04-24").number(Identifier.Type.PASSPORT, "1234567", "ru"));

        SideBySide.Known us = sides.sides().get(0).onlyHere();
        assertThat(us.birthDates()).isEmpty();
        assertThat(us.countries()).containsExactly("ru");
        assertThat(us.identifiers()).extracting(Identifier::number).containsExactly("7700");
        assertThat(sides.sides().get(1).onlyHere().identifiers()).isEmpty();
    }

    @Test
    void birthDatesThatNoDayFitsContradictEachOther() {
        SideBySide sides = sides(
                us("Anna Example").born("1961-04-24"),
                uk("Anna Example").born("1963"),
                eu("Anna Example").born("1961"));

        assertThat(sides.contradictions())
                .containsExactly(
                        new Contradiction(
                                Fact.BIRTH_DATE, Authority.US, List.of("1961-04-24"), Authority.UK, List.of("1963")),
                        new Contradiction(
                                Fact.BIRTH_DATE, Authority.UK, List.of("1963"), Authority.EU, List.of("1961")));
    }

    @Test
    void gendersContradictOnlyWhereBothAreSaid() {
        SideBySide sides = sides(
                us("Anna Example").gender(Gender.FEMALE), uk("Anna Example").gender(Gender.MALE), eu("Anna Example"));

        assertThat(sides.contradictions()).extracting(Contradiction::fact).containsExactly(Fact.GENDER);
    }

    private static SideBySide sides(Parties... parties) {
        return SideBySide.of(List.of(parties).stream().map(Parties::listed).toList(), Map.of());
    }

    private static Parties us(String name) {
        return Parties.person("us-ofac-sdn", "1", name);
    }

    private static Parties uk(String name) {
        return Parties.person("uk-sanctions-list", "CYB1", name);
    }

    private static Parties eu(String name) {
        return Parties.person("eu-fsf", "2", name);
    }
}
