package dossier.analysis;

import dossier.articles.Article;
import dossier.screening.ScreenerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is sent, it is read in bounded time and nothing breaks. The limits only guard against getting stuck. */
@Timeout(60)
class AnyTextTest {

    private static final int MILLION = 1_000_000;

    private final ArticleAnalyser analyser = TestAnalysers.over(ScreenerForTests.of(List.of()));

    @Test
    void anEmptyTextNamesNobody() {
        assertThat(analyse("").people()).isEmpty();
    }

    @Test
    void aTextOfAMillionCharactersIsRead() {
        String sentence = "Olga Muster met General Peter Probe in Kaluga, and Muster left. ";
        String text = sentence.repeat(MILLION / sentence.length() + 1);
        assertThat(analyse(text).people())
                .extracting(PersonInArticle::name)
                .containsExactly("Olga Muster", "Peter Probe");
    }

    @Test
    void tenThousandNamesAreReadAndTheRestIsSaid() {
        String text = IntStream.range(0, 10_000)
                .mapToObj(i -> "Olga " + word(i) + " spoke.")
                .collect(Collectors.joining(" "));
        ArticleAnalysis analysis = analyse(text);
        assertThat(analysis.people()).hasSizeGreaterThan(1_000);
        assertThat(analysis.notRead()).contains(ArticleAnalysis.NotRead.LATER_PARTIES);
    }

    @Test
    void aThousandBearersOfOneSurnameAreRead() {
        String text = IntStream.range(0, 1_000)
                .mapToObj(i -> word(i) + " Muster spoke. Muster slept.")
                .collect(Collectors.joining(" "));
        assertThat(analyse(text).people()).hasSizeBetween(500, 1_000);
    }

    @Test
    void binaryRubbishIsRead() {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        ArticleAnalysis analysis = analyse(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", " "));
        assertThat(analysis.people())
                .allSatisfy(person -> assertThat(person.mentions()).isNotEmpty());
    }

    /** A capitalised word of its own for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("M");
        for (int rest = number + 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26)).append('o');
        }
        return word.append("sk").toString();
    }

    private ArticleAnalysis analyse(String text) {
        return analyser.analyse(new Article(new UUID(0, 1), "", text, Optional.empty(), "en", "", Instant.EPOCH));
    }
}
