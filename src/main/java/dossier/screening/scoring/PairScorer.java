package dossier.screening.scoring;

import dossier.lists.NameGrade;
import dossier.names.NameComparer;
import dossier.names.NameComparison;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.screening.ScoreCap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The one way from two parties to a score: screening, comparisons and articles all come through here. */
public final class PairScorer {

    private static final NameComparer COMPARER = NameComparer.standard();

    private PairScorer() {}

    /**
     * Two names compared, with the facts of their bearers.
     *
     * @param names the names, aligned
     * @param strengths every feature's strength, facts included
     * @param facts what the facts gave
     */
    public record Outcome(
            PreparedName asked,
            PreparedName listed,
            NameComparison names,
            FeatureStrengths strengths,
            List<Evidence> facts) {

        public double score() {
            return strengths.score(asked.isPerson());
        }

        public ScoreCap ceiling() {
            return strengths.ceiling();
        }

        /** Every reason, the strongest first. The score is that of this evidence. */
        public List<Evidence> evidence() {
            boolean person = asked.isPerson();
            List<Evidence> evidence = new ArrayList<>(NameEvidence.of(strengths, names));
            evidence.addAll(facts);
            evidence.sort(Comparator.comparingDouble((Evidence one) -> -Math.abs(weightOf(one, person)))
                    .thenComparing(Evidence::feature));
            return evidence;
        }

        private double weightOf(Evidence evidence, boolean person) {
            boolean amongMany = strengths.of(Feature.AMONG_MANY) != 0;
            Feature feature = evidence.feature();
            return evidence.strength() * (amongMany ? feature.weightAmongMany(person) : feature.weight(person));
        }
    }

    /** The same for a name that is compared with all listed names: what agrees by chance counts less. */
    public static Outcome matchAmongMany(
            PreparedName asked, PreparedName listed, NameGrade grade, List<Evidence> facts) {
        Outcome outcome = match(asked, listed, grade, facts);
        outcome.strengths().put(Feature.AMONG_MANY, 1);
        return outcome;
    }

    public static Outcome match(PreparedName asked, PreparedName listed, NameGrade grade, List<Evidence> facts) {
        NameComparison names = COMPARER.compare(asked.weighted(), listed.weighted());
        FeatureStrengths strengths = new FeatureStrengths();
        if (asked.isNotGiven() || listed.isNotGiven()) {
            strengths.put(Feature.PRIOR, 1);
            strengths.put(Feature.NAME_NOT_GIVEN, 1);
        } else {
            NameFeatures.measure(asked, listed, names, strengths);
            strengths.put(Feature.WEAK_ALIAS, grade == NameGrade.WEAK_ALIAS);
        }
        List<Evidence> all = Namesakes.with(facts, names, strengths);
        for (int i = 0; i < all.size(); i++) {
            strengths.put(all.get(i));
        }
        return new Outcome(asked, listed, names, strengths, all);
    }
}
