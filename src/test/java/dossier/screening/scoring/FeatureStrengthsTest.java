package dossier.screening.scoring;

import dossier.screening.Feature;
import dossier.screening.ScoreCap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** How strengths become a score: monotone in each of them, under the lowest ceiling of the rules. */
class FeatureStrengthsTest {

    private static FeatureStrengths agreeing() {
        FeatureStrengths strengths = new FeatureStrengths();
        for (Feature feature : List.of(
                Feature.PRIOR, Feature.SHARE_AGREES, Feature.LITTLE_CONTRADICTS, Feature.LETTERS_NEARLY_EQUAL)) {
            strengths.put(feature, 1);
        }
        return strengths;
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void aWeightNeverTakesTheOtherSignWhereAnotherSortOfPartyIsAskedOrManyAre(Feature feature) {
        double[] weights = {
            feature.weight(true), feature.weight(false), feature.weightAmongMany(true), feature.weightAmongMany(false)
        };

        assertThat(Arrays.stream(weights).allMatch(weight -> weight >= 0)
                        || Arrays.stream(weights).allMatch(weight -> weight <= 0))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Feature.class)
    void aStrongerFeatureMovesTheScoreOnlyTheWayOfItsWeight(Feature feature) {
        FeatureStrengths weak = agreeing();
        FeatureStrengths strong = agreeing();
        weak.put(feature, 0.6);
        strong.put(feature, 0.9);

        double difference = strong.score(true) - weak.score(true);
        assertThat(difference * feature.weight(true)).isGreaterThanOrEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Feature.class,
            names = {"KINDS_DIFFER", "NUMBERS_DIFFER", "PLACES_DIFFER", "WEAK_ALIAS", "ONE_TOKEN_NAME"})
    void noRuleRaisesAScore(Feature rule) {
        FeatureStrengths strengths = agreeing();
        double before = strengths.score(false);
        strengths.put(rule, 1);

        assertThat(strengths.score(false))
                .isLessThanOrEqualTo(Math.min(before, rule.ceiling().score()));
    }

    @Test
    void ofSeveralRulesTheLowestCeilingHolds() {
        FeatureStrengths strengths = agreeing();
        strengths.put(Feature.WEAK_ALIAS, true);
        assertThat(strengths.ceiling()).isEqualTo(ScoreCap.BELOW_MATCH);
        strengths.put(Feature.GENERIC_NAME, true);
        assertThat(strengths.ceiling()).isEqualTo(ScoreCap.BELOW_REVIEW);
    }

    @Test
    void aFactInFullStrengthLiftsWhatForbidsANameAloneAndNothingElse() {
        FeatureStrengths strengths = agreeing();
        strengths.put(Feature.GENERIC_NAME, true);
        strengths.put(Feature.BIRTH_DATES_AGREE, 0.4);
        assertThat(strengths.ceiling()).isEqualTo(ScoreCap.BELOW_REVIEW);
        strengths.put(Feature.BIRTH_DATES_AGREE, 1);
        assertThat(strengths.ceiling()).isEqualTo(ScoreCap.NONE);
        strengths.put(Feature.NUMBERS_DIFFER, true);
        assertThat(strengths.ceiling()).isEqualTo(ScoreCap.BELOW_MATCH);
    }

    @Test
    void ceilingsAndTheirBandsFallTogether() {
        ScoreCap[] all = ScoreCap.values();
        for (int i = 1; i < all.length; i++) {
            assertThat(all[i].score()).isLessThan(all[i - 1].score());
            assertThat(all[i].band()).isGreaterThanOrEqualTo(all[i - 1].band());
            assertThat(all[i].lower(all[i - 1])).isEqualTo(all[i]);
            assertThat(all[i - 1].lower(all[i])).isEqualTo(all[i]);
        }
    }
}
