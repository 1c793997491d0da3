package dossier.claims;

import dossier.mentions.Mention;
import dossier.mentions.NamedParty;
import dossier.names.NameKind;
import dossier.text.ReadText;
import dossier.text.ReadingBudget;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many claims of {@code passages.txt} are read, and how many of those read are right. Not each of them has to be: what
 * must not happen is that the figure falls.
 */
class PassagesTest {

    private static final Pattern NAME = Pattern.compile("\\[([POV]):([^\\]]+)]");
    private static final Map<String, NameKind> KINDS =
            Map.of("P", NameKind.PERSON, "O", NameKind.ORGANISATION, "V", NameKind.VESSEL);

    private static final double PRECISION = .98;
    private static final double RECALL = .86;

    /** A passage with its names marked, and what it says. */
    private record Passage(String kind, LocalDate day, String marked, List<String> said) {

        String text() {
            return NAME.matcher(marked).replaceAll("$2");
        }
    }

    /** Counts of claims. */
    private static final class Count {

        private int right;
        private int wrong;
        private int missed;

        void add(List<String> wanted, List<String> found) {
            int both = (int) wanted.stream().filter(found::contains).count();
            right += both;
            wrong += found.size() - both;
            missed += wanted.size() - both;
        }

        double precision() {
            return (double) right / Math.max(1, right + wrong);
        }

        double recall() {
            return (double) right / Math.max(1, right + missed);
        }

        @Override
        public String toString() {
            return "right " + right + ", wrong " + wrong + ", missed " + missed;
        }
    }

    @Test
    void asManyClaimsAreReadAsBefore() throws IOException {
        Count all = new Count();
        Map<String, Count> byKind = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (Passage passage : passages()) {
            List<String> found = found(passage);
            all.add(passage.said(), found);
            byKind.computeIfAbsent(passage.kind(), any -> new Count()).add(passage.said(), found);
            if (found.size() != passage.said().size() || !found.containsAll(passage.said())) {
                faults.add(passage.text() + "\n  says " + passage.said() + "\n  read " + found);
            }
        }
        String report = all + "\n" + byKind + "\n" + String.join("\n", faults);
        assertThat(all.precision()).as("precision: %s", report).isGreaterThanOrEqualTo(PRECISION);
        assertThat(all.recall()).as("recall: %s", report).isGreaterThanOrEqualTo(RECALL);
    }

    private static List<String> found(Passage passage) {
        return new ClaimFinder()
                        .find(
                                ReadText.of(passage.text()),
                                Optional.of(passage.day()),
                                parties(passage.marked()),
                                ReadingBudget.unlimited())
                        .stream()
                        .map(claim -> String.join(
                                " | ",
                                claim.subject().name(),
                                claim.authority() == ClaimAuthority.UN
                                        ? "OTHER"
                                        : claim.authority().name(),
                                claim.polarity().name()))
                        .distinct()
                        .toList();
    }

    private static List<NamedParty> parties(String marked) {
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Map<String, NameKind> kinds = new LinkedHashMap<>();
        Matcher name = NAME.matcher(marked);
        int marks = 0;
        while (name.find()) {
            String surface = name.group(2);
            int start = name.start() - marks;
            mentions.computeIfAbsent(surface, any -> new ArrayList<>())
                    .add(new Mention(start, start + surface.length(), surface));
            kinds.put(surface, Objects.requireNonNull(KINDS.get(name.group(1))));
            marks += name.group().length() - surface.length();
        }
        return mentions.entrySet().stream()
                .map(one -> new NamedParty(one.getKey(), kinds.get(one.getKey()), one.getValue(), List.of(), List.of()))
                .toList();
    }

    private static List<Passage> passages() throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (String block : resource().split("\n(?=@ )")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.isEmpty() || !lines.get(0).startsWith("@ ")) {
                continue;
            }
            String[] head = lines.get(0).split(" ");
            Stream<String> text = lines.stream().skip(1).filter(line -> !line.startsWith("+ ") && !line.isEmpty());
            List<String> said = lines.stream()
                    .filter(line -> line.startsWith("+ "))
                    .map(line -> line.substring(2).split(" \\|", -1))
                    .map(cells -> String.join(" | ", cells[0].strip(), cells[1].strip(), cells[2].strip()))
                    .distinct()
                    .toList();
            passages.add(new Passage(head[1], LocalDate.parse(head[2]), String.join("\n", text.toList()), said));
        }
        return passages;
    }

    private static String resource() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PassagesTest.class.getResourceAsStream("/claims/passages.txt")),
                StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        }
    }
}
