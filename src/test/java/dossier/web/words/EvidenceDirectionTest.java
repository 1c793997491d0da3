package dossier.web.words;

import dossier.analysis.SaidInText;
import dossier.screening.Feature;
import dossier.screening.ScoreCap;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The page says which reasons speak for a hit: it must not say otherwise than the weights do. */
class EvidenceDirectionTest {

    private final String script = script();

    @Test
    void whatIsShownInFavourRaisesAScoreAndWhatIsShownAgainstLowersIt() {
        for (String name : table("FOR")) {
            Feature feature = Feature.valueOf(name);
            assertThat(feature.weightAmongMany(true)).as(name).isNotNegative();
            assertThat(feature.weightAmongMany(false)).as(name).isNotNegative();
        }
        for (String name : table("AGAINST")) {
            Feature feature = Feature.valueOf(name);
            assertThat(feature.weightAmongMany(true)).as(name).isNotPositive();
            assertThat(feature.weightAmongMany(false)).as(name).isNotPositive();
        }
    }

    @Test
    void everyFeatureIsShownInOnePlaceAndOnlyRulesInNone() {
        List<String> shown = List.of("FOR", "AGAINST", "START").stream()
                .flatMap(table -> table(table).stream())
                .toList();
        Set<String> expected = Arrays.stream(Feature.values())
                .filter(feature -> feature.ceiling() == ScoreCap.NONE)
                .map(Feature::name)
                .collect(Collectors.toSet());
        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void whatTheTextSaysInFavourIsOneOfItsKinds() {
        assertThat(Arrays.stream(SaidInText.Kind.values()).map(Enum::name)).containsAll(table("SAID_FOR"));
        assertThat(table("SAID_FOR")).allMatch(name -> name.startsWith("SAME_") || name.startsWith("ONLY_"));
    }

    private List<String> table(String name) {
        MatchResult table = Pattern.compile("const " + name + " = \\[([^\\]]*)\\]")
                .matcher(script)
                .results()
                .findFirst()
                .orElseThrow();
        return Pattern.compile("'([A-Z_]+)'")
                .matcher(table.group(1))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static String script() {
        try {
            return Files.readString(Path.of("src/main/resources/web/article/reasons.js"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
