package dossier.claims.frames;

import dossier.claims.ClaimAuthority;
import dossier.claims.Invented;
import dossier.claims.sentence.ClaimSentence;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityGroupsTest {

    @Test
    void whoIsListedTogetherActsTogether() {
        assertThat(acting("The US, the UK and the EU sanctioned him.", "The")).containsExactly("US", "UK", "EU");
        assertThat(acting("Britain as well as the European Union sanctioned him.", "Britain"))
                .containsExactly("UK", "EU");
    }

    @Test
    void nobodyIsCountedTwice() {
        assertThat(acting("Washington and the US Treasury sanctioned him.", "Washington"))
                .containsExactly("US");
    }

    @Test
    void anAdjectiveActsOnlyWithANoun() {
        assertThat(acting("British sanctioned him.", "British")).isEmpty();
        assertThat(acting("British officials sanctioned him.", "British")).containsExactly("UK");
        assertThat(modifying("British sanctions", "British")).containsExactly("UK");
    }

    @Test
    void anOfficeAndItsMinistryAreOne() {
        ClaimSentence sentence =
                Invented.sentence("The Treasury's Office of Foreign Assets Control (OFAC) sanctioned him.");
        assertThat(new AuthorityGroups(sentence).acting(0)).hasValueSatisfying(group -> {
            assertThat(names(Optional.of(group))).containsExactly("US");
            assertThat(sentence.key(group.end())).isEqualTo("sanctioned");
        });
    }

    @Test
    void ofTwoCountriesOneIsNotTheOthersOffice() {
        assertThat(acting("Russia's US-sanctioned bank", "Russia")).isEmpty();
        assertThat(acting("Russia's US-sanctioned bank", "US")).containsExactly("US");
    }

    @Test
    void twoClausesSideBySideAreNoGroup() {
        assertThat(acting("Years after the US, the EU sanctioned him.", "the")).isEmpty();
    }

    @Test
    void alliesBelongToTheGroup() {
        ClaimSentence sentence = Invented.sentence("The US and its allies sanctioned him.");
        assertThat(new AuthorityGroups(sentence).acting(0))
                .hasValueSatisfying(
                        group -> assertThat(sentence.key(group.end())).isEqualTo("sanctioned"));
    }

    @Test
    void aBodyWhoseActsAreNoListingIsKeptAsSuch() {
        assertThat(acting("The Commerce Department blacklisted it.", "The")).containsExactly("no listing");
    }

    @Test
    void aChainOfOwnersIsFollowedOnlySoFar() {
        ClaimSentence sentence = Invented.sentence("US government's ".repeat(20_000) + "list");
        assertThat(new AuthorityGroups(sentence).acting(0))
                .hasValueSatisfying(group -> assertThat(group.end()).isLessThan(20));
    }

    private static List<String> acting(String text, String from) {
        ClaimSentence sentence = Invented.sentence(text);
        return names(new AuthorityGroups(sentence).acting(itemOf(sentence, from)));
    }

    private static List<String> modifying(String text, String from) {
        ClaimSentence sentence = Invented.sentence(text);
        return names(new AuthorityGroups(sentence).modifying(itemOf(sentence, from)));
    }

    private static int itemOf(ClaimSentence sentence, String surface) {
        int at = 0;
        while (!sentence.at(at).surface().equals(surface)) {
            at++;
        }
        return at;
    }

    private static List<String> names(Optional<AuthorityGroups.Group> group) {
        return group.stream()
                .flatMap(found -> found.authorities().stream())
                .map(authority -> authority.map(ClaimAuthority::name).orElse("no listing"))
                .toList();
    }
}
