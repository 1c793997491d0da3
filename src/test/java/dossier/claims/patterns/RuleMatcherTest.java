package dossier.claims.patterns;

import dossier.claims.Claim;
import dossier.claims.ClaimAuthority;
import dossier.claims.Invented;
import dossier.claims.SaidDate;
import dossier.claims.phrases.SentencePhrases;
import dossier.claims.sentence.ClaimSentence;
import dossier.mentions.NamedParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Which places of a sentence fit a rule, and which look like it and do not. */
class RuleMatcherTest {

    @Test
    void whoActsAndWhomIsCaptured() {
        assertThat(found("Britain sanctioned Ivan Testov and Oleg Probin."))
                .containsExactly("UK: Ivan Testov, Oleg Probin");
        assertThat(found("Ivan Testov was sanctioned by the US and the EU.")).containsExactly("US EU: Ivan Testov");
    }

    @Test
    void severalPlacesOfOneSentenceAreFoundFromLeftToRight() {
        assertThat(found("Britain sanctioned Ivan Testov, while the EU sanctioned Oleg Probin."))
                .containsExactly("UK: Ivan Testov", "EU: Oleg Probin");
    }

    @Test
    void datesAndAdverbsMayStandBetween() {
        assertThat(found("Britain on Tuesday also formally sanctioned Ivan Testov."))
                .containsExactly("UK: Ivan Testov");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Has Britain sanctioned Ivan Testov?",
                "Britain may sanction Ivan Testov.",
                "He denied that Britain sanctioned Ivan Testov.",
                "If Britain sanctioned Ivan Testov, he would sue.",
                "Britain sanctioned a friend of Ivan Testov.",
                "Companies linked to Ivan Testov were sanctioned by Britain.",
                "Officials in Britain sanctioned.",
                "In a novel, Britain sanctioned Ivan Testov.",
                "No sanctions of Britain on Ivan Testov are planned.",
                "The Commerce Department sanctioned Ivan Testov."
            })
    void whatOnlyLooksLikeAClaimIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatIsSaidByTheWayHoldsWhateverIsDenied() {
        assertThat(found("He denied that he met Ivan Testov, who is under EU sanctions."))
                .containsExactly("EU: Ivan Testov");
    }

    @Test
    void aRelativeClauseSpeaksOfTheLastNameOnly() {
        assertThat(found("They met Oleg Probin and Ivan Testov, who was sanctioned by the EU."))
                .containsExactly("EU: Ivan Testov");
    }

    @Test
    void thePresentTenseTellsOfSomethingOnlyInAHeadline() {
        assertThat(found("EU sanctions Ivan Testov")).containsExactly("EU: Ivan Testov");
        assertThat(found("In this book the EU sanctions Ivan Testov")).isEmpty();
    }

    @Test
    void whoSaysSoMayBeWhoActs() {
        assertThat(found("The US Treasury said that Ivan Testov was sanctioned."))
                .containsExactly("US: Ivan Testov");
    }

    @Test
    void theSentenceBeforeSaysWhoActs() {
        String text = "Ivan Testov was sanctioned in March.";
        assertThat(found(text, new PrecedingSentence(List.of(ClaimAuthority.EU), SaidDate.none())))
                .containsExactly("EU: Ivan Testov");
        assertThat(found(text)).containsExactly("UNKNOWN: Ivan Testov");
    }

    @Test
    void ofASentenceWithTwoAuthoritiesTheNextKnowsNone() {
        assertThat(before("The EU and the US agreed on new sanctions.")).isEmpty();
        assertThat(before("The EU agreed on new sanctions.")).containsExactly(ClaimAuthority.EU);
        assertThat(before("The EU agreed on a budget.")).isEmpty();
    }

    @Test
    void aRuleSaysWhatItsMatchesAssert() {
        ClaimSentence sentence = Invented.sentence("The EU has never sanctioned Ivan Testov.", "Ivan Testov");
        assertThat(matches(sentence, PrecedingSentence.NONE))
                .extracting(match -> match.rule().assertion())
                .extracting(Claim.Assertion::polarity)
                .containsExactly(dossier.claims.Polarity.NOT_LISTED);
    }

    private static List<ClaimAuthority> before(String text) {
        return PrecedingSentence.of(Invented.sentence(text)).authorities();
    }

    private static List<String> found(String text) {
        return found(text, PrecedingSentence.NONE);
    }

    private static List<String> found(String text, PrecedingSentence before) {
        return matches(Invented.sentence(text, "Ivan Testov", "Oleg Probin"), before).stream()
                .map(match -> String.join(
                                " ",
                                match.authorities().stream().map(Enum::name).toList())
                        + ": "
                        + String.join(
                                ", ",
                                match.subjects().stream().map(NamedParty::name).toList()))
                .toList();
    }

    private static List<RuleMatch> matches(ClaimSentence sentence, PrecedingSentence before) {
        return RuleMatcher.mayFit(sentence) ? new RuleMatcher(SentencePhrases.of(sentence), before).find() : List.of();
    }
}
