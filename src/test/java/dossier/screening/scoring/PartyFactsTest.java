package dossier.screening.scoring;

import dossier.lists.BirthDate;
import dossier.lists.Gender;
import dossier.lists.PartialDate;
import dossier.lists.numbers.ComparedNumber;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class PartyFactsTest {

    private static Evidence born(String asked, String listed) {
        return BirthDates.compare(List.of(date(asked)), List.of(date(listed))).orElseThrow();
    }

    private static BirthDate date(String text) {
        return BirthDate.of(PartialDate.parse(text));
    }

    private static Optional<Evidence> positions(String asked, String listed) {
        return PositionWords.compare(PositionWords.of(List.of(asked)), PositionWords.of(List.of(listed)));
    }

    @Test
    void birthDatesAgreeAsFarAsBothAreKnown() {
        assertThat(born("1961-04-24", "1961-04-24"))
                .extracting(Evidence::feature, Evidence::strength)
                .containsExactly(Feature.BIRTH_DATES_AGREE, 1.0);
        assertThat(born("1961-04", "1961-04-24").strength())
                .isLessThan(1)
                .isGreaterThan(born("1961", "1961-04-24").strength());
        assertThat(born("1961", "1961").feature()).isEqualTo(Feature.BIRTH_DATES_AGREE);
    }

    @Test
    void slipsAreNeitherAgreementNorContradiction() {
        assertThat(born("1961-04-05", "1961-05-04").feature()).isEqualTo(Feature.BIRTH_DATES_NEAR);
        assertThat(born("1961", "1962").feature()).isEqualTo(Feature.BIRTH_DATES_NEAR);
        assertThat(born("1961-04-05", "1962-04-05").feature()).isEqualTo(Feature.BIRTH_DATES_NEAR);
        assertThat(born("1961-04-11", "1961-04-17").feature()).isEqualTo(Feature.BIRTH_DATES_NEAR);
    }

    @Test
    void theFurtherApartTheStrongerTheContradiction() {
        assertThat(born("1961-04-24", "1980-11-25"))
                .extracting(Evidence::feature, Evidence::strength)
                .containsExactly(Feature.BIRTH_DATES_CONTRADICT, 1.0);
        assertThat(born("1961-04-24", "1963-11-25").strength()).isBetween(0.5, 0.99);
    }

    @Test
    void rangesAndCircaCoverWhatTheySay() {
        BirthDate range = new BirthDate(PartialDate.ofYear(1960), PartialDate.ofYear(1964), false);
        BirthDate circa = new BirthDate(PartialDate.ofYear(1960), PartialDate.ofYear(1960), true);
        for (BirthDate vague : List.of(range, circa)) {
            Evidence found = BirthDates.compare(List.of(date("1962-03-01")), List.of(vague))
                    .orElseThrow();
            assertThat(found.feature()).isEqualTo(Feature.BIRTH_DATES_AGREE);
            assertThat(found.strength()).isLessThan(0.5);
        }
    }

    @Test
    void ofSeveralListedDatesTheBestCounts() {
        Evidence found = BirthDates.compare(
                        List.of(date("1961-04-24")), List.of(date("1950-01-01"), date("1961-04-24")))
                .orElseThrow();
        assertThat(found.feature()).isEqualTo(Feature.BIRTH_DATES_AGREE);
    }

    @Test
    void whatIsNotKnownSaysNothing() {
        PartyFacts known = new PartyFacts(
                List.of(date("1961")),
                List.of("ru"),
                Gender.MALE,
                PositionWords.of(List.of("Head of GRU")),
                ComparedNumber.asked("D12345"),
                PartyFacts.Craft.NOT_KNOWN,
                true);
        assertThat(PartyFacts.compare(known, PartyFacts.NONE)).isEmpty();
        assertThat(PartyFacts.compare(PartyFacts.NONE, known)).isEmpty();
    }

    @Test
    void countriesAgreeOrContradict() {
        assertThat(features(from("ru", "ua"), from("ua"))).containsExactly(Feature.COUNTRIES_AGREE);
        assertThat(features(from("fr"), from("ua"))).containsExactly(Feature.COUNTRIES_CONTRADICT);
    }

    @Test
    void onlyDifferentGendersSaySomething() {
        assertThat(features(of(Gender.MALE), of(Gender.MALE))).isEmpty();
        assertThat(features(of(Gender.FEMALE), of(Gender.MALE))).containsExactly(Feature.GENDERS_CONTRADICT);
    }

    private static List<Feature> features(PartyFacts asked, PartyFacts listed) {
        return PartyFacts.compare(asked, listed).stream().map(Evidence::feature).toList();
    }

    private static PartyFacts from(String... countries) {
        return new PartyFacts(
                List.of(),
                List.of(countries),
                Gender.UNKNOWN,
                PositionWords.of(List.of()),
                List.of(),
                PartyFacts.Craft.NOT_KNOWN,
                true);
    }

    private static PartyFacts of(Gender gender) {
        return new PartyFacts(
                List.of(), List.of(), gender, PositionWords.of(List.of()), List.of(), PartyFacts.Craft.NOT_KNOWN, true);
    }

    @Test
    void anOrganisationsLettersDecideAndCommonWordsHardlyCount() {
        assertThat(positions("second in command of the GRU", "First Deputy Head of GRU")
                        .orElseThrow()
                        .strength())
                .isEqualTo(1);
        assertThat(positions("Deputy Minister", "Deputy Head").orElseThrow().strength())
                .isLessThan(0.3);
        assertThat(positions("Officer of the FSB", "Head of GRU").orElseThrow().feature())
                .isEqualTo(Feature.POSITIONS_CONTRADICT);
        assertThat(positions("farmer", "teacher")).isEmpty();
    }
}
