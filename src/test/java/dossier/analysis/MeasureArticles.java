package dossier.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.articles.Article;
import dossier.screening.Band;
import dossier.screening.ScreenerForTests;
import dossier.tagging.TaggersForTests;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Analyses labelled articles without a service and writes who was found, one JSON object a line, in the form that a scorer
 * reads. Arguments: the file of articles, the folder of full lists, the file to write.
 */
public final class MeasureArticles {

    private static final Map<String, String> LISTS =
            Map.of("us-ofac-sdn", "us-ofac", "uk-sanctions-list", "uk", "eu-fsf", "eu");

    /** Characters of a usual article. */
    private static final double PORTION = 4_500;

    private MeasureArticles() {}

    /** @param arguments articles, lists, where to write; the bands' names are added to the last */
    public static void main(String... arguments) throws Exception {
        ScreenerForTests lists = ScreenerForTests.ofRealLists(Path.of(arguments[1]));
        ArticleAnalyser analyser = TestAnalysers.over(lists, 300, Optional.of(TaggersForTests.load()));
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            articles.add(article(json.readTree(line)));
        }
        for (int round = 0; round < 2; round++) {
            long started = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<ArticleAnalysis> analyses =
                    articles.stream().map(analyser::analyse).toList();
            double seconds = (System.nanoTime() - started) / 1e9;
            worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked;
            double portions = articles.stream()
                            .mapToInt(article -> article.text().length())
                            .sum()
                    / PORTION;
            System.out.printf(
                    "%d articles, %.1f a second; %.1f ms of one core for %.0f characters%n",
                    articles.size(), articles.size() / seconds, worked / 1e6 / portions, PORTION);
            write(analyses, Band.MATCH, Path.of(arguments[2] + "-match.jsonl"), json);
            write(analyses, Band.REVIEW, Path.of(arguments[2] + "-review.jsonl"), json);
            write(analyses, Band.WEAK, Path.of(arguments[2] + "-weak.jsonl"), json);
        }
    }

    private static void write(List<ArticleAnalysis> analyses, Band least, Path file, ObjectMapper json)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (ArticleAnalysis analysis : analyses) {
                for (PersonInArticle person : analysis.people()) {
                    for (ArticleHit hit : person.hits()) {
                        if (hit.band().compareTo(least) <= 0) {
                            out.write(json.writeValueAsString(line(analysis, person, hit)));
                            out.write('\n');
                        }
                    }
                }
            }
        }
    }

    private static Map<String, Object> line(ArticleAnalysis analysis, PersonInArticle person, ArticleHit hit) {
        return Map.of(
                "article_id", analysis.article().source(),
                "list",
                        LISTS.getOrDefault(
                                hit.listing().list().value(),
                                hit.listing().list().value()),
                "id", hit.listing().reference(),
                "score", hit.score(),
                "schema", person.kind().name().equals("PERSON") ? "PERSON" : "ORGANISATION",
                "named", person.name(),
                "name", hit.name(),
                "band", hit.band(),
                "byname", 0,
                "why", hit.said().stream().map(SaidInText::toString).toList());
    }

    private static Article article(JsonNode line) {
        String day = line.path("date").asText("");
        return new Article(
                new UUID(0, 0),
                "",
                line.get("text").asText(),
                day.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                "",
                line.get("id").asText(),
                Instant.EPOCH);
    }
}
