package dossier.profiles;

import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.ListedParty;
import dossier.parties.JoinEvidence;
import dossier.screening.Parties;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileGroupsTest {

    private static final Identifier UN =
            new Identifier(Identifier.Type.UN_REFERENCE, "TEi.999", new Country("", ""), "");

    @Test
    void sameBirthDayAndNameJoinListsOfDifferentAuthorities() {
        assertThat(members(
                        person("us-ofac-sdn", "1", "TESTOV, Igor Petrovich", "1961-04-24"),
                        person("eu-fsf", "2", "Igor TESTOV", "1961-04-24")))
                .containsExactly("eu-fsf/2", "us-ofac-sdn/1");
    }

    @Test
    void yearAloneJoinsNothingButIsPossiblyTheSame() {
        ListedParty one = person("us-ofac-sdn", "1", "TESTOV, Igor", "1961");
        ListedParty other = person("eu-fsf", "2", "Igor TESTOV", "");
        ProfileGroups groups = ProfileGroups.of(1, List.of(one, other));
        Profile profile = new ProfileBuilder(groups, groups.find(one.ref()).orElseThrow(), Map.of(), List.of())
                .build(Optional.empty(), Profile.Belonging.NOTHING);
        assertThat(profile.listings()).hasSize(1);
        assertThat(profile.belonging().possiblySame()).singleElement().satisfies(same -> {
            assertThat(same.profile()).isEqualTo("eu-fsf.2");
            assertThat(same.reasons())
                    .extracting(JoinReason::kind)
                    .containsExactly(JoinEvidence.Kind.SAME_NAME, JoinEvidence.Kind.NO_BIRTH_DATE);
        });
    }

    @Test
    void twinsStayApart() {
        assertThat(members(
                        person("us-ofac-sdn", "1", "TESTOV, Igor Petrovich", "1961-04-24"),
                        person("eu-fsf", "2", "Oleg Petrovich TESTOV", "1961-04-24")))
                .containsExactly("us-ofac-sdn/1");
    }

    @Test
    void aListMayListAPersonTwice() {
        assertThat(members(
                        person("us-ofac-sdn", "1", "TESTOV, Igor", "1961-04-24"),
                        person("us-ofac-sdn", "2", "TESTOV, Igor", "1961-04-24"),
                        person("eu-fsf", "3", "Igor TESTOV", "1961-04-24")))
                .containsExactly("eu-fsf/3", "us-ofac-sdn/1", "us-ofac-sdn/2");
    }

    @Test
    void unitedNationsReferenceJoinsWhateverTheSpelling() {
        assertThat(members(
                        person("us-ofac-sdn", "1", "TESTOV, Igor", "", UN),
                        person("eu-fsf", "2", "Ihor Tyestau", "", UN)))
                .containsExactly("eu-fsf/2", "us-ofac-sdn/1");
    }

    /** Members of the first party's group. */
    private static List<String> members(ListedParty... parties) {
        return ProfileGroups.of(1, Arrays.asList(parties)).find(parties[0].ref()).orElseThrow().members().stream()
                .map(member -> member.ref().toString())
                .toList();
    }

    private static ListedParty person(String list, String reference, String name, String born, Identifier... numbers) {
        Parties person = Parties.person(list, reference, name);
        Stream.of(numbers).forEach(person::identifier);
        return (born.isEmpty() ? person : person.born(born)).listed();
    }
}
