package dossier.startup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleIngest;
import dossier.analysis.SubmittedArticle;
import dossier.articles.Article;
import dossier.articles.ArticleRepository;
import dossier.articles.ArticleText;
import dossier.screening.Screener;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** The demonstration articles: stored once, read again when the lists have changed since. */
@ApplicationScoped
class SeedArticles {

    private static final Logger LOG = Logger.getLogger(SeedArticles.class);

    private final ObjectMapper json;
    private final ArticleRepository articles;
    private final AnalysisRepository analyses;
    private final ArticleIngest ingest;
    private final Screener screener;

    SeedArticles(
            ObjectMapper json,
            ArticleRepository articles,
            AnalysisRepository analyses,
            ArticleIngest ingest,
            Screener screener) {
        this.json = json;
        this.articles = articles;
        this.analyses = analyses;
        this.ingest = ingest;
        this.screener = screener;
    }

    /**
     * Brings the articles in.
     *
     * @return their analyses, in the order of the file names
     */
    List<ArticleAnalysis> bringIn(Path folder) {
        List<ArticleAnalysis> found = new ArrayList<>();
        for (Path file : jsonFiles(folder)) {
            try {
                Seed seed = json.readValue(file.toFile(), Seed.class);
                found.add(analysisOf(seed.submitted()));
            } catch (JacksonException | IllegalArgumentException wrong) {
                LOG.warnf("%s is not an article and was left out: %s", file, wrong.getMessage());
            } catch (IOException unreadable) {
                LOG.warnf("%s cannot be read: %s", file, unreadable.getMessage());
            }
        }
        return found;
    }

    private ArticleAnalysis analysisOf(SubmittedArticle seed) {
        Optional<ArticleAnalysis> kept = articles.findByText(ArticleText.ofPlain(seed.text()))
                .map(Article::id)
                .flatMap(analyses::find)
                .filter(analysis -> analysis.stamp().equals(screener.stamp()));
        return kept.orElseGet(() -> ingest.store(seed));
    }

    private static List<Path> jsonFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warnf("%s cannot be read: %s", folder, unreadable.getMessage());
            return List.of();
        }
    }

    /**
     * An article as it stands in a file.
     *
     * @param title headline
     * @param text the text
     * @param publishedOn ISO date
     * @param language ISO 639-1 code
     * @param source where it comes from
     */
    record Seed(String title, String text, LocalDate publishedOn, String language, String source) {

        SubmittedArticle submitted() {
            return new SubmittedArticle(title, ArticleText.ofPlain(text), Optional.of(publishedOn), language, source);
        }
    }
}
