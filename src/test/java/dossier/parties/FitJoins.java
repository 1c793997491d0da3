package dossier.parties;

import dossier.lists.ListFolder;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.parties.JoinGold.By;
import dossier.screening.LogisticFit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the weights of {@link JoinFeature} on known pairs from which what made them known is hidden, and says how right they are on
 * pairs that they were not fitted on. Prints weights; a person copies them into the table. Argument: a folder of full lists.
 */
final class FitJoins {

    private static final int FOLDS = 5;
    private static final double PENALTY = 1;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final JoinGold gold;
    private final Map<ListingRef, ListedParty> byRef = new HashMap<>();

    private FitJoins(JoinGold gold) {
        this.gold = gold;
        gold.listings().forEach(listing -> byRef.put(listing.ref(), listing));
    }

    private record Row(double[] strengths, boolean same, int fold) {}

    public static void main(String[] arguments) throws IOException {
        FitJoins fit = new FitJoins(new JoinGold(ListFolder.newest(Path.of(arguments[0]), JoinGold.SEEN)));
        fit.fit(true);
        fit.fit(false);
    }

    private void fit(boolean people) {
        List<Row> rows = rows(people);
        print("%s: %d pairs", people ? "people" : "others", rows.size());
        double[] all = weights(rows, people);
        for (JoinFeature feature : JoinFeature.values()) {
            print("  %-20s fitted %7.2f  in use %6.2f", feature, all[feature.ordinal()], feature.weight(people));
        }
        double[] sums = new double[rows.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            double[] weights =
                    weights(rows.stream().filter(row -> row.fold() != left).toList(), people);
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).fold() == fold) {
                    sums[i] = LogisticFit.sum(rows.get(i).strengths(), weights);
                }
            }
        }
        for (double threshold = 0; threshold <= 3; threshold++) {
            printAt(threshold, rows, sums);
        }
    }

    private static void printAt(double threshold, List<Row> rows, double[] sums) {
        int right = 0;
        int wrong = 0;
        long same = rows.stream().filter(Row::same).count();
        for (int i = 0; i < sums.length; i++) {
            boolean joined = sums[i] >= threshold;
            right += joined && rows.get(i).same() ? 1 : 0;
            wrong += joined && !rows.get(i).same() ? 1 : 0;
        }
        print(
                "  pair by pair, cross-validated, from %.0f: precision %.4f, recall %.4f",
                threshold, right / (double) (right + wrong), right / (double) same);
    }

    private List<Row> rows(boolean people) {
        List<Row> rows = new ArrayList<>();
        for (JoinGold.Pair pair : gold.pairs()) {
            if (pair.people() == people) {
                PairComparison hidden =
                        PairComparison.of(form(pair.one(), pair.by() == By.BIRTH), form(pair.other(), false));
                rows.add(new Row(
                        hidden.strengths(),
                        pair.same(),
                        Math.floorMod(pair.one().hashCode(), FOLDS)));
            }
        }
        return rows;
    }

    private ComparedListing form(ListingRef ref, boolean hideBirths) {
        ListedParty listing = byRef.get(ref);
        if (listing == null) {
            throw new IllegalArgumentException("no such listing: " + ref);
        }
        return gold.compared(JoinGold.hidden(listing, hideBirths));
    }

    private static double[] weights(List<Row> rows, boolean people) {
        JoinFeature[] features = JoinFeature.values();
        int[] signs = Arrays.stream(features)
                .mapToInt(feature -> feature == JoinFeature.START ? 0 : feature.weight(people) > 0 ? 1 : -1)
                .toArray();
        double[] penalties = Arrays.stream(features)
                .mapToDouble(feature -> feature == JoinFeature.START ? PENALTY / 100 : PENALTY)
                .toArray();
        double[] ones = new double[rows.size()];
        Arrays.fill(ones, 1);
        return LogisticFit.fit(
                rows.stream().map(Row::strengths).toArray(double[][]::new),
                rows.stream().mapToDouble(row -> row.same() ? 1 : 0).toArray(),
                ones,
                signs,
                penalties,
                new double[rows.size()]);
    }

    private static void print(String format, Object... values) {
        OUT.printf(Locale.ROOT, format + "%n", values);
    }
}
