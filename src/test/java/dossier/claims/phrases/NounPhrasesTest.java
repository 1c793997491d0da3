package dossier.claims.phrases;

import dossier.claims.Invented;
import dossier.claims.sentence.ClaimSentence;
import dossier.mentions.NamedParty;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom the noun phrase at the beginning of a sentence means, when it goes as far as it can. */
class NounPhrasesTest {

    @Test
    void aTitleBeforeANameBelongsToIt() {
        assertThat(meant("Former deputy minister Ivan Testov was there.")).containsExactly("Ivan Testov");
    }

    @Test
    void namesJoinedByCommasAndAndAreAList() {
        assertThat(meant("Two ministers, Ivan Testov and Oleg Probin, were there."))
                .containsExactly("Ivan Testov", "Oleg Probin");
    }

    @Test
    void whatStandsBetweenCommasBelongsToTheNameBefore() {
        assertThat(meant("Ivan Testov, the head of a bank, and Oleg Probin were there."))
                .containsExactly("Ivan Testov", "Oleg Probin");
    }

    @Test
    void theWifeOfSomebodyIsNotHe() {
        assertThat(meant("The wife of Ivan Testov was there.")).isEmpty();
    }

    @Test
    void aFriendOfTwoIsNeitherOfThem() {
        assertThat(meant("A friend of Ivan Testov and Oleg Probin was there.")).isEmpty();
    }

    @Test
    void whoBelongsToSomebodyIsMeantAlone() {
        assertThat(meant("Ivan Testov's spokesman Oleg Probin was there.")).containsExactly("Oleg Probin");
    }

    @Test
    void aNameAfterADescriptionIsThatOfWhomItDescribes() {
        assertThat(meant("The head of the bank, Ivan Testov, was there.")).containsExactly("Ivan Testov");
    }

    @Test
    void aNameWithinALongerOneDoesNotEndThere() {
        ClaimSentence sentence = Invented.sentence("Ivan Testov yachts were there.", "Ivan Testov");
        assertThat(new NounPhrases(sentence).at(0)).noneMatch(NounList::closed);
    }

    @Test
    void ofAHundredThousandNamesNoMoreAreToldApartThanOneSentenceHas() {
        ClaimSentence sentence = Invented.sentence("Ivan Testov, ".repeat(10_000) + "were there.", "Ivan Testov");
        assertThat(new NounPhrases(sentence).at(0).get(0).all()).hasSizeLessThanOrEqualTo(250);
    }

    @Test
    void whetherAWordJoinsTwoItemsIsKnownForAnyStretch() {
        NounPhrases phrases = new NounPhrases(Invented.sentence("Ivan Testov, Oleg Probin and others", "Ivan Testov"));
        assertThat(phrases.isJoined(0, 2)).isFalse();
        assertThat(phrases.isJoined(0, 5)).isTrue();
    }

    private static List<String> meant(String text) {
        ClaimSentence sentence = Invented.sentence(text, "Ivan Testov", "Oleg Probin");
        List<NounList> lists = new NounPhrases(sentence).at(0);
        List<NamedParty> all =
                lists.isEmpty() ? new ArrayList<>() : lists.get(0).all();
        return all.stream().map(NamedParty::name).toList();
    }
}
