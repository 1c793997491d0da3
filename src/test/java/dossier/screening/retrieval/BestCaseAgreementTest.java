package dossier.screening.retrieval;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameOutline;
import dossier.names.NameOutlines;
import dossier.names.WeightedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BestCaseAgreementTest {

    private static final float NEAR = 1e-6f;

    /** Three words that weigh 0.6, 0.4 and 0.05: less than what counts as a word. */
    private static final WeightedName LISTED = new WeightedName(
            NameAnalyser.standard().analyse("Sergey Lavrov Qwxyz", NameKind.PERSON),
            (token, kind) ->
                    token.latin().startsWith("q") ? 0.05 : token.latin().startsWith("s") ? 0.4 : 0.6);

    private static final NameOutline NUMBERED = numbered(0, 1, 2);

    private final BestCaseAgreement best = new BestCaseAgreement();
    private final BestCaseAgreement.Pair pair = new BestCaseAgreement.Pair();

    @BeforeEach
    void clear() {
        best.clear();
        pair.clear();
    }

    @Test
    void anAskedTokenWithoutACounterpartIsWorthNothing() {
        best.take(pair, 0);
        best.leave(NUMBERED, 0, 0);
        assertThat(best.tokens).isZero();
        assertThat(best.agreeing).isZero();
        assertThat(best.listedLeft).isCloseTo(1.05f, within(NEAR));
        assertThat(best.listedWords).isEqualTo(2);
    }

    /** Each figure may come from another counterpart: no real choice among them is better in any. */
    @Test
    void ofSeveralCounterpartsEachFigureIsTheBest() {
        pair.take(0.5f, 0.6f, true, 0.8f, 0.3f);
        pair.take(0.5f, 0.4f, false, 1f, 0f);
        best.take(pair, 2);
        assertThat(best.tokens).isEqualTo(0b100);
        assertThat(best.agreeing).isCloseTo((0.5 + 0.6) / 2 * 0.8, within(1e-6));
        assertThat(best.misspelt).isZero();
    }

    @Test
    void whatIsLeftIsAtLeastTheNameWithoutItsHeaviestCounterpartAndAtMostWithoutTheLightest() {
        pair.take(0.5f, LISTED.weight(0), false, 1f, 0f);
        pair.take(0.5f, LISTED.weight(1), false, 1f, 0f);
        best.take(pair, 0);
        best.leave(NUMBERED, 0b011, 0);
        assertThat(best.listedAll).isCloseTo(1.05f, within(NEAR));
        assertThat(best.listedLeft).isCloseTo(0.45f, within(NEAR));
        assertThat(best.listedMost).isCloseTo(0.65f, within(NEAR));
        assertThat(best.listedWords)
                .as("one asked token stands for one of them")
                .isEqualTo(1);
    }

    @Test
    void particlesWeighNothing() {
        best.leave(numbered(0, -1, 2), 0, 0);
        assertThat(best.listedAll).isCloseTo(0.45f, within(NEAR));
        assertThat(best.listedWords).isEqualTo(1);
    }

    @Test
    void whatWasBeforeIsForgotten() {
        pair.take(0.5f, 0.6f, false, 1f, 0.5f);
        best.take(pair, 0);
        best.contested = true;
        best.clear();
        best.leave(NUMBERED, 0, 0);
        assertThat(best.tokens).isZero();
        assertThat(best.agreeing).isZero();
        assertThat(best.misspelt).isZero();
        assertThat(best.contested).isFalse();
        assertThat(best.listedLeft).isEqualTo(best.listedAll);
    }

    private static NameOutline numbered(int... numbers) {
        return new NameOutlines(new WeightedName[] {LISTED}, new int[][] {numbers}).of(0);
    }
}
