package dossier.screening.retrieval;

import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameOutline;
import dossier.names.NameOutlines;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.index.SimilarTokens.Similar;
import dossier.screening.index.WordParts;
import dossier.screening.retrieval.TokenCandidates.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TokenCandidatesTest {

    private static final WeightedName ASKED = name("Sergei Lavrov");
    private static final WeightedName LISTED = name("Sergey Lavrov Petrenko");

    /** Numbers of the listed tokens in the index. */
    private static final int SERGEY = 7;

    private static final int LAVROV = 70_000;
    private static final int PETRENKO = 700;
    private static final NameOutline NUMBERED = numbered(SERGEY, LAVROV, PETRENKO);

    private static final Similar NONE = similar();

    private final TokenCandidates candidates = new TokenCandidates();
    private final BestCaseAgreement best = new BestCaseAgreement();

    @BeforeEach
    void start() {
        candidates.start(1, NameOutline.of(ASKED), false, TokenCandidatesTest::listedToken);
    }

    @Test
    void listedTokensThatWereFoundAreWorthWhatTheyWereFoundWith() {
        candidates.add(0, ASKED.token(0), similar(SERGEY));
        candidates.add(1, ASKED.token(1), similar(LAVROV));
        measure(Look.AT_WORDS);
        assertThat(best.tokens).isEqualTo(0b11);
        assertThat(best.agreeing).isCloseTo(2 * 0.5 * 0.9, within(1e-6));
        assertThat(best.listedWords).isEqualTo(1);
        assertThat(best.contested).isFalse();
    }

    /** Retrieval looks under a limited number of keys; a name that it found for another word is compared in full. */
    @Test
    void aTokenThatWasNotFoundIsComparedByItsSpelling() {
        candidates.add(0, ASKED.token(0), similar(SERGEY));
        candidates.add(1, ASKED.token(1), NONE);
        for (Look look : List.of(Look.AT_A_GLANCE, Look.AT_WORDS, Look.AT_WORDS)) {
            measure(look);
            assertThat(best.tokens).isEqualTo(0b11);
            assertThat(best.listedWords).isEqualTo(1);
        }
    }

    @Test
    void aListedTokenThatTwoMayStandForIsContested() {
        candidates.add(0, ASKED.token(0), similar(SERGEY));
        candidates.add(1, ASKED.token(1), similar(SERGEY, LAVROV));
        measure(Look.AT_WORDS);
        assertThat(best.contested).isTrue();
    }

    @Test
    void aParticleStandsForNothing() {
        candidates.start(1, NameOutline.of(ASKED), false, TokenCandidatesTest::listedToken);
        candidates.add(0, ASKED.token(0), similar(SERGEY));
        measure(numbered(-1, LAVROV, PETRENKO), Look.AT_WORDS);
        assertThat(best.tokens).isZero();
    }

    /** The places are not wiped between queries: a stamp tells whose they are. */
    @Test
    void whatAnEarlierQueryFoundIsForgotten() {
        candidates.add(0, ASKED.token(0), similar(SERGEY, PETRENKO));
        WeightedName another = name("Qwxyz");
        candidates.start(2, NameOutline.of(another), false, TokenCandidatesTest::listedToken);
        candidates.add(0, another.token(0), NONE);
        measure(Look.AT_WORDS);
        assertThat(best.tokens).isZero();
        assertThat(best.agreeing).isZero();
    }

    /** At a glance what may be spelt alike is the same; what cannot be is not. */
    @Test
    void withoutTheWordsWhatMayBeSpeltAlikeIsTakenToBeTheSame() {
        candidates.add(0, ASKED.token(0), NONE);
        candidates.add(1, ASKED.token(1), NONE);
        measure(Look.AT_A_GLANCE);
        assertThat(best.tokens).isEqualTo(0b11);
        assertThat(best.agreeing).isCloseTo(2 * 0.5, within(1e-6));
        assertThat(best.misspelt).isZero();
        assertThat(best.listedWords).isEqualTo(1);
    }

    private void measure(Look look) {
        measure(NUMBERED, look);
    }

    private void measure(NameOutline listed, Look look) {
        candidates.begin(listed);
        candidates.measure(look, best);
        candidates.leave(best, 0);
    }

    private static NameToken listedToken(int number) {
        return LISTED.token(Map.of(SERGEY, 0, LAVROV, 1, PETRENKO, 2).get(number));
    }

    private static NameOutline numbered(int... numbers) {
        return new NameOutlines(new WeightedName[] {LISTED}, new int[][] {numbers}).of(0);
    }

    private static Similar similar(int... tokens) {
        float[] qualities = new float[tokens.length];
        Arrays.fill(qualities, 0.9f);
        return new Similar(tokens, qualities, new float[tokens.length], new boolean[tokens.length], WordParts.NONE);
    }

    private static WeightedName name(String text) {
        return new WeightedName(NameAnalyser.standard().analyse(text, NameKind.PERSON), (token, kind) -> 0.5);
    }
}
