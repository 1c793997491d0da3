package dossier.screening.scoring;

import dossier.Draw;
import dossier.RandomCases;
import dossier.screening.Feature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The sum of what is told is the sum of all strengths, and nothing is more than the best. */
class BestLogOddsTest {

    private static final float ROUNDING = 1e-4f;

    @RandomCases(20)
    void isTheSumOfAllStrengthsWhereAllAreTold(Draw draw) {
        boolean person = draw.chance(0.5);
        BestLogOdds best = new BestLogOdds(person);
        float most = best.logOdds();
        FeatureStrengths strengths = new FeatureStrengths();
        for (Feature feature : Feature.values()) {
            boolean always = feature == Feature.AMONG_MANY || feature == Feature.PRIOR;
            boolean told = feature.role() != Feature.Role.FACT;
            double strength = always || told && draw.chance(0.5) ? 1 : 0;
            strengths.put(feature, strength);
            best.put(feature, strength);
        }

        assertThat(best.logOdds()).isCloseTo((float) strengths.logOdds(person), within(ROUNDING));
        assertThat(best.logOdds()).isLessThanOrEqualTo(most + ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void forgetsWhatWasTold(boolean person) {
        BestLogOdds best = new BestLogOdds(person);
        float most = best.logOdds();

        best.put(Feature.MUCH_AGREES, 0);
        best.keepIf(Feature.WRITTEN_TOGETHER, false);

        assertThat(best.logOdds()).isLessThan(most);
        best.clear();
        assertThat(best.logOdds()).isEqualTo(most);
    }
}
