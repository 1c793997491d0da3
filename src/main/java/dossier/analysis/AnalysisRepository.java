package dossier.analysis;

import dossier.articles.ArticlePage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the latest analysis of each stored article. */
@ApplicationScoped
public class AnalysisRepository {

    /** The analysis as it was made. */
    public Optional<ArticleAnalysis> find(UUID article) {
        return Optional.empty();
    }

    /** Keeps an analysis of a stored article; an earlier one of the same article is replaced. */
    public void keep(ArticleAnalysis analysis) {}

    /** One page of the articles whose analysis the filter lets through. */
    public ArticlePage browse(AnalysisFilter filter) {
        return new ArticlePage(List.of(), 0);
    }
}
