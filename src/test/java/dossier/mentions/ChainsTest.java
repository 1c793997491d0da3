package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.Token;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Which sightings of names become one chain; the sightings are given, each as the words of a sentence. */
class ChainsTest {

    /** A surname alone is a name only where somebody listed bears it. */
    private static final ListedNames LISTED = new ListedNames.Builder()
            .add("Ada Muster", NameKind.PERSON)
            .surname("Muster")
            .build();

    private final List<Sighting> sightings = new ArrayList<>();
    private int at;

    @Test
    void aSurnameGoesToTheFullerNameBeforeIt() {
        see("Olga Muster");
        see("Peter Probe");
        see("Muster");
        assertThat(chains()).containsExactly("olga muster+muster", "peter probe");
    }

    @Test
    void aSurnameGoesToTheOneWhoWasNamedLast() {
        see("Olga Muster");
        pass();
        see("Peter Muster");
        see("Muster");
        assertThat(chains()).containsExactly("olga muster", "peter muster+muster");
    }

    @Test
    void aHeadlinesSurnameGoesToTheFullNameAfterIt() {
        see("Muster");
        see("Olga Muster");
        assertThat(chains()).containsExactly("olga muster+muster");
    }

    @Test
    void afterTwoSideBySideASurnameIsNeithers() {
        see("Arkady Muster");
        see("Boris Muster");
        see("Muster");
        assertThat(chains()).containsExactly("arkady muster", "boris muster", "muster");
    }

    @Test
    void aSurnameOnItsOwnStandsAlone() {
        see("Muster");
        see("Muster");
        assertThat(chains()).containsExactly("muster+muster");
    }

    @Test
    void aSurnameThatNobodyListedBearsIsNoName() {
        see("Probe");
        assertThat(chains()).isEmpty();
    }

    @Test
    void aPersonAndAnOrganisationOfOneNameStayApart() {
        see("Olga Muster");
        see("Muster", NameKind.ORGANISATION);
        assertThat(chains()).containsExactly("olga muster", "muster");
    }

    @Test
    void aRelativeDoesNotTakeTheBareSurname() {
        see("Olga Muster");
        pass();
        see("Peter Muster", NameKind.PERSON, true);
        see("Muster");
        assertThat(chains()).containsExactly("olga muster+muster", "peter muster");
    }

    @Test
    void anotherSpellingGoesToTheOnlyOneItFits() {
        see("Muammar Gaddafi");
        see("Kadhafi");
        assertThat(chains()).containsExactly("muammar gaddafi+kadhafi");
    }

    @Test
    void anAcronymGoesToTheOrganisationWhoseFirstLettersItHas() {
        see("World Food Programme", NameKind.ORGANISATION);
        see("WFP", NameKind.ORGANISATION);
        see("FSB", NameKind.ORGANISATION);
        assertThat(chains()).containsExactly("world food programme+wfp", "fsb");
    }

    @Test
    void theNameAtBirthIsOfThePersonBefore() {
        see("Olga Muster");
        sightings.add(sighting("Olga Probe", NameKind.PERSON, false).as(Sighting.Role.OTHER_NAME));
        see("Probe");
        assertThat(chains()).containsExactly("olga muster+olga probe+probe");
    }

    private void see(String name) {
        see(name, NameKind.PERSON);
    }

    private void see(String name, NameKind kind) {
        see(name, kind, false);
    }

    private void see(String name, NameKind kind, boolean kin) {
        sightings.add(sighting(name, kind, kin));
    }

    /** Some words between two names. */
    private void pass() {
        at += 20;
    }

    private Sighting sighting(String name, NameKind kind, boolean kin) {
        List<String> keys = ReadText.of(name).words().stream().map(Token::key).toList();
        int from = at;
        at += keys.size() + 1;
        return new Sighting(from, from + keys.size(), kind, keys, new Sighting.Beside(List.of(), List.of(), kin), true);
    }

    private List<String> chains() {
        return Chains.of(sightings, LISTED, false).stream()
                .map(chain -> String.join(
                        "+",
                        chain.sightings().stream()
                                .map(sighting -> String.join(" ", sighting.keys()))
                                .toList()))
                .toList();
    }
}
