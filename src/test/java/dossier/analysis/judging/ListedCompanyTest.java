package dossier.analysis.judging;

import dossier.lists.ListingKind;
import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.List;

import static dossier.analysis.judging.JudgedNames.candidates;
import static dossier.analysis.judging.JudgedNames.listing;
import static org.assertj.core.api.Assertions.assertThat;

class ListedCompanyTest {

    private static final Parties OSKAR =
            Parties.person("list", "1", "Oskar Zwetschgenbaum").from("ru");
    private static final Parties EMIL =
            Parties.person("list", "2", "Emil Quittenstock").from("ru");

    private static NamedParty named(String name) {
        return new NamedParty(
                name, NameKind.PERSON, List.of(new Mention(0, name.length(), name)), List.of(), List.of());
    }

    private static List<PossibleParty> parties(String name, Parties listed) {
        return candidates(name, listing(listed)).stream()
                .map(each -> new PossibleParty(List.of(each)))
                .toList();
    }

    private static Strengths besideOskar(ListedCompany company, String name, Parties listed) {
        Strengths signals = new Strengths();
        company.read(named(name), parties(name, listed).get(0), signals);
        return signals;
    }

    private static ListedCompany withOskar(String name) {
        ListedCompany company = new ListedCompany();
        company.add(named(name), name.indexOf(' ') < 0 ? Situation.ONE_WORD : Situation.NAME, parties(name, OSKAR));
        return company;
    }

    @Test
    void whoIsNamedBesideAListedPersonOfTheCountryMayBeListedToo() {
        Strengths signals = besideOskar(withOskar("Oskar Zwetschgenbaum"), "Quittenstock", EMIL);
        assertThat(signals.of(Signal.LISTED_BESIDE)).isPositive();
        assertThat(signals.of(Signal.LISTED_BESIDE_OF_COUNTRY)).isPositive();
        assertThat(signals.of(Signal.NAMED_IN_FULL)).isZero();
    }

    @Test
    void theSamePersonsWholeNameElsewhereIsNoCompany() {
        Strengths signals = besideOskar(withOskar("Oskar Zwetschgenbaum"), "Zwetschgenbaum", OSKAR);
        assertThat(signals.of(Signal.NAMED_IN_FULL)).isEqualTo(1);
        assertThat(signals.of(Signal.LISTED_BESIDE)).isZero();
    }

    @Test
    void aSurnameAloneIsNoSureCompany() {
        assertThat(besideOskar(withOskar("Zwetschgenbaum"), "Quittenstock", EMIL)
                        .of(Signal.LISTED_BESIDE))
                .isZero();
    }

    @Test
    void aMinistryInGeneralWordsIsNoSureCompany() {
        Parties ministry = Parties.of(ListingKind.ORGANISATION, "list", "3", "Ministry of Interior");
        ListedCompany company = new ListedCompany();
        company.add(
                named("Ministry of Interior"),
                Situation.ORGANISATION,
                JudgedNames.bodies("Ministry of Interior", listing(ministry)).stream()
                        .map(each -> new PossibleParty(List.of(each)))
                        .toList());
        assertThat(besideOskar(company, "Quittenstock", EMIL).of(Signal.LISTED_BESIDE))
                .isZero();
    }
}
