package dossier.analysis.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.text.WordTable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits the weights of {@code judgement.tsv} on labelled articles: a conditional logit over the listed parties that a named one may
 * be and "nobody of them", with the sign of every weight fixed by its {@link Signal.Direction} and a quadratic penalty. Says how
 * well it does on articles that it was not fitted on.
 *
 * <p>Arguments: what {@code DumpJudged} wrote, the table to write, a file for the cross-validated predictions, the files of labels
 * ({@code gold.jsonl}).
 */
public final class FitJudgement {

    private static final String SHORTENED = "~surnames";

    /** Articles in which we shortened the names ourselves teach less than real ones. */
    private static final double SHORTENED_WEIGHT = 0.4;

    private static final int FOLDS = 5;
    private static final int STEPS = Integer.getInteger("steps", 450);
    private static final double PENALTY = Double.parseDouble(System.getProperty("penalty", "0.1"));
    private static final Signal[] SIGNALS = Signal.values();

    /** Signals whose names begin so are left out, to see what they are worth. */
    private static final List<String> WITHOUT = Arrays.stream(
                    System.getProperty("without", "").split(","))
            .filter(name -> !name.isEmpty())
            .toList();

    private static final Map<String, String> LISTS =
            Map.of("us-ofac-sdn", "us-ofac", "us-ofac-cons", "us-ofac", "uk-sanctions-list", "uk", "eu-fsf", "eu");

    private static final int[] PROMISED = new int[10];
    private static final int[] KEPT = new int[10];

    /** Seldom in the labelled articles: where they show little, likelihood ratios that were measured before hold. */
    private static final Map<Signal, Double> RARE = Map.of(
            Signal.AGE_AGREES, 2.5,
            Signal.AGE_DIFFERS, -3.0,
            Signal.SERVICE_DIFFERS, -2.5,
            Signal.OTHER_OCCUPATION, -2.5);

    private static final Set<Signal> SET = Set.of(Signal.SAME_NUMBER, Signal.SAME_CRAFT);

    private FitJudgement() {}

    /** A party of an article with those that it may be; right are those that it is. */
    private record Chain(
            String article, Situation situation, String name, double weight, List<Option> options, int fold) {}

    /** Only the signals that are present are kept, with their numbers: most are not. */
    private record Option(
            List<String> ids, Set<String> lists, String name, int[] signals, double[] strengths, boolean right) {

        double logOdds(double[] w) {
            double sum = 0;
            for (int i = 0; i < signals.length; i++) {
                sum += w[signals[i]] * strengths[i];
            }
            return Math.max(-12, Math.min(12, sum));
        }
    }

    /** Where a listed party is named, and what may be said of it. */
    private record Named(List<int[]> mentions, Set<String> right, Set<String> open, String identity) {

        boolean isAt(JsonNode spans) {
            for (JsonNode span : spans) {
                for (int[] mention : mentions) {
                    if (span.get(0).asInt() < mention[1]
                            && mention[0] < span.get(1).asInt()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    public static void main(String... arguments) throws IOException {
        Map<String, List<Named>> labels = new HashMap<>();
        for (int i = 3; i < arguments.length; i++) {
            read(Path.of(arguments[i]), labels);
        }
        List<Chain> chains = chains(Path.of(arguments[0]), labels);
        double[][] weights = new double[Situation.values().length][];
        double[][] names = new double[FOLDS + 1][SIGNALS.length];
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            for (Situation situation : Situation.values()) {
                List<Chain> of = chains.stream()
                        .filter(chain -> chain.situation() == situation)
                        .toList();
                for (int fold = 0; fold < FOLDS; fold++) {
                    int held = fold;
                    double[] fitted = fit(
                            of.stream().filter(chain -> chain.fold() != held).toList(), prior(situation, names[held]));
                    names[held] = situation == Situation.NAME ? fitted : names[held];
                    for (Chain chain : of) {
                        if (chain.fold() == held && !chain.article().endsWith(SHORTENED)) {
                            write(chain, fitted, out);
                        }
                    }
                }
                weights[situation.ordinal()] = fit(of, prior(situation, names[FOLDS]));
                names[FOLDS] = situation == Situation.NAME ? weights[situation.ordinal()] : names[FOLDS];
                long positive = of.stream()
                        .filter(chain -> chain.options().stream().anyMatch(Option::right))
                        .count();
                System.out.printf("%s: %d chains, %d of listed parties%n", situation, of.size(), positive);
            }
        }
        table(Path.of(arguments[1]), weights);
        System.out.println("promised probability: parties, of which right (cross-validated)");
        for (int bin = 0; bin < PROMISED.length; bin++) {
            System.out.printf(
                    "%.1f-%.1f: %d, %.3f%n",
                    bin / 10.0, (bin + 1) / 10.0, PROMISED[bin], KEPT[bin] / (double) PROMISED[bin]);
        }
    }

    private static void read(Path file, Map<String, List<Named>> labels) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            List<int[]> mentions = new ArrayList<>();
            node.get("mentions")
                    .forEach(span -> mentions.add(
                            new int[] {span.get(0).asInt(), span.get(1).asInt()}));
            boolean listed = node.get("status").asText().equals("listed");
            Set<String> right = new HashSet<>();
            Set<String> open = new HashSet<>();
            node.path("listings").forEach(listing -> (listed ? right : open).add(id(listing)));
            node.path("candidates").forEach(listing -> open.add(id(listing)));
            labels.computeIfAbsent(node.get("article_id").asText(), article -> new ArrayList<>())
                    .add(new Named(
                            mentions,
                            right,
                            open,
                            node.path("identity").asText(node.get("name").asText())));
        }
    }

    private static String id(JsonNode listing) {
        return listing.get("list").asText() + " " + listing.get("id").asText();
    }

    private static List<Chain> chains(Path file, Map<String, List<Named>> labels) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Chain> chains = new ArrayList<>();
        Map<String, Integer> perIdentity = new HashMap<>();
        List<String> identities = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            String source = node.get("article").asText();
            boolean shortened = source.endsWith(SHORTENED);
            String article = shortened ? source.substring(0, source.length() - SHORTENED.length()) : source;
            List<Named> named = labels.getOrDefault(article, List.of());
            Set<String> open = new HashSet<>();
            Set<String> rightHere = new HashSet<>();
            String identity = "";
            for (Named each : named) {
                open.addAll(each.open());
                open.addAll(each.right()); // named elsewhere in the article: neither right nor wrong here
                if (each.isAt(node.get("mentions"))) {
                    rightHere.addAll(each.right());
                    identity = each.right().isEmpty() ? identity : each.identity();
                }
            }
            List<Option> options = new ArrayList<>();
            for (JsonNode party : node.get("parties")) {
                List<String> ids = new ArrayList<>();
                Set<String> lists = new HashSet<>();
                for (JsonNode listing : party.get("listings")) {
                    String[] ref = listing.asText().split(" ", 2);
                    ids.add(LISTS.getOrDefault(ref[0], ref[0]) + " " + ref[1]);
                    lists.add(ref[0]);
                }
                boolean right = ids.stream().anyMatch(rightHere::contains);
                if (right || ids.stream().noneMatch(open::contains)) {
                    JsonNode said = party.get("strengths");
                    int[] signals = java.util.stream.IntStream.range(0, SIGNALS.length)
                            .filter(i -> said.has(SIGNALS[i].name())
                                    && WITHOUT.stream().noneMatch(SIGNALS[i].name()::startsWith))
                            .toArray();
                    double[] strengths = Arrays.stream(signals)
                            .mapToDouble(i -> said.get(SIGNALS[i].name()).asDouble())
                            .toArray();
                    options.add(new Option(ids, lists, party.get("name").asText(), signals, strengths, right));
                }
            }
            if (!options.isEmpty()) {
                perIdentity.merge(identity, 1, Integer::sum);
                identities.add(options.stream().anyMatch(Option::right) ? identity : "");
                chains.add(new Chain(
                        source,
                        Situation.valueOf(node.get("situation").asText()),
                        node.get("name").asText(),
                        shortened ? SHORTENED_WEIGHT : 1,
                        options,
                        Math.floorMod(article.hashCode() * 31 + 7, FOLDS)));
            }
        }
        // a party that half the articles name counts less each time, or the table would be about it alone
        List<Chain> weighted = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            Chain chain = chains.get(i);
            double weight = chain.weight()
                    * (identities.get(i).isEmpty()
                            ? 1
                            : 1 / Math.sqrt(Math.max(1, perIdentity.get(identities.get(i)) / 5.0)));
            weighted.add(
                    new Chain(chain.article(), chain.situation(), chain.name(), weight, chain.options(), chain.fold()));
        }
        return weighted;
    }

    /** Few articles name anybody by a surname alone: what whole names taught of the text around
     * them holds for it until they say otherwise. */
    private static double[] prior(Situation situation, double[] names) {
        double[] prior = new double[SIGNALS.length];
        if (situation != Situation.ORGANISATION) {
            RARE.forEach((signal, weight) -> prior[signal.ordinal()] = weight);
        }
        prior[Signal.SAME_NUMBER.ordinal()] = 8; // set, not fitted: no labelled article shows them
        prior[Signal.SAME_CRAFT.ordinal()] = situation == Situation.ORGANISATION ? 4.5 : 0;
        for (int i = Signal.PROMINENT.ordinal();
                i < Signal.SAME_NUMBER.ordinal() && situation == Situation.ONE_WORD;
                i++) {
            prior[i] = names[i];
        }
        return prior;
    }

    /** Adam with projection onto the allowed signs. */
    private static double[] fit(List<Chain> chains, double[] prior) {
        int n = SIGNALS.length;
        double[] w = prior.clone();
        double[] m = new double[n];
        double[] v = new double[n];
        w[0] = w[0] == 0 ? -2 : w[0];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = new double[n];
            for (int i = 1; i < n; i++) {
                gradient[i] = PENALTY * (w[i] - prior[i]);
            }
            for (Chain chain : chains) {
                addGradient(chain, w, gradient);
            }
            double rate = 0.08 * (step < STEPS / 2 ? 1 : 2.0 * (STEPS - step) / STEPS);
            for (int i = 0; i < n; i++) {
                m[i] = 0.9 * m[i] + 0.1 * gradient[i];
                v[i] = 0.999 * v[i] + 0.001 * gradient[i] * gradient[i];
                double by = m[i] / (1 - Math.pow(0.9, step)) / (Math.sqrt(v[i] / (1 - Math.pow(0.999, step))) + 1e-8);
                w[i] = SET.contains(SIGNALS[i]) ? prior[i] : w[i] - rate * by;
                w[i] = switch (SIGNALS[i].direction()) {
                    case FOR -> Math.max(0, w[i]);
                    case AGAINST -> Math.min(0, w[i]);
                    case EITHER -> w[i];
                };
            }
        }
        return w;
    }

    /** Of minus the log-probability of what is right. */
    private static void addGradient(Chain chain, double[] w, double[] gradient) {
        int k = chain.options().size();
        double[] odds = new double[k];
        double all = 1;
        double right = 0;
        for (int i = 0; i < k; i++) {
            Option option = chain.options().get(i);
            odds[i] = Math.exp(option.logOdds(w));
            all += odds[i];
            right += option.right() ? odds[i] : 0;
        }
        for (int i = 0; i < k; i++) {
            Option option = chain.options().get(i);
            double share = odds[i] / all - (option.right() ? odds[i] / right : 0);
            if (Math.abs(share) > 1e-6) {
                for (int j = 0; j < option.signals().length; j++) {
                    gradient[option.signals()[j]] += chain.weight() * share * option.strengths()[j];
                }
            }
        }
    }

    private static void write(Chain chain, double[] w, BufferedWriter out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        double[] odds = chain.options().stream()
                .mapToDouble(option -> Math.exp(option.logOdds(w)))
                .toArray();
        double[] probabilities = PartyJudge.probabilities(
                odds, chain.options().stream().map(Option::lists).toList());
        for (int i = 0; i < odds.length; i++) {
            Option option = chain.options().get(i);
            int bin = Math.min(9, (int) (probabilities[i] * 10));
            PROMISED[bin]++;
            KEPT[bin] += option.right() ? 1 : 0;
            if (probabilities[i] < 0.05 && !option.right()) {
                continue;
            }
            for (String id : option.ids()) {
                String[] ref = id.split(" ", 2);
                out.write(json.writeValueAsString(Map.of(
                        "article_id", chain.article(),
                        "list", ref[0],
                        "id", ref[1],
                        "score", probabilities[i],
                        "schema", chain.situation() == Situation.ORGANISATION ? "ORGANISATION" : "PERSON",
                        "named", chain.name(),
                        "name", option.name(),
                        "right", option.right(),
                        "why", why(w, option))));
                out.newLine();
            }
        }
    }

    private static String why(double[] w, Option option) {
        StringBuilder why = new StringBuilder();
        for (int i = 0; i < option.signals().length; i++) {
            double adds = w[option.signals()[i]] * option.strengths()[i];
            if (Math.abs(adds) > 0.05) {
                why.append(SIGNALS[option.signals()[i]]).append(String.format("%+.1f ", adds));
            }
        }
        return why.toString();
    }

    private static void table(Path file, double[][] weights) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# What each reason weighs, in log-odds, in each situation. dossier.analysis.judging.FitJudgement fits and writes it;"
                        + " only SAME_NUMBER and SAME_CRAFT are set by hand.");
        lines.add("signal\tNAME\tONE_WORD\tORGANISATION\treason");
        Map<String, String> reasons = new HashMap<>();
        WordTable.withHeading("/dossier/analysis/judgement.tsv")
                .rows()
                .forEach(row ->
                        reasons.put(row.cell("signal"), row.optional("reason").orElse("")));
        for (Signal signal : SIGNALS) {
            StringBuilder line = new StringBuilder(signal.name());
            for (double[] of : weights) {
                line.append(String.format("\t%.2f", of[signal.ordinal()]));
            }
            lines.add(line.toString().replace("-0.00", "0.00") + "\t" + reasons.getOrDefault(signal.name(), ""));
        }
        Files.write(file, lines);
        System.out.println(String.join("\n", lines));
    }
}
