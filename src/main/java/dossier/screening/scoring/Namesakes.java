package dossier.screening.scoring;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparison;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * People whose whole name is the same and whose dates of birth are not. Most are two people; but dates are what files and lists
 * get wrong, so that somebody has to look.
 */
public final class Namesakes {

    /** From here on a name alone would call for a review; what is below is no whole name. */
    private static final double NAME_ALONE = Math.log(0.15 / 0.85);

    private static final int FEWEST_WORDS = 2;

    /** What makes a name other than whole and plain. */
    private static final Set<Feature> UNLIKE = EnumSet.of(
            Feature.BOTH_HAVE_MORE,
            Feature.SPELLING_DIFFERS,
            Feature.GENERIC_NAME,
            Feature.WEAK_ALIAS,
            Feature.ONE_TOKEN_NAME,
            Feature.FIRST_NAME_IS_ANOTHER,
            Feature.NAME_NOT_GIVEN);

    private Namesakes() {}

    /** The facts, and that the name is the same although one of them, the date of birth, is not. */
    static List<Evidence> with(List<Evidence> facts, NameComparison names, FeatureStrengths strengths) {
        if (!mayBe(facts) || UNLIKE.stream().anyMatch(feature -> strengths.of(feature) != 0) || !isWhole(names)) {
            return facts;
        }
        List<Evidence> all = new ArrayList<>(facts);
        all.add(new Evidence(
                Feature.NAME_WITH_ANOTHER_BIRTH_DATE,
                names.asked().name().written(),
                names.listed().name().written(),
                1));
        return all;
    }

    /** Whether the date of birth contradicts, and nothing else does. */
    private static boolean mayBe(List<Evidence> facts) {
        boolean born = false;
        for (Evidence fact : facts) {
            born |= fact.feature() == Feature.BIRTH_DATES_CONTRADICT;
            if (fact.feature().weight(true) < 0 && fact.feature() != Feature.BIRTH_DATES_CONTRADICT
                    || fact.feature() == Feature.KINDS_DIFFER) {
                return false;
            }
        }
        return born;
    }

    /**
     * How high a score may rise, given what the names alone reach at most.
     *
     * @param names upper bound of the sum of the names' features
     * @param sum the same with the facts
     */
    public static double upperBound(List<Evidence> facts, double names, double sum) {
        double least = Feature.NAME_WITH_ANOTHER_BIRTH_DATE.floor();
        return names >= NAME_ALONE && mayBe(facts) ? Math.max(sum, Math.log(least / (1 - least))) : sum;
    }

    /** Two words or more agree letter for letter, and nothing is left over but a father's name. */
    private static boolean isWhole(NameComparison names) {
        if (names.asked().name().kind() != NameKind.PERSON) {
            return false;
        }
        int same = 0;
        for (Alignment alignment : names.alignments()) {
            if (alignment.isPair()) {
                boolean telling = hasContent(names.asked(), alignment.asked(), false);
                if (telling
                        && !(alignment.agreement() == Agreement.SAME || alignment.agreement() == Agreement.VARIANT)) {
                    return false;
                }
                same += telling ? 1 : 0;
            } else if (hasContent(names.asked(), alignment.asked(), true)
                    || hasContent(names.listed(), alignment.listed(), true)) {
                return false;
            }
        }
        return same >= FEWEST_WORDS;
    }

    private static boolean hasContent(WeightedName name, List<Integer> positions, boolean fathersAside) {
        return positions.stream()
                .map(name::token)
                .anyMatch(token -> token.isContent() && !(fathersAside && token.role() == NameToken.Role.PATRONYMIC));
    }
}
