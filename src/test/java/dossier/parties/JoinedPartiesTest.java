package dossier.parties;

import dossier.lists.Gender;
import dossier.lists.Identifier.Type;
import dossier.lists.ListedParty;
import dossier.lists.NameGrade;
import dossier.names.TokenFrequencies;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

import static dossier.screening.Parties.organisation;
import static dossier.screening.Parties.person;
import static dossier.screening.Parties.vessel;
import static org.assertj.core.api.Assertions.assertThat;

class JoinedPartiesTest {

    private static final String US = "us-ofac-sdn";
    private static final String EU = "eu-fsf";
    private static final String UK = "uk-sanctions-list";

    private static final ListedParty TESTOV_US =
            person(US, "1", "TESTOV, Igor Petrovich").born("1961-04-24").listed();
    private static final ListedParty TESTOV_EU =
            person(EU, "2", "Igor TESTOV").born("1961-04-24").listed();

    @Test
    void everyListingOfAPartyLeadsToAllOfThem() {
        ListedParty other = person(UK, "3", "Igor Testov").born("1975-01-02").listed();
        JoinedParties joined = JoinedParties.of(List.of(TESTOV_US, other, TESTOV_EU));
        assertThat(joined.partyOf(TESTOV_US.ref())).containsExactly(TESTOV_EU, TESTOV_US);
        assertThat(joined.partyOf(TESTOV_EU.ref())).containsExactly(TESTOV_EU, TESTOV_US);
        assertThat(joined.partyOf(other.ref())).containsExactly(other);
        assertThat(joined.areOne(TESTOV_US.ref(), TESTOV_EU.ref())).isTrue();
        assertThat(joined.areOne(TESTOV_US.ref(), other.ref())).isFalse();
    }

    @Test
    void aJoinIsSeenFromTheListingThatIsAskedFor() {
        JoinedParties joined = JoinedParties.of(List.of(TESTOV_US, TESTOV_EU));
        assertThat(joined.joins()).hasSize(1);
        assertThat(joined.joinsOf(TESTOV_US.ref())).singleElement().satisfies(join -> {
            assertThat(join.one()).isEqualTo(TESTOV_US.ref());
            assertThat(join.other()).isEqualTo(TESTOV_EU.ref());
            assertThat(join.evidence())
                    .extracting(JoinEvidence::kind)
                    .containsExactly(JoinEvidence.Kind.SAME_BIRTH_DATE, JoinEvidence.Kind.AGREEING_NAME);
            assertThat(join.evidence().get(1).one()).isEqualTo("TESTOV, Igor Petrovich");
        });
        assertThat(joined.joinsOf(TESTOV_EU.ref()))
                .singleElement()
                .satisfies(join -> assertThat(join.other()).isEqualTo(TESTOV_US.ref()));
    }

    @Test
    void whatIsNotListedBelongsToNobody() {
        assertThat(JoinedParties.none().partyOf(TESTOV_US.ref())).isEmpty();
        assertThat(JoinedParties.none().areOne(TESTOV_US.ref(), TESTOV_US.ref()))
                .isFalse();
    }

    @Test
    void spellingsOfOneNameAndTheSameDayAreOnePerson() {
        assertThat(areOne(
                        person(US, "1", "MAKSIMENKOV, Nikolai Alekseyevich").born("1958-09-03"),
                        person(EU, "2", "Nikolay Alexeevich MAXIMENKOV").born("1958-09-03")))
                .isTrue();
    }

    @Test
    void twinsAreTwo() {
        assertThat(areOne(
                        person(US, "1", "TESTOV, Igor Petrovich").born("1961-04-24"),
                        person(EU, "2", "Oleg Petrovich TESTOV").born("1961-04-24")))
                .isFalse();
    }

    @Test
    void aRareNameAndTheOfficeMakeUpForAMissingBirthDate() {
        assertThat(areOne(
                        person(US, "1", "PROBATOV, Yevstafiy")
                                .born("1961-04-24")
                                .from("ru")
                                .holding("Deputy Chairman, Regional Customs Office of Testgorod"),
                        person(EU, "2", "Evstafii PROBATOV")
                                .from("ru")
                                .holding("Deputy Chairman of the Regional Customs Office in Testgorod")))
                .isTrue();
    }

    @Test
    void aNameAloneIsPossiblyThePerson() {
        ListedParty one = person(US, "1", "TESTOV, Igor").born("1961").listed();
        ListedParty other = person(EU, "2", "Igor TESTOV").listed();
        JoinedParties joined = JoinedParties.of(List.of(one, other));
        assertThat(joined.areOne(one.ref(), other.ref())).isFalse();
        assertThat(joined.possiblySame(one.ref()))
                .singleElement()
                .satisfies(join -> assertThat(join.other()).isEqualTo(other.ref()));
    }

    @Test
    void otherBirthDatesOrGendersMakeTwo() {
        assertThat(areOne(
                        person(US, "1", "TESTOVA, Alexandra").born("1961-04-24").from("ru"),
                        person(EU, "2", "Alexandra TESTOVA").born("1975-11-02").from("ru")))
                .isFalse();
        assertThat(areOne(
                        person(US, "1", "TESTOV, Sasha").gender(Gender.MALE).from("ru"),
                        person(EU, "2", "Sasha TESTOV").gender(Gender.FEMALE).from("ru")))
                .isFalse();
    }

    @Test
    void aWeakAliasAloneJoinsNobody() {
        assertThat(areOne(
                        person(US, "1", "TESTOV, Igor").from("ru").named("Yevstafiy Probatov", NameGrade.WEAK_ALIAS),
                        person(EU, "2", "Evstafii PROBATOV").from("ru")))
                .isFalse();
    }

    @Test
    void theReferenceOfTheUnitedNationsJoinsWhateverTheSpelling() {
        assertThat(areOne(
                        person(US, "1", "TESTOV, Igor").number(Type.UN_REFERENCE, "TEi.999", ""),
                        person(EU, "2", "Ihor Tyestau").number(Type.UN_REFERENCE, "TEi.999", "")))
                .isTrue();
    }

    @Test
    void aTaxNumberJoinsWhateverItIsCalled() {
        assertThat(areOne(
                        organisation(US, "1", "TEST WORKS JOINT STOCK COMPANY").number(Type.TAX_ID, "7707083893", "ru"),
                        organisation(UK, "2", "AO Testovyi Zavod")
                                .number(Type.REGISTRATION, "INN: 7707083893 OGRN: 1027700132195", "")))
                .isTrue();
    }

    @Test
    void aPassportOfAnotherCountryIsAnother() {
        Parties here = person(US, "1", "MUSTER, Max").number(Type.PASSPORT, "C01X0006H", "de");
        assertThat(areOne(here, person(EU, "2", "Maximilian MUSTER").number(Type.PASSPORT, "C01X0006H", "de")))
                .isTrue();
        assertThat(areOne(here, person(EU, "2", "Maximilian MUSTER").number(Type.PASSPORT, "C01X0006H", "at")))
                .isFalse();
    }

    @Test
    void officesOfOneNameInTwoCountriesAreTwo() {
        assertThat(areOne(
                        organisation(US, "1", "Ministry of Trials and Tests").from("cu"),
                        organisation(EU, "2", "Ministry of Trials and Tests").from("sy")))
                .isFalse();
    }

    @Test
    void aShipsNumberSaysWhetherItIsTheSameShip() {
        Parties here = vessel(US, "1", "TEST STAR").number(Type.IMO, "9074729", "");
        assertThat(areOne(here, vessel(UK, "2", "PROBE MOON").number(Type.IMO, "IMO 9074729", "")))
                .isTrue();
        assertThat(areOne(here, vessel(UK, "2", "TEST STAR").number(Type.IMO, "9187629", "")))
                .isFalse();
    }

    @Test
    void aListMayListAPersonTwice() {
        List<ListedParty> all = listings(
                person(US, "1", "TESTOV, Igor Petrovich").born("1961-04-24"),
                person(US, "2", "TESTOV, Igor Petrovich").born("1961-04-24"),
                person(UK, "3", "Igor Petrovich TESTOV").born("1961-04-24"));
        assertThat(JoinedParties.of(all).partyOf(all.get(0).ref())).hasSize(3);
    }

    @Test
    void aListingThatFitsTwoOfAnotherListIsNeither() {
        List<ListedParty> all = listings(
                person(US, "1", "TESTOV, Igor Petrovich").from("ru"),
                person(UK, "2", "Igor Petrovich TESTOV").from("ru").born("1961-04-24"),
                person(UK, "3", "Igor Petrovich TESTOV").from("ru").born("1975-11-02"));
        JoinedParties joined = JoinedParties.of(all);
        assertThat(joined.partyOf(all.get(0).ref())).hasSize(1);
        assertThat(joined.possiblySame(all.get(0).ref())).hasSize(2);
    }

    @Test
    void aGroupEndsWhereTwoOfItContradictEachOther() {
        List<ListedParty> all = listings(
                person(US, "1", "TESTOV, Igor Petrovich").born("1961-04-24").from("ru"),
                person(EU, "2", "Igor Petrovich TESTOV").from("ru"),
                person(UK, "3", "Igor Petrovich TESTOV").born("1975-11-02").from("ru"));
        JoinedParties joined = JoinedParties.of(all);
        assertThat(joined.areOne(all.get(0).ref(), all.get(2).ref())).isFalse();
    }

    private static boolean areOne(Parties one, Parties other) {
        List<ListedParty> both = listings(one, other);
        return JoinedParties.of(both).areOne(both.get(0).ref(), both.get(1).ref());
    }

    private static List<ListedParty> listings(Parties... all) {
        return Stream.of(all).map(Parties::listed).toList();
    }

    @Test
    void whatSomebodyDecidedGoesBeforeWhatTheListsSay() {
        ListedParty stranger = person(UK, "3", "Anna Muster").born("1980-02-03").listed();
        JoinedParties joined = decided(
                List.of(TESTOV_US, TESTOV_EU, stranger),
                new JoinDecision(JoinDecision.Sort.PART, TESTOV_EU.ref(), TESTOV_US.ref(), "two cousins"),
                new JoinDecision(JoinDecision.Sort.JOIN, stranger.ref(), TESTOV_US.ref(), "a court said so"));
        assertThat(joined.partyOf(TESTOV_US.ref())).containsExactly(stranger, TESTOV_US);
        assertThat(joined.partyOf(TESTOV_EU.ref())).containsExactly(TESTOV_EU);
        assertThat(joined.possiblySame(TESTOV_EU.ref())).as("that is decided").isEmpty();
        assertThat(joined.joinsOf(stranger.ref()))
                .singleElement()
                .satisfies(join -> assertThat(join.evidence())
                        .containsExactly(
                                new JoinEvidence(JoinEvidence.Kind.BY_HAND, "a court said so", "a court said so")));
    }

    @Test
    void whoWasPartedFromOneOfAPartyJoinsNoneOfIt() {
        ListedParty uk = person(UK, "3", "Igor TESTOV").born("1961-04-24").listed();
        JoinedParties joined = decided(
                List.of(TESTOV_US, TESTOV_EU, uk),
                new JoinDecision(JoinDecision.Sort.PART, uk.ref(), TESTOV_US.ref(), "two cousins"),
                new JoinDecision(JoinDecision.Sort.PART, uk.ref(), TESTOV_EU.ref(), "two cousins"));
        assertThat(joined.partyOf(uk.ref())).containsExactly(uk);
        assertThat(joined.areOne(TESTOV_US.ref(), TESTOV_EU.ref())).isTrue();
    }

    @Test
    void nothingIsDecidedAboutListingsThatAreNotThere() {
        JoinedParties joined = decided(
                List.of(TESTOV_US),
                new JoinDecision(JoinDecision.Sort.JOIN, TESTOV_US.ref(), TESTOV_EU.ref(), "as I know"));
        assertThat(joined.partyOf(TESTOV_US.ref())).containsExactly(TESTOV_US);
    }

    private static JoinedParties decided(List<ListedParty> listings, JoinDecision... decisions) {
        return JoinedParties.none()
                .next(
                        listings.stream().map(NamedListing::of).toList(),
                        TokenFrequencies.withoutData(),
                        new JoinDecisions(List.of(decisions)));
    }
}
