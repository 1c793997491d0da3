package dossier.names.learned;

import dossier.names.AnalysedName;
import dossier.names.LearnedVariants;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.compare.TokenComparer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns which words of organisations' names translate each other, from listings that name one organisation in several
 * scripts: "\u043F\u043E\u0434\u0448\u0438\u043F\u043D\u0438\u043A\u043E\u0432\u044B\u0439 \u0437\u0430\u0432\u043E\u0434", "bearing plant". What the tables and the spelling already explain is taken away; the rest is
 * aligned by the expectation-maximisation of Brown et al., "The Mathematics of Statistical Machine Translation" (1993),
 * model 1, in both directions, and kept where both agree.
 */
public final class TranslationLearner {

    private static final int ROUNDS = 6;
    /** Longer rests say too little about which word is which. */
    private static final int MOST_LEFT = 6;

    private static final int MOST_NAMES = 4;
    private static final double LEAST_PROBABILITY = 0.3;
    private static final int LEAST_WITNESSES = 2;
    private static final int MANY_WITNESSES = 4;
    private static final float SURE = 0.90f;
    private static final float LIKELY = 0.82f;
    /** The tables or the spelling explain a word from this quality on. */
    private static final double EXPLAINED = 0.6;

    private final TokenComparer comparer = new TokenComparer();
    /** Left-over words of a name in another script, and of one in Latin; the same pair of rests counts once. */
    private final Set<Rests> rests = new HashSet<>();

    private record Rests(Set<String> foreign, Set<String> latin) {}

    /** Takes the names of one listing. */
    public void add(Collection<AnalysedName> names) {
        List<AnalysedName> foreign = new ArrayList<>();
        List<AnalysedName> latin = new ArrayList<>();
        for (AnalysedName name : names) {
            if (name.kind() == NameKind.ORGANISATION && name.tokens().size() > 1) {
                List<AnalysedName> side = isLatin(name.written()) ? latin : foreign;
                if (side.size() < MOST_NAMES) {
                    side.add(name);
                }
            }
        }
        for (AnalysedName one : foreign) {
            for (AnalysedName other : latin) {
                takeRests(one, other);
            }
        }
    }

    private static boolean isLatin(String written) {
        return written.chars().noneMatch(c -> c >= 0x0370 && Character.isLetter(c));
    }

    private void takeRests(AnalysedName foreign, AnalysedName latin) {
        Set<String> left = rest(foreign, latin);
        Set<String> right = rest(latin, foreign);
        if (!left.isEmpty() && !right.isEmpty() && left.size() <= MOST_LEFT && right.size() <= MOST_LEFT) {
            rests.add(new Rests(left, right));
        }
    }

    /** Keys of the words of one name that nothing in the other explains. */
    private Set<String> rest(AnalysedName name, AnalysedName other) {
        Set<String> rest = new HashSet<>();
        for (NameToken token : name.tokens()) {
            boolean counts = token.isContent() && token.role() != NameToken.Role.NUMBER;
            boolean explained = other.tokens().stream()
                    .anyMatch(each -> comparer.compare(token, each, true).quality() >= EXPLAINED);
            if (counts && !explained && token.latin().length() > 2) {
                rest.add(LearnedVariants.key(token.word(), false));
            }
        }
        return rest;
    }

    /** For each word the ones that translate it, both ways. */
    public Map<String, Map<String, Float>> learned() {
        Map<String, Map<String, Double>> forward = probabilities(true);
        Map<String, Map<String, Double>> backward = probabilities(false);
        Map<String, Map<String, Float>> learned = new HashMap<>();
        forward.forEach((foreign, translations) -> translations.forEach((latin, probability) -> {
            double back = backward.getOrDefault(latin, Map.of()).getOrDefault(foreign, 0.0);
            int witnesses =
                    probability >= LEAST_PROBABILITY && back >= LEAST_PROBABILITY ? witnesses(foreign, latin) : 0;
            if (witnesses >= LEAST_WITNESSES) {
                float quality = witnesses >= MANY_WITNESSES ? SURE : LIKELY;
                learned.computeIfAbsent(foreign, key -> new HashMap<>()).put(latin, quality);
                learned.computeIfAbsent(latin, key -> new HashMap<>()).put(foreign, quality);
            }
        }));
        return learned;
    }

    /** In how many pairs of rests that differ otherwise both words stand. */
    private int witnesses(String foreign, String latin) {
        Set<Set<String>> seen = new HashSet<>();
        for (Rests each : rests) {
            if (each.foreign.contains(foreign) && each.latin.contains(latin)) {
                seen.add(each.foreign);
            }
        }
        return seen.size();
    }

    /** How probably a word of one side is rendered by each of the other side. */
    private Map<String, Map<String, Double>> probabilities(boolean forward) {
        Map<String, Map<String, Double>> probabilities = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Map<String, Double>> counts = new TreeMap<>();
            for (Rests each : rests) {
                Set<String> from = forward ? each.foreign : each.latin;
                Set<String> to = forward ? each.latin : each.foreign;
                for (String word : to) {
                    share(word, from, probabilities, counts);
                }
            }
            counts.values().forEach(TranslationLearner::normalise);
            probabilities = counts;
        }
        return probabilities;
    }

    /** Shares one occurrence of a word out to those that may have given it. */
    private static void share(
            String word,
            Set<String> from,
            Map<String, Map<String, Double>> known,
            Map<String, Map<String, Double>> into) {
        double all = 0;
        for (String source : from) {
            all += probability(source, word, known);
        }
        for (String source : from) {
            double part = all == 0 ? 0 : probability(source, word, known) / all;
            into.computeIfAbsent(source, key -> new TreeMap<>()).merge(word, part, Double::sum);
        }
    }

    private static double probability(String source, String word, Map<String, Map<String, Double>> known) {
        return known.isEmpty() ? 1 : known.getOrDefault(source, Map.of()).getOrDefault(word, 0.0);
    }

    private static void normalise(Map<String, Double> counts) {
        double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((word, count) -> count / all);
    }
}
