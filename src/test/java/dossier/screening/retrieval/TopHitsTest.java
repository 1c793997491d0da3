package dossier.screening.retrieval;

import dossier.names.NameAnalyser;
import dossier.names.NameComparer;
import dossier.names.NameKind;
import dossier.names.TokenFrequencies;
import dossier.names.WeightedName;
import dossier.screening.scoring.FeatureStrengths;
import dossier.screening.scoring.PairScorer;
import dossier.screening.scoring.PreparedName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class TopHitsTest {

    private static final PairScorer.Outcome ANY = any();

    private static PairScorer.Outcome any() {
        WeightedName name = new WeightedName(
                NameAnalyser.standard().analyse("Ivan Zuyev", NameKind.PERSON), TokenFrequencies.withoutData());
        PreparedName prepared = new PreparedName(name);
        return new PairScorer.Outcome(
                prepared, prepared, NameComparer.standard().compare(name, name), new FeatureStrengths(), List.of());
    }

    private static TopHits.Scored scored(int party, int order, double score) {
        return new TopHits.Scored(party, party * 10 + order, order, ANY, score);
    }

    @Test
    void theBarIsTheCutoffUntilThereAreEnough() {
        TopHits leaders = new TopHits(0.2, 2, 10);
        assertThat(leaders.bar()).isEqualTo(0.2);
        leaders.offer(scored(1, 0, 0.9));
        assertThat(leaders.bar()).isEqualTo(0.2);
        leaders.offer(scored(2, 0, 0.5));
        assertThat(leaders.bar()).isEqualTo(0.5);
        leaders.offer(scored(3, 0, 0.7));
        assertThat(leaders.bar()).isEqualTo(0.7);
    }

    @Test
    void severalNamesOfOneListingAreOneLeader() {
        TopHits leaders = new TopHits(0, 2, 10);
        leaders.offer(scored(1, 0, 0.6));
        leaders.offer(scored(1, 1, 0.9));
        leaders.offer(scored(1, 2, 0.8));

        assertThat(leaders.bar()).isZero();
        assertThat(leaders.all())
                .singleElement()
                .extracting(TopHits.Scored::score)
                .isEqualTo(0.9);
    }

    @Test
    void ofEqualNamesTheMorePromisingOneIsTold() {
        TopHits leaders = new TopHits(0, 2, 10);
        leaders.offer(scored(1, 5, 0.9));
        leaders.offer(scored(1, 3, 0.9));
        leaders.offer(scored(1, 4, 0.9));

        assertThat(leaders.all())
                .singleElement()
                .extracting(TopHits.Scored::order)
                .isEqualTo(3);
    }

    @Test
    void whatIsBelowTheCutoffIsNoLeader() {
        TopHits leaders = new TopHits(0.5, 2, 10);
        leaders.offer(scored(1, 0, 0.49));
        leaders.offer(scored(2, 0, 0.5));

        assertThat(leaders.all()).extracting(TopHits.Scored::party).containsExactly(2);
    }

    @Test
    void theBarIsThatOfSortingEverything() {
        Random random = new Random(5);
        for (int limit = 1; limit <= 8; limit++) {
            TopHits leaders = new TopHits(0.1, limit, 30);
            Map<Integer, Double> best = new HashMap<>();
            for (int i = 0; i < 300; i++) {
                TopHits.Scored each = scored(random.nextInt(30), i, random.nextInt(20) / 20.0);
                leaders.offer(each);
                if (each.score() >= 0.1) {
                    best.merge(each.party(), each.score(), Math::max);
                }
                List<Double> sorted = new ArrayList<>(best.values());
                sorted.sort(Comparator.reverseOrder());
                double expected = sorted.size() < limit ? 0.1 : sorted.get(limit - 1);
                assertThat(leaders.bar()).isEqualTo(expected);
            }
        }
    }
}
