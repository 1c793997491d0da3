package dossier.screening.scoring;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparison;
import dossier.names.NameToken;
import dossier.names.WeightedName;
import dossier.screening.Evidence;
import dossier.screening.Feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Writes out which parts of two names a feature speaks of. */
final class NameEvidence {

    private NameEvidence() {}

    /** The name features and rules that are present, with the words they come from. */
    static List<Evidence> of(FeatureStrengths strengths, NameComparison names) {
        List<Evidence> evidence = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            double strength = strengths.of(feature);
            if (strength != 0 && feature.role() != Feature.Role.FACT) {
                evidence.add(
                        new Evidence(feature, words(feature, names, true), words(feature, names, false), strength));
            }
        }
        return evidence;
    }

    private static String words(Feature feature, NameComparison names, boolean asked) {
        return switch (feature) {
            case PRIOR, AMONG_MANY, NAME_NOT_GIVEN -> "";
            case SHARE_AGREES, MUCH_AGREES, COMMON_WORDS_AGREE, ROLES_DIFFER, ORDER_DIFFERS ->
                agreeing(names, asked, Set.of());
            case ONE_TOKEN_AGREES, ONE_RARE_TOKEN_ONLY, ONE_TOKEN_ONLY -> agreeing(names, asked, Set.of());
            case SPELLING_DIFFERS, SPELLING_DIFFERS_MUCH, SEVERAL_LETTERS_DIFFER, CONSONANTS_DIFFER, BOTH_ARE_NAMES ->
                agreeing(names, asked, Set.of(Agreement.SPELLING, Agreement.JOINED));
            case WRITTEN_TOGETHER -> agreeing(names, asked, Set.of(Agreement.JOINED));
            case FEW_CONSONANTS -> agreeing(names, asked, Set.of());
            case INITIALS -> agreeing(names, asked, Set.of(Agreement.INITIAL));
            case NOTHING_AGREES,
                    GENERAL_WORDS_DIFFER,
                    NUMBER_IS_LEFT_OVER,
                    INITIALS_DIFFER,
                    WORDS_LEFT_OVER,
                    BOTH_HAVE_SEVERAL_MORE,
                    RAREST_WORD_IS_LEFT_OVER,
                    RARE_WORDS_DIFFER,
                    FIRST_NAME_IS_ANOTHER,
                    BOTH_HAVE_MORE,
                    FIRST_TOKENS_DIFFER,
                    FAMILY_NAMES_DIFFER,
                    GIVEN_NAMES_DIFFER,
                    PATRONYMICS_DIFFER,
                    MUCH_IS_MISSING,
                    LEGAL_FORMS_DIFFER,
                    FORMS_EXCLUDE_EACH_OTHER,
                    ONLY_COMMON_WORDS_DIFFER -> leftover(feature, names, asked);
            default -> whole(names, asked);
        };
    }

    private static String whole(NameComparison names, boolean asked) {
        return side(names, asked).name().written();
    }

    private static WeightedName side(NameComparison names, boolean asked) {
        return asked ? names.asked() : names.listed();
    }

    private static String agreeing(NameComparison names, boolean asked, Set<Agreement> only) {
        Set<Integer> positions = new TreeSet<>();
        for (Alignment alignment : names.alignments()) {
            boolean pair =
                    alignment.agreement() != Agreement.ONLY_ASKED && alignment.agreement() != Agreement.ONLY_LISTED;
            if (pair && (only.isEmpty() || only.contains(alignment.agreement()))) {
                positions.addAll(asked ? alignment.asked() : alignment.listed());
            }
        }
        return written(side(names, asked), positions);
    }

    private static String leftover(Feature feature, NameComparison names, boolean asked) {
        Set<Integer> positions = new TreeSet<>();
        WeightedName side = side(names, asked);
        for (Alignment alignment : names.alignments()) {
            if (alignment.agreement() == (asked ? Agreement.ONLY_ASKED : Agreement.ONLY_LISTED)) {
                (asked ? alignment.asked() : alignment.listed())
                        .stream()
                                .filter(position -> concerns(feature, side, position))
                                .forEach(positions::add);
            }
        }
        return written(side, positions);
    }

    private static boolean concerns(Feature feature, WeightedName side, int position) {
        NameToken.Role role = side.token(position).role();
        return switch (feature) {
            case LEGAL_FORMS_DIFFER, FORMS_EXCLUDE_EACH_OTHER -> role == NameToken.Role.LEGAL_FORM;
            case FAMILY_NAMES_DIFFER -> role == NameToken.Role.FAMILY;
            case GIVEN_NAMES_DIFFER -> role == NameToken.Role.GIVEN;
            case PATRONYMICS_DIFFER -> role == NameToken.Role.PATRONYMIC;
            case FIRST_TOKENS_DIFFER -> position == 0;
            default -> side.weight(position) > PreparedName.NOISE;
        };
    }

    private static String written(WeightedName name, Set<Integer> positions) {
        StringJoiner words = new StringJoiner(" ");
        positions.forEach(position -> words.add(name.token(position).written()));
        return words.toString();
    }
}
