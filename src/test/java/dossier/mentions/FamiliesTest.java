package dossier.mentions;

import dossier.names.NameKind;
import dossier.text.ReadText;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is one person and who is another, by the words between the names; the names are marked beforehand. */
class FamiliesTest {

    private final MentionFinder finder = new MentionFinder(new ListedNames.Builder()
            .add("Ada Listedov", NameKind.PERSON)
            .surname("Listedov")
            .add("Probe Council", NameKind.ORGANISATION)
            .build());

    @Test
    void givenNamesBeforeASurnameShareIt() {
        assertThat(names("Anna, Peter and Olga Muster left.", "Anna", "Peter", "Olga Muster"))
                .containsExactly("Anna Muster", "Peter Muster", "Olga Muster");
    }

    @Test
    void aSurnameBesideAnotherNameStaysASurname() {
        assertThat(names("Listedov and Olga Muster left.", "Listedov", "Olga Muster"))
                .containsExactly("Listedov", "Olga Muster");
    }

    @Test
    void aBrotherNamedByHisGivenNameHasTheSurname() {
        assertThat(names("Olga Muster and her brother Peter left.", "Olga Muster", "Peter"))
                .containsExactly("Olga Muster", "Peter Muster");
    }

    @Test
    void theSonOfSomebodyHasTheSurname() {
        assertThat(names("Igor, the youngest son of Ada Listedov, left.", "Igor", "Ada Listedov"))
                .containsExactly("Igor Listedov", "Ada Listedov");
    }

    @Test
    void whoIsHisSisterHasTheSurnameOfThePersonBefore() {
        assertThat(names("Ada Listedov slept. Olga, his sister, left.", "Ada Listedov", "Olga"))
                .containsExactly("Ada Listedov", "Olga Listedov");
    }

    @Test
    void aBodyNamedBetweenDoesNotHideWhoseBrotherHeIs() {
        assertThat(names("Ada Listedov left the Probe Council to her brother Peter.", "Ada Listedov", "Peter"))
                .contains("Peter Listedov");
    }

    @Test
    void brothersNamedTogetherShareTheSurnameWithTheirGivenNames() {
        assertThat(names("The Muster brothers left. Peter slept and Mikhail drove.", "Muster", "Peter", "Mikhail"))
                .contains("Peter Muster", "Mikhail Muster");
        assertThat(names("The Muster brothers met Peter Probe. Peter slept.", "Muster", "Peter Probe", "Peter"))
                .doesNotContain("Peter Muster");
    }

    @Test
    void aRelativeDoesNotTakeOverTheBareSurname() {
        assertThat(mentions("Olga Muster saw her brother Peter. Muster slept.", "Olga Muster", "Peter", "Muster"))
                .containsExactly(List.of("Olga Muster", "Muster"), List.of("Peter"));
    }

    @Test
    void theNameAtBirthIsTheSamePerson() {
        assertThat(mentions("Olga Muster, born Olga Probe, left. Probe slept.", "Olga Muster", "Olga Probe", "Probe"))
                .containsExactly(List.of("Olga Muster", "Olga Probe", "Probe"));
    }

    @Test
    void theElderIsAnotherPerson() {
        assertThat(mentions("Olga Muster left. The elder Muster slept.", "Olga Muster", "Muster"))
                .containsExactly(List.of("Olga Muster"), List.of("Muster"));
    }

    @Test
    void aFamilyIsNobodyInParticular() {
        NamedParty family = find("The Listedovs fled.").get(0);
        assertThat(family.name()).isEqualTo("Listedov");
        assertThat(family.family()).isTrue();
        assertThat(family.mentions()).extracting(Mention::surface).containsExactly("Listedovs");
    }

    @Test
    void aBareSurnameAfterTwoBearersSideBySideStaysOpen() {
        assertThat(mentions(
                        "Olga Muster and Peter Muster left. Muster slept.", "Olga Muster", "Peter Muster", "Muster"))
                .containsExactly(List.of("Olga Muster"), List.of("Peter Muster"), List.of("Muster"));
    }

    @Test
    void anotherRomanisationIsTheSamePerson() {
        assertThat(mentions(
                        "Evgeny Kadhafi left. Yevgeniy Kadhafi and Gaddafi slept.",
                        "Evgeny Kadhafi",
                        "Yevgeniy Kadhafi",
                        "Gaddafi"))
                .containsExactly(List.of("Evgeny Kadhafi", "Yevgeniy Kadhafi", "Gaddafi"));
    }

    @Test
    void initialsBelongToTheName() {
        assertThat(names("V. V. Muster signed.", "Muster")).containsExactly("V. V. Muster");
    }

    private List<String> names(String text, String... marked) {
        return find(text, marked).stream().map(NamedParty::name).toList();
    }

    private List<List<String>> mentions(String text, String... marked) {
        return find(text, marked).stream()
                .map(party -> party.mentions().stream().map(Mention::surface).toList())
                .toList();
    }

    private List<NamedParty> find(String text, String... marked) {
        List<TaggedName> tagged = new ArrayList<>();
        int at = 0;
        for (String name : marked) {
            int start = text.indexOf(name, at);
            at = start + name.length();
            tagged.add(new TaggedName(start, at, TaggedName.Label.PERSON));
        }
        return finder.find(ReadText.of(text), Optional.of(tagged));
    }
}
