package dossier.names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs of names over cultures and scripts ({@code names/pairs.csv}), judged by how much of them agrees. What is near
 * and yet no proof is "close": it must not look equal.
 */
class NamePairsTest {

    /** Above it a pair would be looked at whatever else is known. */
    private static final double ALIKE = 0.75;

    private static final double ALL_BUT_EQUAL = 0.95;

    @ParameterizedTest(name = "{0} | {1}: {4}")
    @CsvFileSource(
            resources = "/names/pairs.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void aPairIsAsAlikeAsItShouldBe(String asked, String listed, NameKind kind, String same, String why) {
        double overlap = compare(asked, listed, kind).overlap();

        assertThat(why).isNotBlank();
        switch (same) {
            case "true" -> assertThat(overlap).as(why).isGreaterThanOrEqualTo(ALIKE);
            case "false" -> assertThat(overlap).as(why).isLessThan(ALIKE);
            case "close" -> assertThat(overlap).as(why).isLessThan(ALL_BUT_EQUAL);
            default -> throw new IllegalArgumentException("pairs.csv: same must be true, false or close: " + same);
        }
    }

    private static NameComparison compare(String asked, String listed, NameKind kind) {
        return NameComparer.standard().compare(weighted(asked, kind), weighted(listed, kind));
    }

    private static WeightedName weighted(String name, NameKind kind) {
        return new WeightedName(NameAnalyser.standard().analyse(name, kind), TokenFrequencies.withoutData());
    }
}
