package dossier.parties;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparer;
import dossier.names.NameComparison;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.WeightedName;

import java.util.List;

/**
 * How two names agree, in parts that are worth something by themselves.
 *
 * @param one a name
 * @param other a name
 * @param common weight of the words that agree, each by its rarity
 * @param worst the least agreement of two aligned content words; 1 if all are the same
 * @param longer weight of words that one name has beyond the other
 * @param differing weight of words that both have beyond the other, and of numbers that only one has
 */
record NameLikeness(
        ComparedName one, ComparedName other, double common, double worst, double longer, double differing) {

    private static final double LEAST_FOR_A_SPELLING = 0.999;

    static NameLikeness of(ComparedName one, ComparedName other) {
        NameComparison comparison = NameComparer.standard().compare(one.name(), other.name());
        double common = 0;
        double worst = 1;
        double onlyOne = 0;
        double onlyOther = 0;
        double numbers = 0;
        for (Alignment alignment : comparison.alignments()) {
            double left = weight(one.name(), alignment.asked());
            double right = weight(other.name(), alignment.listed());
            if (!alignment.isPair() && isNumber(one.name(), alignment.asked(), other.name(), alignment.listed())) {
                numbers += left + right;
            } else if (alignment.agreement() == Agreement.ONLY_ASKED) {
                onlyOne += left;
            } else if (alignment.agreement() == Agreement.ONLY_LISTED) {
                onlyOther += right;
            } else if (left > 0 || right > 0) {
                common += (left + right) / 2 * alignment.quality();
                worst = Math.min(worst, alignment.quality());
            }
        }
        return new NameLikeness(
                one, other, common, worst, Math.abs(onlyOne - onlyOther), Math.min(onlyOne, onlyOther) + numbers);
    }

    /** "Kum Un San" is not "Kum Un San 3", nor is plant 144 plant 560. */
    private static boolean isNumber(WeightedName one, List<Integer> ours, WeightedName other, List<Integer> theirs) {
        return ours.stream().anyMatch(i -> one.token(i).role() == NameToken.Role.NUMBER)
                || theirs.stream().anyMatch(i -> other.token(i).role() == NameToken.Role.NUMBER);
    }

    private static double weight(WeightedName name, List<Integer> positions) {
        double sum = 0;
        for (int position : positions) {
            if (name.token(position).isContent()) {
                sum += name.weight(position);
            }
        }
        return sum;
    }

    boolean isWeak() {
        return one.weak() || other.weak();
    }

    boolean isPrimary() {
        return one.primary() && other.primary();
    }

    /** Every word is the same. */
    boolean isSame() {
        return worst > LEAST_FOR_A_SPELLING && longer == 0 && differing == 0;
    }

    /** What the name alone is worth. */
    double worth() {
        boolean people = one.name().name().kind() == NameKind.PERSON;
        return JoinFeature.NAME.weight(people) * common
                + JoinFeature.NAME_RESPELT.weight(people) * (1 - worst)
                + JoinFeature.NAME_LONGER.weight(people) * longer
                + JoinFeature.NAME_DIFFERS.weight(people) * differing
                + (isWeak() ? JoinFeature.NAME_WEAK.weight(people) : 0)
                + (isPrimary() ? JoinFeature.NAME_PRIMARY.weight(people) : 0);
    }
}
