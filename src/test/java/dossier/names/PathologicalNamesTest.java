package dossier.names;

import dossier.names.words.Tokeniser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that nobody is called, but that arrive all the same: work and memory stay bounded and nothing throws. */
class PathologicalNamesTest {

    private final NameAnalyser analyser = NameAnalyser.standard();

    @Test
    void aWordOfTenThousandLettersIsCut() {
        AnalysedName name = analyser.analyse("x".repeat(10_000), NameKind.PERSON);

        assertThat(name.tokens()).hasSize(1);
        assertThat(name.tokens().get(0).latin()).hasSize(48);
    }

    @Test
    void ofFiveHundredTokensTheFirstSixtyFourAreRead() {
        AnalysedName name = analyser.analyse("Ali ".repeat(500), NameKind.PERSON);

        assertThat(name.tokens()).hasSize(NameAnalyser.MAX_TOKENS);
    }

    @Test
    void sixtyFourEqualTokensAgainstSixtyFourAreAllPaired() {
        NameComparison comparison = compare("Ali ".repeat(64), "Ali ".repeat(64), NameKind.PERSON);

        assertThat(comparison.alignments()).hasSize(64).allMatch(a -> a.agreement() == Agreement.SAME);
    }

    @Test
    void eightEqualTokensAgainstSevenLeaveOneOver() {
        NameComparison comparison = compare("Ali ".repeat(8), "Ali ".repeat(7), NameKind.PERSON);

        assertThat(comparison.alignments()).filteredOn(Alignment::isPair).hasSize(7);
        assertThat(comparison.alignments()).filteredOn(a -> !a.isPair()).hasSize(1);
    }

    @Test
    void textWithoutLettersHasNoTokens() {
        assertThat(analyser.analyse("😀 ☃ — … !!", NameKind.PERSON).tokens()).isEmpty();
        assertThat(analyser.analyse("", NameKind.ORGANISATION).tokens()).isEmpty();
    }

    @Test
    void namesWithoutTokensCanBeCompared() {
        assertThat(compare("!!", "…", NameKind.PERSON).alignments()).isEmpty();
        assertThat(compare("!!", "…", NameKind.PERSON).overlap()).isZero();
    }

    @Test
    void marksOfDirectionChangeNothing() {
        assertThat(compare("\u202Bعلي\u202C \u200Fحسن", "علي حسن", NameKind.PERSON)
                        .overlap())
                .isEqualTo(1);
    }

    @Test
    void halfASurrogatePairIsSurvived() {
        assertThat(analyser.analyse("Ivan \uD83D Petrov \uDE00", NameKind.PERSON)
                        .tokens())
                .hasSize(2);
    }

    @Test
    void aMegabyteOfTextGivesItsWords() {
        assertThat(Tokeniser.spans("Putin’s man. ".repeat(80_000), Tokeniser.Mode.PERSON))
                .hasSize(160_000);
    }

    private NameComparison compare(String one, String other, NameKind kind) {
        return NameComparer.standard()
                .compare(
                        new WeightedName(analyser.analyse(one, kind), TokenFrequencies.withoutData()),
                        new WeightedName(analyser.analyse(other, kind), TokenFrequencies.withoutData()));
    }
}
