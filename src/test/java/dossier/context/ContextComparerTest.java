package dossier.context;

import dossier.context.ContextEvidence.Kind;
import dossier.mentions.Mention;
import dossier.text.ReadText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ContextComparerTest {

    private static final ListedContext MINISTER = listed("Minister of Defence of Syria", "", "sy");
    private static final ListedContext AGENT = listed("Deputy head of the GRU", "", "ru");

    @Test
    void whoSanctionsSaysNothingOfWhereOneIsFrom() {
        String text = "Ada Beispiel was sanctioned by the US";
        ContextText said = ContextReader.standard().read(ReadText.of(text));
        List<List<Mention>> ada = List.of(List.of(new Mention(0, 12, "Ada Beispiel")));
        ContextText without = said.without(List.of(new ContextText.Acting("us", 0, text.length())));
        assertThat(PartyContexts.of(said, ada, 1).get(0).countries().nearby()).containsKey("us");
        assertThat(PartyContexts.of(without, ada, 1).get(0).countries().nearby())
                .isEmpty();
    }

    @Test
    void noMorePartiesAreToldOfThanAreAskedFor() {
        ContextText said = ContextReader.standard().read(ReadText.of("Ada Beispiel met Udo Muster"));
        List<Mention> ada = List.of(new Mention(0, 12, "Ada Beispiel"));
        List<Mention> udo = List.of(new Mention(17, 27, "Udo Muster"));
        assertThat(PartyContexts.of(said, List.of(ada, udo), 1)).hasSize(1);
    }

    @Test
    void theSameOfficeSpeaksFor() {
        assertThat(strength(Kind.OFFICE_AGREES, "Syrian defence minister Ada Beispiel spoke", MINISTER))
                .isPositive();
    }

    @Test
    void anOfficeThatIsNobodysIsOnlyNear() {
        assertThat(strength(
                        Kind.OFFICE_NEARBY_AGREES, "Ada Beispiel slept. The Syrian defence minister spoke", MINISTER))
                .isPositive();
    }

    @Test
    void anotherOfficeSpeaksAgainst() {
        assertThat(strength(Kind.OFFICE_DIFFERS, "Cuban prime minister Ada Beispiel spoke", AGENT))
                .isPositive();
    }

    @Test
    void anOrganisationInCommonSpeaksFor() {
        assertThat(strength(Kind.ORGANISATION_NEARBY_AGREES, "Ada Beispiel works for the GRU", AGENT))
                .isPositive();
    }

    @Test
    void anotherServiceSpeaksAgainst() {
        assertThat(strength(Kind.SERVICE_DIFFERS, "FSB director Ada Beispiel spoke", AGENT))
                .isEqualTo(1);
    }

    @Test
    void theListingsCountrySpeaksFor() {
        assertThat(strength(Kind.COUNTRY_AGREES, "The Russian spy Ada Beispiel spoke", AGENT))
                .isPositive();
        assertThat(strength(Kind.COUNTRY_NEARBY_AGREES, "Ada Beispiel flew to Russia", AGENT))
                .isPositive();
    }

    @Test
    void anotherCountrySpeaksAgainstAndACapitalLessSo() {
        double country = strength(Kind.COUNTRY_NEARBY_DIFFERS, "Ada Beispiel flew to France", AGENT);
        double capital = strength(Kind.COUNTRY_NEARBY_DIFFERS, "Ada Beispiel flew to Paris", AGENT);
        assertThat(country).isGreaterThan(capital);
        assertThat(capital).isPositive();
    }

    @Test
    void aNeighboursCountryIsNotHeard() {
        String text = "Ada Beispiel sat beside the Swiss banker Udo Muster";
        ContextText said = ContextReader.standard().read(ReadText.of(text));
        PartyContext ada = PartyContexts.of(
                        said,
                        List.of(
                                List.of(new Mention(0, 12, "Ada Beispiel")),
                                List.of(new Mention(text.indexOf("Udo"), text.length(), "Udo Muster"))),
                        2)
                .get(0);
        assertThat(ContextComparer.compare(ada, AGENT, List.of(), 2022)).isEmpty();
    }

    @Test
    void anAgeThatFitsSpeaksForAndOneThatDoesNotSpeaksAgainst() {
        assertThat(strength(Kind.AGE_AGREES, "Ada Beispiel, 61, spoke", AGENT)).isEqualTo(1);
        assertThat(strength(Kind.AGE_DIFFERS, "Ada Beispiel, 31, spoke", AGENT)).isEqualTo(1);
    }

    @Test
    void anAgeInATextWithoutADateContradictsOnlyWhereNoYearWouldFit() {
        assertThat(strength(Kind.AGE_DIFFERS, compare("Ada Beispiel, 19, spoke", AGENT, 0)))
                .isPositive();
        assertThat(strength(Kind.AGE_DIFFERS, compare("Ada Beispiel, 50, spoke", AGENT, 0)))
                .isZero();
    }

    @Test
    void anOccupationThatTheListingDoesNotGiveSpeaksAgainst() {
        assertThat(strength(Kind.OTHER_OCCUPATION, "The actress Ada Beispiel spoke", AGENT))
                .isPositive();
        assertThat(strength(Kind.OTHER_OCCUPATION, "The actress Ada Beispiel spoke", listed("Actress", "", "ru")))
                .isZero();
    }

    @Test
    void anotherCountrysBodyIsNotTheListedOne() {
        PartyContext text =
                context("Ukraine's Main Intelligence Directorate denied it", "Main Intelligence Directorate");
        assertThat(strength(
                        Kind.COUNTRY_DIFFERS,
                        OrganisationComparer.compare(text, AGENT, Optional.empty(), List.of(), List.of())))
                .isEqualTo(1);
    }

    private static double strength(Kind kind, String text, ListedContext listed) {
        return strength(kind, compare(text, listed, 2022));
    }

    private static double strength(Kind kind, List<ContextEvidence> found) {
        return found.stream()
                .filter(evidence -> evidence.kind() == kind)
                .mapToDouble(ContextEvidence::strength)
                .sum();
    }

    private static List<ContextEvidence> compare(String text, ListedContext listed, int writtenIn) {
        return ContextComparer.compare(context(text, "Ada Beispiel"), listed, List.of(1961), writtenIn);
    }

    private static PartyContext context(String text, String name) {
        Mention mention = new Mention(text.indexOf(name), text.indexOf(name) + name.length(), name);
        return PartyContexts.of(ContextReader.standard().read(ReadText.of(text)), List.of(List.of(mention)), 1)
                .get(0);
    }

    private static ListedContext listed(String position, String about, String country) {
        return ContextReader.standard().listed(List.of(position), about, List.of(country));
    }
}
