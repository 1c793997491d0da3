package dossier.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words of offices and organisations: "First Deputy Head of GRU".
 *
 * @param words lower-case words, function words left out
 * @param organisations organisations by their letters, "gru"; they are among the words too
 */
record PositionWords(Set<String> words, Set<String> organisations) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Double> COMMON = read("/dossier/screening/position-words.tsv");
    /** What a word says that stands in no table: "Zaporizhzhia", "intelligence". */
    private static final double ORDINARY = 0.5;
    /** Shorter words say nothing unless they are letters of an organisation. */
    private static final int SHORTEST = 4;

    PositionWords {
        words = Set.copyOf(words);
        organisations = Set.copyOf(organisations);
    }

    static PositionWords of(Collection<String> positions) {
        Set<String> words = new TreeSet<>();
        Set<String> organisations = new TreeSet<>();
        for (String position : positions) {
            boolean shouted = position.equals(position.toUpperCase(Locale.ROOT));
            for (String word : NO_WORD.split(position)) {
                String plain = word.toLowerCase(Locale.ROOT);
                if (!shouted && isLetters(word) && COMMON.getOrDefault(plain, 1.0) > 0) {
                    organisations.add(plain);
                    words.add(plain);
                } else if (word.length() >= SHORTEST && COMMON.getOrDefault(plain, 1.0) > 0) {
                    words.add(plain);
                }
            }
        }
        return new PositionWords(words, organisations);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    static Optional<Evidence> compare(PositionWords asked, PositionWords listed) {
        Set<String> common = new TreeSet<>(asked.words);
        common.retainAll(listed.words);
        if (!common.isEmpty()) {
            double said = common.stream()
                    .mapToDouble(word -> asked.organisations.contains(word) || listed.organisations.contains(word)
                            ? 1
                            : COMMON.getOrDefault(word, ORDINARY))
                    .sum();
            String shared = String.join(" ", common);
            return Optional.of(new Evidence(Feature.POSITIONS_AGREE, shared, shared, Math.min(1, said)));
        }
        if (asked.organisations.isEmpty() || listed.organisations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                Feature.POSITIONS_CONTRADICT, sorted(asked.organisations), sorted(listed.organisations), 1));
    }

    private static String sorted(Set<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    private static boolean isLetters(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && word.codePoints().allMatch(letter -> Character.isUpperCase(letter) && Character.isLetter(letter));
    }

    private static Map<String, Double> read(String resource) {
        Map<String, Double> words = new HashMap<>();
        InputStream stream = Objects.requireNonNull(PositionWords.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> words.put(cells[0], Double.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
