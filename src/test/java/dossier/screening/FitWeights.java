package dossier.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of {@link Feature}'s names and prints them: {@code FitWeights <folder of labelled cases> <folder of
 * lists>}. First the weights between two given names, on labelled pairs; then what is to be added where a name is held
 * against all of them, on screenings of misspelt listed names and of people who are not listed. Figures of the pairs are
 * cross-validated.
 */
final class FitWeights {

    static final int FOLDS = 5;
    /** Sources with many rows count less for each; one row counts at most this. */
    private static final double MOST_FOR_A_ROW = 4;
    /** The hardest pairs, gathered by hand. */
    private static final String HARDEST = "pairsnomenklatura_name_bench";

    private static final double HARDEST_COUNTS = 3;
    /** Shares of the weight of nearest others across scripts, and of wrong hits of listed names. */
    private static final double OTHERS = 0.04;

    /** Share of the weight of pairs of surnames that lie close together in one country. */
    private static final double NEIGHBOURS = 0.03;

    private static final double WRONG_HITS = 0.005;
    private static final int WRONG_HITS_A_QUERY = 3;

    private final FitRows source;

    private FitWeights(FitRows source) {
        this.source = source;
    }

    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), RealLists.index(Path.of(arguments[1])));
    }

    static void run(Path cases, NameIndex index) throws IOException {
        new FitWeights(new FitRows(index, cases)).run();
    }

    private void run() throws IOException {
        Map<LabelledPair, FitRows.Row> pairs = source.pairs();
        List<FitRows.Query> listed = source.listedAgainstOthers();
        List<FitRows.Row> rows = new ArrayList<>(pairs.values());
        listed.forEach(query -> query.hits().stream()
                .limit(WRONG_HITS_A_QUERY)
                .map(hit -> new FitRows.Row("wrong", hit.person(), false, hit.features(), hit.ceiling(), hit.fold()))
                .forEach(rows::add));
        crossValidate(pairs, rows);
        double[] people = fit(rows, true, -1);
        double[] others = fit(rows, false, -1);
        List<FitRows.Query> queries = new ArrayList<>(source.innocents());
        queries.addAll(source.misspelt());
        queries.addAll(listed);
        double[] peopleAmongMany = fitAmongMany(queries, true, people);
        double[] othersAmongMany = fitAmongMany(queries, false, others);
        for (int i = 0; i < people.length; i++) {
            Feature feature = FitRows.FITTED.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%s(Role.%s, %.2f, %.2f, %.2f, %.2f)%n",
                    feature,
                    feature.role(),
                    people[i],
                    others[i],
                    peopleAmongMany[i],
                    othersAmongMany[i]);
        }
    }

    private static int sign(Feature feature) {
        if (feature == Feature.PRIOR) {
            return 0;
        }
        return feature.compareTo(Feature.BOTH_HAVE_MORE) < 0 ? 1 : -1;
    }

    private static double[] fit(List<FitRows.Row> rows, boolean person, int withoutFold) {
        List<FitRows.Row> used = rows.stream()
                .filter(row -> row.person() == person && row.fold() != withoutFold)
                .toList();
        int[] signs = FitRows.FITTED.stream().mapToInt(FitWeights::sign).toArray();
        for (int i = 0; i < signs.length; i++) {
            // chance has no place between two given names
            signs[i] = isOfChance(FitRows.FITTED.get(i)) ? 2 : signs[i];
        }
        return fit(used, weights(used), signs, new double[used.size()]);
    }

    private static boolean isOfChance(Feature feature) {
        return feature == Feature.COMMON_WORDS_AGREE || feature.role() == Feature.Role.RULE;
    }

    private static double[] fit(List<FitRows.Row> rows, double[] weights, int[] signs, double[] offsets) {
        double[][] features =
                rows.stream().map(row -> masked(row.features(), signs)).toArray(double[][]::new);
        return LogisticFit.fit(
                features,
                rows.stream().mapToDouble(row -> row.same() ? 1 : 0).toArray(),
                weights,
                signs,
                FitRows.FITTED.stream()
                        .mapToDouble(feature -> feature == Feature.PRIOR ? 0.01 : 1)
                        .toArray(),
                offsets);
    }

    /** Features whose sign is 2 are left out. */
    private static double[] masked(double[] features, int[] signs) {
        double[] masked = features.clone();
        for (int i = 0; i < masked.length; i++) {
            masked[i] = signs[i] == 2 ? 0 : masked[i];
        }
        return masked;
    }

    private static double[] weights(List<FitRows.Row> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.group(), 1, Integer::sum));
        double[] weights = new double[rows.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            String group = rows.get(i).group();
            weights[i] = isMined(group) ? 0 : Math.min(MOST_FOR_A_ROW, Math.sqrt(3000.0 / counts.get(group)));
            sum += weights[i];
            weights[i] *= group.equals(HARDEST) ? HARDEST_COUNTS : 1;
        }
        for (int i = 0; i < weights.length; i++) {
            String group = rows.get(i).group();
            double share = switch (group) {
                case "others" -> OTHERS;
                case "neighbours" -> NEIGHBOURS;
                default -> WRONG_HITS;
            };
            weights[i] = isMined(group) ? sum * share / counts.get(group) : weights[i];
        }
        return weights;
    }

    private static boolean isMined(String group) {
        return group.equals("others") || group.equals("neighbours") || group.equals("wrong");
    }

    private static double[] fitAmongMany(List<FitRows.Query> queries, boolean person, double[] pairWeights) {
        List<FitRows.Row> rows = new ArrayList<>();
        for (FitRows.Query query : queries) {
            boolean wanted = query.person() == person && (query.misspelt() || !person || !query.listed());
            int wrong = 0;
            for (FitRows.Row hit : wanted ? query.hits() : List.<FitRows.Row>of()) {
                wrong += hit.same() ? 0 : 1;
                if (hit.same() || wrong <= WRONG_HITS_A_QUERY) {
                    rows.add(hit);
                }
            }
        }
        int[] signs = FitRows.FITTED.stream()
                .mapToInt(feature -> sign(feature) >= 0 ? 2 : -1)
                .toArray();
        signs[FitRows.FITTED.indexOf(Feature.PRIOR)] = -1;
        double[] weights = new double[rows.size()];
        java.util.Arrays.fill(weights, 1);
        double[] offsets = rows.stream()
                .mapToDouble(row -> LogisticFit.sum(row.features(), pairWeights))
                .toArray();
        return fit(rows, weights, signs, offsets);
    }

    private static void crossValidate(Map<LabelledPair, FitRows.Row> pairs, List<FitRows.Row> rows) {
        Map<String, Accuracy> groups = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] people = fit(rows, true, fold);
            double[] others = fit(rows, false, fold);
            for (Map.Entry<LabelledPair, FitRows.Row> entry : pairs.entrySet()) {
                FitRows.Row row = entry.getValue();
                if (row.fold() == fold) {
                    double probability = LogisticFit.probability(row.features(), row.person() ? people : others, 0);
                    double score = Math.min(row.ceiling().score(), probability);
                    List<String> names = row.group().equals("others")
                            ? List.of("nearest others across scripts")
                            : row.group().equals("neighbours")
                                    ? List.of("neighbours "
                                            + (entry.getKey().source().equals("unknown")
                                                    ? "not in the tables"
                                                    : "in the tables"))
                                    : MeasureScreening.groupsOf(entry.getKey());
                    names.forEach(name ->
                            groups.computeIfAbsent(name, key -> new Accuracy()).add(score, row.same()));
                }
            }
        }
        groups.forEach((name, group) -> System.out.printf(
                Locale.ROOT,
                "%-40s %6d AP %6.3f F1 %6.3f P %6.3f R %6.3f over 0.5 %6.3f%n",
                name,
                group.size(),
                group.averagePrecision(),
                group.f1(0.5),
                group.precision(0.5),
                group.recall(0.5),
                group.shareFrom(0.5)));
        System.out.printf(
                Locale.ROOT,
                "calibration error %.3f%n",
                groups.get("everything").calibrationError());
    }
}
