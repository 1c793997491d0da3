package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticleRepository;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes an article in: keeps it and its analysis, both or neither. The same text again changes only the analysis. */
@ApplicationScoped
public class ArticleIngest {

    private final ArticleAnalyser analyser;
    private final ArticleRepository articles;

    public ArticleIngest(ArticleAnalyser analyser, ArticleRepository articles) {
        this.analyser = analyser;
        this.articles = articles;
    }

    /** Analyses and stores nothing; what a stored article would give. */
    public ArticleAnalysis preview(SubmittedArticle submitted) {
        return analyser.analyse(submitted.toArticle(java.time.Instant.EPOCH));
    }

    /**
     * Keeps article and analysis.
     *
     * @throws dossier.articles.ArticleTooLongException if the text is longer than this service reads
     */
    public ArticleAnalysis store(SubmittedArticle submitted) {
        Article kept = articles.keep(submitted.toArticle(java.time.Instant.EPOCH));
        return analyser.analyse(kept);
    }
}
