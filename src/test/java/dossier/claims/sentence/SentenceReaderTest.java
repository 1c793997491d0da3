package dossier.claims.sentence;

import dossier.claims.Invented;
import dossier.claims.sentence.SentenceItem.Kind;
import dossier.mentions.NamedParty;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceReaderTest {

    @Test
    void partiesAuthoritiesAndDatesAreOneItemEach() {
        ClaimSentence sentence = Invented.sentence("The US Treasury met Ivan Testov on 3 March 2022.", "Ivan Testov");
        assertThat(sentence.items())
                .extracting(SentenceItem::kind)
                .containsExactly(Kind.WORD, Kind.AUTHORITY, Kind.WORD, Kind.PARTY, Kind.DATE);
    }

    @Test
    void anAuthorityWithinALongerNameIsNone() {
        ClaimSentence sentence = Invented.sentence("He worked for Washington Post then.", "Washington Post");
        assertThat(sentence.items()).noneMatch(item -> item.is(Kind.AUTHORITY));
    }

    @Test
    void aDateInBracketsIsADate() {
        ClaimSentence sentence = Invented.sentence("He left (2014) and came (in March 2022) back.");
        assertThat(sentence.items()).filteredOn(item -> item.is(Kind.DATE)).hasSize(2);
        assertThat(sentence.items()).noneMatch(item -> item.is(Kind.OPEN) || item.is(Kind.CLOSE));
    }

    @Test
    void dotsWithinASentencePartItLikeADash() {
        assertThat(Invented.sentence("He was ... tired.").items())
                .extracting(SentenceItem::kind)
                .containsExactly(Kind.WORD, Kind.WORD, Kind.DASH, Kind.WORD);
    }

    @Test
    void aQuestionIsOne() {
        assertThat(Invented.sentence("Was he there?").question()).isTrue();
        assertThat(Invented.sentence("He was there.").question()).isFalse();
    }

    @Test
    void aPronounMeansTheOnlyOneWhomItMayMean() {
        assertThat(lastMeant("Ivan Testov met Anna Probina. He left.")).containsExactly("Ivan Testov");
        assertThat(lastMeant("Ivan Testov met Anna Probina. She left.")).containsExactly("Anna Probina");
        assertThat(lastMeant("Ivan Testov met Anna Probina. They left."))
                .containsExactly("Ivan Testov", "Anna Probina");
    }

    @Test
    void aPronounReachesOnlyAFewSentencesBack() {
        assertThat(lastMeant("Ivan Testov left. It rained. It snowed. It froze. He left."))
                .isEmpty();
    }

    @Test
    void aWordOfKinshipTellsTheGender() {
        assertThat(lastMeant("His wife Kim Testov met Lee Probin. She left.")).containsExactly("Kim Testov");
    }

    @Test
    void aDescriptionMeansTheOnlyOneOfItsKind() {
        assertThat(lastMeant("Ivan Testov came. The banker was there.")).containsExactly("Ivan Testov");
        assertThat(lastMeant("Ivan Testov met Oleg Probin. The banker was there."))
                .isEmpty();
        assertThat(lastMeant("Ivan Testov came. The banker of the king was there."))
                .isEmpty();
    }

    @Test
    void theYoungerIsWhoWasIntroducedAsAChild() {
        assertThat(lastMeant("Ivan Testov and his son Lev Testov came. The younger Testov left."))
                .containsExactly("Lev Testov");
        assertThat(lastMeant("Ivan Testov and his son Lev Testov came. The elder Testov left."))
                .containsExactly("Ivan Testov");
    }

    @Test
    void withoutAChildTheYoungerIsNobodyInParticular() {
        assertThat(lastMeant("Ivan Testov and Lev Testov came. The younger Testov left."))
                .containsExactly("Testov");
    }

    /** Whom the last sentence of a text speaks of. */
    private static List<String> lastMeant(String text) {
        List<NamedParty> parties = new ArrayList<>();
        for (String name :
                List.of("Ivan Testov", "Oleg Probin", "Anna Probina", "Kim Testov", "Lee Probin", "Lev Testov")) {
            if (text.contains(name)) {
                parties.add(Invented.person(text, name));
            }
        }
        if (text.contains("r Testov")) {
            String last = "r Testov left";
            int at = text.indexOf(last) + 2;
            parties.add(new NamedParty(
                    "Testov",
                    dossier.names.NameKind.PERSON,
                    List.of(new dossier.mentions.Mention(at, at + "Testov".length(), "Testov")),
                    List.of(),
                    List.of()));
        }
        List<ClaimSentence> sentences = Invented.sentences(text, parties);
        return sentences.get(sentences.size() - 1).items().stream()
                .filter(item -> item.is(Kind.PARTY))
                .flatMap(item -> item.parties().stream())
                .map(NamedParty::name)
                .toList();
    }
}
