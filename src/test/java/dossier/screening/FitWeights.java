package dossier.screening;

import dossier.lists.ListedParty;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.WeightedName;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits the weights of {@link Feature}'s names and prints them: {@code FitWeights <folder of labelled cases> <folder of
 * lists>}. Besides the labelled pairs it takes wrong hits of screening (innocent people, and listed names against the other
 * listings of their list), since hardly any pair of a screening is one party. Seeded; figures are cross-validated.
 */
final class FitWeights {

    private static final int FOLDS = 5;
    /** Shares of the rows' weight that wrong hits of screening may have. */
    private static final double[] SCREENING_SHARES = {0.05, 0.12, 0.20};

    private static final int LISTED_NAMES = 4_000;
    private static final int INNOCENTS = 4_000;
    private static final int WRONG_HITS = 3;
    private static final List<Feature> FITTED = Arrays.stream(Feature.values())
            .filter(feature -> feature.role() == Feature.Role.NAME)
            .toList();

    private final NameIndex index;
    private final List<Row> rows = new ArrayList<>();

    private FitWeights(NameIndex index) {
        this.index = index;
    }

    private record Row(LabelledPair pair, boolean person, double[] features, Ceiling ceiling, boolean mined) {}

    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), RealLists.index(Path.of(arguments[1])));
    }

    static void run(Path cases, NameIndex index) throws IOException {
        FitWeights fit = new FitWeights(index);
        for (String file : MeasureScreening.FILES) {
            LabelledPair.read(cases, file).forEach(fit::addPair);
        }
        fit.addInnocents(LabelledPair.read(cases, "innocent_people"));
        fit.addListedNames();
        for (double share : SCREENING_SHARES) {
            System.out.printf(Locale.ROOT, "--- wrong hits of screening have %.2f of the weight%n", share);
            fit.crossValidate(share);
            fit.printWeights(share);
        }
    }

    private static int sign(Feature feature) {
        if (feature == Feature.PRIOR) {
            return 0;
        }
        return feature == Feature.ONLY_COMMON_WORDS_DIFFER || feature.compareTo(Feature.BOTH_HAVE_MORE) < 0 ? 1 : -1;
    }

    private void addPair(LabelledPair pair) {
        NameKind kind = PreparedParty.nameKind(pair.kind().orElse(ListingKind.ORGANISATION));
        add(
                pair,
                Matcher.match(prepare(pair.asked(), kind), prepare(pair.listed(), kind), NameGrade.PRIMARY, List.of()),
                false);
    }

    private PreparedName prepare(String name, NameKind kind) {
        return new PreparedName(new WeightedName(NameAnalyser.standard().analyse(name, kind), index.rarity()));
    }

    private void add(LabelledPair pair, Matcher.Outcome outcome, boolean mined) {
        double[] features = new double[FITTED.size()];
        for (int i = 0; i < features.length; i++) {
            features[i] = outcome.strengths().of(FITTED.get(i));
        }
        rows.add(new Row(pair, outcome.asked().isPerson(), features, outcome.ceiling(), mined));
    }

    private void addInnocents(List<LabelledPair> people) {
        Random random = new Random(1);
        for (int i = 0; i < INNOCENTS; i++) {
            LabelledPair person = people.get(random.nextInt(people.size()));
            addWrongHits(person.asked(), ListingKind.PERSON, "", "");
        }
    }

    private void addListedNames() {
        Random random = new Random(2);
        for (int i = 0; i < LISTED_NAMES; i++) {
            int row = random.nextInt(index.table().rows());
            ListedParty party = index.prepared(index.table().partyOf(row)).party();
            addWrongHits(
                    index.table().published(row).listed().text(),
                    party.kind(),
                    party.ref().list(),
                    party.ref().reference());
        }
    }

    /** Hits of a name that are surely wrong: any for an innocent person, for a listing those of other listings of its list. */
    private void addWrongHits(String name, ListingKind kind, String list, String reference) {
        PreparedName asked = prepare(name, PreparedParty.nameKind(kind));
        int[] candidates = index.candidates(
                asked,
                party -> {
                    ListedParty other = index.prepared(party).party();
                    return other.kind() == kind
                            && !other.ref().reference().equals(reference)
                            && (list.isEmpty() || other.ref().list().equals(list));
                },
                new Retrieval.Bounds(60, 100_000));
        Map<Integer, Matcher.Outcome> best = new HashMap<>();
        for (int row : candidates) {
            Matcher.Outcome outcome = Matcher.match(asked, index.table().name(row), NameGrade.PRIMARY, List.of());
            // one party may stand twice on a list: only what contradicts is surely wrong
            if (list.isEmpty() || outcome.strengths().of(Feature.WEIGHT_CONTRADICTS) > 0.25) {
                best.merge(index.table().partyOf(row), outcome, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        best.values().stream()
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .limit(WRONG_HITS)
                .forEach(outcome -> add(
                        new LabelledPair(
                                "mined",
                                "mined",
                                kind.name(),
                                name,
                                "",
                                "",
                                outcome.listed().weighted().name().written(),
                                false,
                                ""),
                        outcome,
                        true));
    }

    private double[] fit(boolean person, int without, double share) {
        List<Row> used = rows.stream()
                .filter(row -> row.person == person && fold(row) != without)
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        used.forEach(row -> counts.merge(row.pair.file() + row.pair.source().split("/")[0], 1, Integer::sum));
        double[] weights = new double[used.size()];
        double pairs = 0;
        long mined = used.stream().filter(Row::mined).count();
        for (int i = 0; i < weights.length; i++) {
            Row row = used.get(i);
            if (!row.mined) {
                int count = counts.get(row.pair.file() + row.pair.source().split("/")[0]);
                weights[i] = Math.min(4, Math.sqrt(3000.0 / count));
                pairs += weights[i];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = used.get(i).mined ? pairs * share / (1 - share) / mined : weights[i];
        }
        return LogisticFit.fit(
                used.stream().map(Row::features).toArray(double[][]::new),
                used.stream().mapToDouble(row -> row.pair.same() ? 1 : 0).toArray(),
                weights,
                FITTED.stream().mapToInt(FitWeights::sign).toArray(),
                FITTED.stream()
                        .mapToDouble(feature -> feature == Feature.PRIOR ? 0.01 : 1)
                        .toArray());
    }

    private static int fold(Row row) {
        char[] letters = row.pair.listed().toLowerCase(Locale.ROOT).toCharArray();
        Arrays.sort(letters);
        return Math.floorMod(Arrays.hashCode(letters), FOLDS);
    }

    private void crossValidate(double share) {
        Map<String, Accuracy> groups = new TreeMap<>();
        int[] over = new int[2];
        int mined = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] people = fit(true, fold, share);
            double[] others = fit(false, fold, share);
            for (Row row : rows) {
                if (fold(row) != fold) {
                    continue;
                }
                double score = Math.min(
                        row.ceiling.score(), LogisticFit.probability(row.features, row.person ? people : others));
                if (row.mined) {
                    mined++;
                    over[0] += score >= 0.5 ? 1 : 0;
                    over[1] += score >= 0.9 ? 1 : 0;
                } else {
                    MeasureScreening.groupsOf(row.pair)
                            .forEach(group -> groups.computeIfAbsent(group, key -> new Accuracy())
                                    .add(score, row.pair.same()));
                }
            }
        }
        groups.forEach((name, group) -> System.out.printf(
                Locale.ROOT,
                "%-40s %6d AP %6.3f F1 %6.3f P %6.3f R %6.3f%n",
                name,
                group.size(),
                group.averagePrecision(),
                group.f1(0.5),
                group.precision(0.5),
                group.recall(0.5)));
        System.out.printf(
                Locale.ROOT,
                "%d wrong hits of screening: %.3f at 0.5, %.4f at 0.9; calibration error %.3f%n",
                mined,
                over[0] / (double) mined,
                over[1] / (double) mined,
                groups.get("everything").calibrationError());
    }

    private void printWeights(double share) {
        double[] people = fit(true, -1, share);
        double[] others = fit(false, -1, share);
        for (int i = 0; i < FITTED.size(); i++) {
            System.out.printf(Locale.ROOT, "%s(Role.NAME, %.2f, %.2f)%n", FITTED.get(i), people[i], others[i]);
        }
    }
}
