package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticleRepository;
import dossier.articles.ArticleSettings;
import dossier.articles.ArticleTooLongException;
import dossier.articles.CopyFinder;
import io.quarkus.narayana.jta.QuarkusTransaction;

import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes an article in: keeps it and its analysis, both or neither. The same text again changes only the analysis. */
@ApplicationScoped
public class ArticleIngest {

    private final ArticleAnalyser analyser;
    private final ArticleRepository articles;
    private final AnalysisRepository analyses;
    private final CopyFinder copies;
    private final ArticleSettings settings;
    private final Clock clock = Clock.systemUTC();

    ArticleIngest(
            ArticleAnalyser analyser,
            ArticleRepository articles,
            AnalysisRepository analyses,
            CopyFinder copies,
            ArticleSettings settings) {
        this.analyser = analyser;
        this.articles = articles;
        this.analyses = analyses;
        this.copies = copies;
        this.settings = settings;
    }

    /**
     * Analyses and stores nothing; what a stored article would give. Needs no database.
     *
     * @throws ArticleTooLongException if the text is longer than this service reads
     */
    public ArticleAnalysis preview(SubmittedArticle submitted) {
        return analyser.analyse(checked(submitted));
    }

    /**
     * Keeps article and analysis, then looks which articles it is a near copy of.
     *
     * @throws ArticleTooLongException if the text is longer than this service reads
     */
    public ArticleAnalysis store(SubmittedArticle submitted) {
        ArticleAnalysis analysis = QuarkusTransaction.joiningExisting().call(() -> keep(checked(submitted)));
        copies.compareWaiting();
        return analysis;
    }

    private ArticleAnalysis keep(Article article) {
        ArticleAnalysis analysis = analyser.analyse(articles.keep(article));
        analyses.keep(analysis);
        return analysis;
    }

    private Article checked(SubmittedArticle submitted) {
        if (submitted.text().length() > settings.maxCharacters()) {
            throw new ArticleTooLongException(submitted.text().length(), settings.maxCharacters());
        }
        return submitted.toArticle(clock.instant());
    }
}
