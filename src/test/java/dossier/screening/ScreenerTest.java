package dossier.screening;

import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.PartialDate;
import dossier.screening.scoring.FeatureStrengths;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ScreenerTest {

    private static final String US = "us-ofac-sdn";
    private static final String EU = "eu-fsf";

    private static final Screener RUSSIANS = Parties.screener(
            Parties.person(US, "21331", "ALEXSEYEV, Vladimir Stepanovich")
                    .born("1961-04-24")
                    .holding("First Deputy Head of GRU"),
            Parties.person(US, "32851", "PANYAEV, Vladimir Alexandrovich")
                    .named("Vladimir ALEXEYEV", NameGrade.ALIAS)
                    .born("1980-11-25")
                    .holding("Officer of the FSB"),
            Parties.person(US, "35096", "PUTIN, Vladimir Vladimirovich").born("1952-10-07"),
            Parties.person(EU, "1", "Владимир Владимирович ПУТИН"),
            Parties.person(EU, "2", "PUTIN, Igor Aleksandrovich"),
            Parties.person(EU, "3", "PUTIN, Roman Igorevich"),
            Parties.person(EU, "4", "PUTIN, Mikhail Evgenyevich"));

    private static final Screener MIXED = Parties.screener(
            Parties.person(EU, "10", "Bashar AL-ASSAD").gender(Gender.MALE).from("sy"),
            Parties.person(EU, "11", "بشار الأسد"),
            Parties.person(EU, "12", "Radja").named("Abdul Hamid KONATE", NameGrade.WEAK_ALIAS),
            Parties.person(EU, "13", "Tariq MAHMOOD QURESHI").named("The Engineer", NameGrade.ALIAS),
            Parties.of(ListingKind.ORGANISATION, EU, "20", "85th Main Special Service Centre"),
            Parties.of(ListingKind.ORGANISATION, EU, "21", "Main Directorate of the General Staff"),
            Parties.of(ListingKind.VESSEL, EU, "22", "OCEAN STAR 7")
                    .identifier(new Identifier(Identifier.Type.IMO, "9187629", new Country("", ""), "")),
            Parties.of(ListingKind.VESSEL, EU, "23", "Mikhail Lermontov"));

    private static List<Hit> ask(Screener screener, ScreeningQuery query) {
        return screener.screen(query, new ScreeningOptions(Set.of(), 0, 20));
    }

    private static ScreeningQuery person(String name) {
        return ScreeningQuery.ofName(name, Optional.of(ListingKind.PERSON));
    }

    private static ScreeningQuery born(String name, String date) {
        return new ScreeningQuery(
                name,
                Optional.of(ListingKind.PERSON),
                Optional.of(BirthDate.of(PartialDate.parse(date))),
                List.of(),
                Gender.UNKNOWN,
                "",
                List.of());
    }

    private static ScreeningQuery holding(String name, String position) {
        return new ScreeningQuery(
                name,
                Optional.of(ListingKind.PERSON),
                Optional.empty(),
                List.of(),
                Gender.UNKNOWN,
                position,
                List.of());
    }

    private static Hit hit(List<Hit> hits, String reference) {
        return hits.stream()
                .filter(each -> each.listing().reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reference + " is not among " + hits));
    }

    private static boolean has(List<Hit> hits, String reference) {
        return hits.stream().anyMatch(each -> each.listing().reference().equals(reference));
    }

    @Test
    void theBirthYearTellsTheGeneralFromHisNamesake() {
        List<Hit> hits = ask(RUSSIANS, born("Vladimir Alexseyev", "1961"));
        assertThat(hits.get(0).listing().reference()).isEqualTo("21331");
        assertThat(hits.get(0).band()).isEqualTo(Band.MATCH);
        assertThat(hit(hits, "32851").band()).isNotEqualTo(Band.MATCH);
        assertThat(hit(hits, "32851").evidence())
                .anyMatch(reason -> reason.feature() == Feature.BIRTH_DATES_CONTRADICT);
    }

    @Test
    void theOfficeTellsTheGeneralFromHisNamesake() {
        List<Hit> hits = ask(RUSSIANS, holding("Vladimir Alexeyev", "second in command of the GRU"));
        assertThat(hits.get(0).listing().reference()).isEqualTo("21331");
        double alone = hit(ask(RUSSIANS, person("Vladimir Alexeyev")), "32851").score();
        assertThat(hit(hits, "32851").score()).isLessThan(hits.get(0).score()).isLessThan(alone);
    }

    @Test
    void namesakesOfOneFamilyNameAreNotMatched() {
        List<Hit> hits = ask(RUSSIANS, person("Vladimir Putin"));
        assertThat(hits).extracting(each -> each.listing().reference()).startsWith("1", "35096");
        assertThat(hits)
                .filteredOn(
                        each -> Set.of("2", "3", "4").contains(each.listing().reference()))
                .allMatch(each -> each.band() == Band.WEAK);
    }

    @Test
    void aMisspellingInEveryTokenIsFound() {
        List<Hit> hits = ask(RUSSIANS, person("Wladimyr Stepanovitch Aleksseyef"));
        assertThat(hits.get(0).listing().reference()).isEqualTo("21331");
    }

    @Test
    void aNameIsFoundInAnotherScript() {
        assertThat(ask(RUSSIANS, person("Владимир Путин")).get(0).name()).contains("ПУТИН");
        assertThat(has(ask(RUSSIANS, person("Владимир Алексеев")), "32851")).isTrue();
        assertThat(hit(ask(MIXED, person("بشار الاسد")), "10").score()).isGreaterThan(0.5);
        assertThat(hit(ask(MIXED, person("Baschar al-Assad")), "11").score()).isGreaterThan(0.5);
    }

    @Test
    void theOrderOfTheTokensDoesNotMatterWhereACommaTellsIt() {
        double one = hit(ask(RUSSIANS, person("Putin, Vladimir Vladimirovich")), "35096")
                .score();
        double other = hit(ask(RUSSIANS, person("Vladimir Vladimirovich Putin")), "35096")
                .score();
        assertThat(one).isGreaterThan(0.9);
        assertThat(other).isGreaterThan(0.9);
    }

    @Test
    void aContradictingBirthDateLowersAndAnEqualOneRaises() {
        double alone = hit(ask(RUSSIANS, person("Vladimir Putin")), "35096").score();
        double same = hit(ask(RUSSIANS, born("Vladimir Putin", "1952-10-07")), "35096")
                .score();
        double year =
                hit(ask(RUSSIANS, born("Vladimir Putin", "1952")), "35096").score();
        double other = hit(ask(RUSSIANS, born("Vladimir Putin", "1971-03-02")), "35096")
                .score();
        assertThat(same).isGreaterThan(year);
        assertThat(year).isGreaterThan(alone);
        assertThat(alone).isGreaterThan(other);
        assertThat(other).isLessThan(0.5);
    }

    @Test
    void aWeakAliasAloneIsBelowMatch() {
        Hit hit = hit(ask(MIXED, person("Abdul Hamid Konate")), "12");
        assertThat(hit.band()).isNotEqualTo(Band.MATCH);
        assertThat(hit.evidence()).anyMatch(reason -> reason.feature() == Feature.WEAK_ALIAS);
    }

    @Test
    void aGenericAliasAloneIsBelowReview() {
        assertThat(hit(ask(MIXED, person("The Engineer")), "13").band()).isEqualTo(Band.WEAK);
    }

    @Test
    void oneTokenAloneIsNeverMatched() {
        assertThat(hit(ask(MIXED, person("Radja")), "12").band()).isNotEqualTo(Band.MATCH);
        assertThat(ask(RUSSIANS, person("Putin"))).isNotEmpty().allMatch(each -> each.band() != Band.MATCH);
        assertThat(ask(RUSSIANS, person("Vladimir"))).isNotEmpty().allMatch(each -> each.band() == Band.WEAK);
    }

    @Test
    void initialsAloneAreNeverMatched() {
        assertThat(ask(RUSSIANS, person("V. V. P."))).allMatch(each -> each.band() != Band.MATCH);
        assertThat(ask(RUSSIANS, person("VVP"))).allMatch(each -> each.band() != Band.MATCH);
    }

    @Test
    void anotherNumberIsAnotherUnitOrShip() {
        ScreeningQuery unit =
                ScreeningQuery.ofName("87th Main Special Service Centre", Optional.of(ListingKind.ORGANISATION));
        Hit hit = hit(ask(MIXED, unit), "20");
        assertThat(hit.band()).isNotEqualTo(Band.MATCH);
        assertThat(hit.evidence()).anyMatch(reason -> reason.feature() == Feature.NUMBERS_DIFFER);
        ScreeningQuery ship = ScreeningQuery.ofName("Ocean Star 8", Optional.of(ListingKind.VESSEL));
        assertThat(hit(ask(MIXED, ship), "22").band()).isNotEqualTo(Band.MATCH);
    }

    @Test
    void aShipIsNoCandidateForAPersonButForAnybody() {
        assertThat(has(ask(MIXED, person("Mikhail Lermontov")), "23")).isFalse();
        assertThat(has(ask(MIXED, ScreeningQuery.ofName("Mikhail Lermontov", Optional.empty())), "23"))
                .isTrue();
    }

    @Test
    void anIdentifierFindsAndDecidesWhateverTheName() {
        ScreeningQuery query = new ScreeningQuery(
                "Blue Whale",
                Optional.of(ListingKind.VESSEL),
                Optional.empty(),
                List.of(),
                Gender.UNKNOWN,
                "",
                List.of("IMO 9187629"));
        List<Hit> hits = ask(MIXED, query);
        assertThat(hits.get(0).listing().reference()).isEqualTo("22");
        assertThat(hits.get(0).evidence()).anyMatch(reason -> reason.feature() == Feature.IDENTIFIERS_EQUAL);
    }

    @Test
    void onlyTheWantedListsAnswerAndNoMoreThanWanted() {
        ScreeningOptions options = new ScreeningOptions(Set.of(ListCode.of(EU)), 0, 2);
        assertThat(RUSSIANS.screen(person("Vladimir Putin"), options))
                .hasSize(2)
                .allMatch(each -> each.listing().list().value().equals(EU));
        assertThat(RUSSIANS.screen(person("Vladimir Putin"), new ScreeningOptions(Set.of(), 0.99999, 5)))
                .allMatch(each -> each.score() >= 0.99999);
    }

    @Test
    void theEvidenceIsTheScore() {
        for (String name : List.of("Vladimir Putin", "Vladimir Alexeyev", "Igor Putin", "Stepan Alexseev")) {
            for (Hit hit : ask(RUSSIANS, born(name, "1961-04-24"))) {
                assertThat(FeatureStrengths.of(hit.evidence()).score(true)).isEqualTo(hit.score());
            }
        }
    }

    @Test
    void comparingGivesTheEvidenceOfScreeningButForChance() {
        ScreeningQuery asked = person("Vladimir Alexeyev");
        Hit hit = hit(ask(RUSSIANS, asked), "32851");
        Comparison comparison = RUSSIANS.compare(asked, person(hit.name()));
        assertThat(comparison.score()).isGreaterThanOrEqualTo(hit.score());
        assertThat(hit.evidence()).containsAll(comparison.evidence());
        assertThat(hit.evidence())
                .filteredOn(one -> !comparison.evidence().contains(one))
                .extracting(Evidence::feature)
                .containsExactly(Feature.AMONG_MANY);
    }

    @Test
    void pathologicalTextsAnswerWithoutAHit() {
        for (String text : List.of("a".repeat(10_000), "x y ".repeat(2_500), "!?", "ali ".repeat(500))) {
            assertThat(ask(RUSSIANS, person(text))).allMatch(each -> each.band() != Band.MATCH);
        }
    }

    @Test
    void aFathersNameThatOneSideLeavesOutIsNoDifferenceOfLetters() {
        List<Evidence> evidence = MIXED.compare(person("Vladimir Putin"), person("PUTIN, Vladimir Vladimirovich"))
                .evidence();
        assertThat(evidence).anySatisfy(one -> {
            assertThat(one.feature()).isEqualTo(Feature.LETTERS_NEARLY_EQUAL);
            assertThat(one.strength()).isEqualTo(1);
        });
    }

    @Test
    void differentPlacesAreNoMatchHoweverAlikeTheyAreWritten() {
        for (String[] names : new String[][] {
            {"Government of Estonia", "Government of Ethiopia"},
            {"Bank of North Korea", "Bank of South Korea"}
        }) {
            Comparison different = MIXED.compare(organisation(names[0]), organisation(names[1]));
            assertThat(different.score()).isLessThanOrEqualTo(ScoreCap.BELOW_MATCH.score());
            assertThat(different.evidence()).anyMatch(one -> one.feature() == Feature.PLACES_DIFFER);
        }
        assertThat(MIXED.compare(organisation("Bank of Iran"), organisation("Iranian Bank"))
                        .evidence())
                .noneMatch(one -> one.feature() == Feature.PLACES_DIFFER);
    }

    @Test
    void firstLettersAloneAreNoMatchOfAnOrganisationEither() {
        assertThat(MIXED.compare(organisation("KMF"), organisation("Kalinin Mash Fabrik"))
                        .score())
                .isLessThanOrEqualTo(ScoreCap.BELOW_MATCH.score());
    }

    private static ScreeningQuery organisation(String name) {
        return ScreeningQuery.ofName(name, Optional.of(ListingKind.ORGANISATION));
    }
}
