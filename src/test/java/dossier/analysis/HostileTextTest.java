package dossier.analysis;

import dossier.articles.Article;
import dossier.lists.ListedParty;
import dossier.lists.NameGrade;
import dossier.screening.Parties;
import dossier.screening.ScreenerForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that are made to cost much: four times the text costs about four times the work, not sixteen times. */
class HostileTextTest {

    private static final int SHORT = 10_000;
    private static final int TIMES = 4;

    /** More than linear with what a busy machine adds, and less than quadratic. */
    private static final double MOST = 0.75 * TIMES * TIMES;

    private static final int TRIES = 3;

    private static final List<ListedParty> LISTED = List.of(
            Parties.person("us-ofac-sdn", "1", "Timur Sholokhin")
                    .named("Тимур Шолохин", NameGrade.PRIMARY)
                    .from("ru")
                    .listed(),
            Parties.person("eu-fsf", "2", "Nabil Khartoumi").from("sy").listed());

    private final ArticleAnalyser analyser = TestAnalysers.over(ScreenerForTests.of(LISTED));

    /** @param language of the text; the parts of it are repeated, "#" stands for a number */
    record Hostile(String language, String parts) {

        String text(int length) {
            StringBuilder text = new StringBuilder();
            for (int number = 0; text.length() < length; number++) {
                text.append(parts.replace("#", Integer.toString(number, 26)));
            }
            return text.substring(0, length);
        }

        @Override
        public String toString() {
            return language + " " + parts;
        }
    }

    static Stream<Hostile> texts() {
        return Stream.of(
                new Hostile("en", "LONG LINE OF CAPITALS "),
                new Hostile("en", "M# OF M# AND "),
                new Hostile("en", "Timur Sholokhin "),
                new Hostile("en", "Sholokhin, sanctioned by the US, sanctioned "),
                new Hostile("en", "T. "),
                new Hostile("en", "T. S. Sholokhin, "),
                new Hostile("en", "31 12 2020 "),
                new Hostile("en", "9"),
                new Hostile("en", "“("),
                new Hostile("en", "“Sholokhin (“"),
                new Hostile("en", "said that the EU sanctioned and the UK delisted and "),
                new Hostile("ru", "Тимуру Шолохину "),
                new Hostile("ru", "Шолохин"),
                new Hostile("ar", "ونبيل خرطومي "),
                new Hostile("de", "Scholochin-Scholochin-"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void workGrowsWithTheTextAndNoFaster(Hostile hostile) {
        String once = hostile.text(SHORT);
        String more = hostile.text(TIMES * SHORT);
        work(once, hostile.language()); // so that the code is compiled
        assertThat((double) work(more, hostile.language()) / work(once, hostile.language()))
                .isLessThan(MOST);
    }

    /** The least time of this thread of some tries. */
    private long work(String text, String language) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            analyser.analyse(new Article(new UUID(0, 1), "", text, Optional.empty(), language, "", Instant.EPOCH));
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return least;
    }
}
