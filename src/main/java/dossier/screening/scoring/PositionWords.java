package dossier.screening.scoring;

import dossier.screening.Evidence;
import dossier.screening.Feature;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words of offices and organisations: "First Deputy Head of GRU". Cut when first compared, since most listings never are.
 * Immutable to the eye; two threads at most do the same work and one result stays.
 */
final class PositionWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Double> COMMON = read("/dossier/screening/position-words.tsv");
    /** What a word says that stands in no table: "Zaporizhzhia", "intelligence". */
    private static final double ORDINARY = 0.5;
    /** Shorter words say nothing unless they are letters of an organisation. */
    private static final int SHORTEST = 4;

    private final List<String> positions;
    private @Nullable Cut cut;

    private PositionWords(Collection<String> positions) {
        this.positions = List.copyOf(positions);
    }

    /**
     * @param words lower-case words, function words left out
     * @param organisations organisations by their letters, "gru"; they are among the words too
     */
    private record Cut(Set<String> words, Set<String> organisations) {}

    /** The words of these positions. */
    static PositionWords of(Collection<String> positions) {
        return new PositionWords(positions);
    }

    private Cut cut() {
        Cut known = cut;
        if (known == null) {
            known = cut(positions);
            cut = known;
        }
        return known;
    }

    private static Cut cut(Collection<String> positions) {
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
        return new Cut(Set.copyOf(words), Set.copyOf(organisations));
    }

    boolean isEmpty() {
        return positions.isEmpty() || cut().words.isEmpty();
    }

    static Optional<Evidence> compare(PositionWords asked, PositionWords listed) {
        Set<String> common = new TreeSet<>(asked.cut().words);
        common.retainAll(listed.cut().words);
        if (!common.isEmpty()) {
            double said = common.stream()
                    .mapToDouble(word -> asked.cut().organisations.contains(word)
                                    || listed.cut().organisations.contains(word)
                            ? 1
                            : COMMON.getOrDefault(word, ORDINARY))
                    .sum();
            String shared = String.join(" ", common);
            return Optional.of(new Evidence(Feature.POSITIONS_AGREE, shared, shared, Math.min(1, said)));
        }
        if (asked.cut().organisations.isEmpty() || listed.cut().organisations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                Feature.POSITIONS_CONTRADICT,
                sorted(asked.cut().organisations),
                sorted(listed.cut().organisations),
                1));
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
