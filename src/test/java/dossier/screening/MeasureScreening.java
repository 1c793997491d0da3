package dossier.screening;

import dossier.lists.ListCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Measures names and screening in-process on labelled cases and full lists, both given by path:
 * {@code MeasureScreening <folder of labelled cases> <folder of lists> [how many errors to print]}.
 */
final class MeasureScreening {

    static final List<String> FILES =
            List.of("pairs", "eu_journal_aliases", "un_sc_aliases", "ofac_sdn_aliases", "ssb_perturbations");

    private static final double THRESHOLD = 0.5;

    private final Path folder;
    private final NameIndex index;
    private final ScreeningSettings settings = ScreeningDefaults.settings();
    private final Screener screener;
    private final Promises promises = new Promises();
    private final boolean detailed;
    private int errors;

    private MeasureScreening(Path cases, NameIndex index, int errors) {
        this.folder = cases;
        this.index = index;
        this.errors = errors;
        this.detailed = errors > 0;
        this.screener = new Screener(() -> index, settings);
    }

    public static void main(String[] arguments) throws IOException {
        long started = System.nanoTime();
        NameIndex index = RealLists.index(Path.of(arguments[1]));
        print(
                "lists read and taken apart in %.1f s, index of %d names of %d listings built in %.2f s",
                (System.nanoTime() - started) / 1e9,
                index.names(),
                index.parties().size(),
                index.buildTime().toNanos() / 1e9);
        run(Path.of(arguments[0]), index, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
    }

    static void run(Path cases, NameIndex index, int errors) throws IOException {
        MeasureScreening measure = new MeasureScreening(cases, index, errors);
        measure.names();
        measure.crossScriptOthers();
        measure.misspelt();
        measure.innocents();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private void names() throws IOException {
        Map<String, Accuracy> groups = new TreeMap<>();
        long started = System.nanoTime();
        int count = 0;
        for (String file : FILES) {
            List<LabelledPair> pairs = LabelledPair.read(folder, file);
            double[] scores = pairs.parallelStream()
                    .mapToDouble(pair ->
                            screener.compare(pair.query(), pair.candidate()).score())
                    .toArray();
            count += scores.length;
            for (int i = 0; i < scores.length; i++) {
                for (String group : groupsOf(pairs.get(i))) {
                    groups.computeIfAbsent(group, key -> new Accuracy())
                            .add(scores[i], pairs.get(i).same());
                }
                if (errors > 0 && scores[i] >= THRESHOLD != pairs.get(i).same()) {
                    errors--;
                    print(
                            "   %.2f %s %s / %s",
                            scores[i],
                            pairs.get(i).same() ? "same" : "different",
                            pairs.get(i).asked(),
                            pairs.get(i).listed());
                }
            }
        }
        print("%-40s %6s %6s %6s %6s %6s", "", "n", "AP", "F1", "P", "R");
        groups.forEach((name, group) -> print(
                "%-40s %6d %6.3f %6.3f %6.3f %6.3f",
                name,
                group.size(),
                group.averagePrecision(),
                group.f1(THRESHOLD),
                group.precision(THRESHOLD),
                group.recall(THRESHOLD)));
        print(
                "calibration error %.3f; %.1f us a pair",
                groups.get("everything").calibrationError(), (System.nanoTime() - started) / 1e3 / count);
    }

    static List<String> groupsOf(LabelledPair pair) {
        List<String> groups = new ArrayList<>(List.of("everything"));
        boolean bench = pair.source().startsWith("nomenklatura_name_bench");
        groups.add(pair.file().equals("pairs") ? "pairs " + pair.source().split("/")[0] : pair.file());
        if (bench && pair.isPerson()) {
            groups.add("pairs nomenklatura_name_bench Person");
        }
        if (bench && pair.note().contains("quality=STRONG")) {
            groups.add("pairs nomenklatura_name_bench STRONG");
        }
        if (pair.note().contains("var=cross_script")) {
            groups.add("cross-script " + (pair.isPerson() ? "people" : "others"));
        }
        return groups;
    }

    /**
     * What recall across scripts costs: every name in another script against the nearest name of somebody else, as many
     * words in common as possible but neither holding all of the other's.
     */
    private void crossScriptOthers() throws IOException {
        List<LabelledPair> cases = new ArrayList<>();
        for (String file : FILES) {
            LabelledPair.read(folder, file).stream()
                    .filter(pair -> pair.same() && pair.note().contains("var=cross_script"))
                    .forEach(cases::add);
        }
        List<LabelledPair> others = NearestOthers.of(cases);
        long wrong = others.parallelStream().filter(this::reachesThreshold).count();
        print(
                "across scripts: %.1f %% of %d nearest others reach %.1f",
                100.0 * wrong / others.size(), others.size(), THRESHOLD);
        if (detailed) {
            others.stream()
                    .filter(this::reachesThreshold)
                    .forEach(pair -> print("   other %s / %s", pair.asked(), pair.listed()));
        }
    }

    private boolean reachesThreshold(LabelledPair pair) {
        return screener.compare(pair.query(), pair.candidate()).score() >= THRESHOLD;
    }

    private void misspelt() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        ScreeningOptions options = new ScreeningOptions(Set.of(ListCode.of("us-ofac-sdn")), 0, 5);
        Set<String> listed = index.parties().stream()
                .filter(party -> party.ref().list().value().equals("us-ofac-sdn"))
                .map(party -> party.ref().reference())
                .collect(java.util.stream.Collectors.toSet());
        long started = System.nanoTime();
        int queries = 0;
        for (LabelledPair pair : LabelledPair.read(folder, "ssb_perturbations")) {
            String target = pair.noted("target_ofac_ent");
            if (pair.same() && listed.contains(target)) {
                queries++;
                List<Hit> hits = screener.screen(pair.query(), options);
                promises.count(hits, hit -> hit.listing().reference().equals(target));
                count(counts, pair, target, hits);
            }
        }
        double each = (System.nanoTime() - started) / 1e3 / queries;
        counts.forEach((kind, count) -> print(
                "misspelt %-14s n %5d rank1 %.3f rank5 %.3f MATCH %.3f REVIEW %.3f",
                kind,
                count[0],
                count[1] / (double) count[0],
                count[2] / (double) count[0],
                count[3] / (double) count[0],
                count[4] / (double) count[0]));
        print("%.0f us a query", each);
    }

    private static void count(Map<String, int[]> counts, LabelledPair pair, String target, List<Hit> hits) {
        String kind = pair.noted("perturbation");
        int rank = IntStream.range(0, hits.size())
                .filter(i -> hits.get(i).listing().reference().equals(target))
                .findFirst()
                .orElse(99);
        for (String group : kind.equals("initials") ? List.of(kind) : List.of(pair.noted("family"), "all")) {
            int[] count = counts.computeIfAbsent(group, key -> new int[5]);
            count[0]++;
            count[1] += rank == 0 ? 1 : 0;
            count[2] += rank < 5 ? 1 : 0;
            count[3] += rank < 5 && hits.get(rank).band() == Band.MATCH ? 1 : 0;
            count[4] += rank < 5 && hits.get(rank).band() != Band.WEAK ? 1 : 0;
        }
    }

    private void innocents() throws IOException {
        List<LabelledPair> people = LabelledPair.read(folder, "innocent_people");
        ScreeningOptions options = new ScreeningOptions(Set.of(), 0, 1);
        for (boolean full : new boolean[] {false, true}) {
            long started = System.nanoTime();
            List<List<Hit>> hits = people.parallelStream()
                    .map(person -> screener.screen(full ? person.fullQuery() : person.query(), options))
                    .toList();
            double each = (System.nanoTime() - started) / 1e3 / people.size();
            long match =
                    hits.stream().filter(found -> inBand(found, Band.MATCH)).count();
            long review =
                    hits.stream().filter(found -> inBand(found, Band.REVIEW)).count();
            print(
                    "innocents %s: MATCH %.2f %%, REVIEW %.2f %% of %d; %.0f us a query (both processors)",
                    full ? "with birth date and country" : "by name alone",
                    100.0 * match / people.size(),
                    100.0 * review / people.size(),
                    people.size(),
                    each);
            if (!full) {
                hits.forEach(found -> promises.count(found, hit -> false));
                promises.lines().forEach(line -> print("%s", line));
                reach(hits);
            }
            for (int i = 0, left = errors; i < hits.size() && left > 0; i++) {
                if (inBand(hits.get(i), Band.MATCH)) {
                    left--;
                    print(
                            "   %.3f %s / %s %s",
                            hits.get(i).get(0).score(),
                            people.get(i).asked(),
                            hits.get(i).get(0).name(),
                            hits.get(i).get(0).listing());
                }
            }
        }
    }

    private static void reach(List<List<Hit>> hits) {
        for (double score : new double[] {0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97}) {
            long reach = hits.stream()
                    .filter(found -> !found.isEmpty() && found.get(0).score() >= score)
                    .count();
            print("   score >= %.2f: %.2f %%", score, 100.0 * reach / hits.size());
        }
    }

    private static boolean inBand(List<Hit> hits, Band band) {
        return !hits.isEmpty() && hits.get(0).band() == band;
    }
}
