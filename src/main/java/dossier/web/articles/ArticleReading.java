package dossier.web.articles;

import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleIngest;
import dossier.articles.CopyGroup;
import dossier.articles.NearCopies;
import dossier.text.ReadingBudget;
import dossier.web.WebSettings;
import dossier.web.http.ProblemException;
import dossier.web.http.QueryCounter;
import dossier.web.http.RequestBudgets;
import io.vertx.core.http.HttpServerRequest;

import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Singleton;

/** Reads articles for pages, by the rules of the API. */
@Singleton
public class ArticleReading {

    private final ArticleIngest ingest;
    private final AnalysisRepository analyses;
    private final NearCopies copies;
    private final AskedPages pages;
    private final WebSettings settings;
    private final QueryCounter counter;
    private final RequestBudgets budgets;
    private final ArticleTrail trail;

    ArticleReading(
            ArticleIngest ingest,
            AnalysisRepository analyses,
            NearCopies copies,
            AskedPages pages,
            WebSettings settings,
            QueryCounter counter,
            RequestBudgets budgets,
            ArticleTrail trail) {
        this.ingest = ingest;
        this.analyses = analyses;
        this.copies = copies;
        this.pages = pages;
        this.settings = settings;
        this.counter = counter;
        this.budgets = budgets;
        this.trail = trail;
    }

    /**
     * Reads an article and keeps nothing.
     *
     * @param call whose caller waits
     * @throws ProblemException 400 and 413 naming the field that is wrong, 403 and 502 for an address
     */
    public ArticleAnalysis preview(ArticleRequest request, HttpServerRequest call) {
        return preview(request, budgets.start(call));
    }

    /**
     * The same within a budget.
     *
     * @throws ProblemException 400 and 413 naming the field that is wrong, 403 and 502 for an address
     */
    public ArticleAnalysis preview(ArticleRequest request, ReadingBudget budget) {
        counter.article();
        return trail.previewed(ingest.preview(request.checked(settings, pages), budget));
    }

    /**
     * Reads an article and keeps it.
     *
     * @param call whose caller waits
     * @throws ProblemException 400 and 413 naming the field that is wrong
     */
    public ArticleAnalysis keep(ArticleRequest request, HttpServerRequest call) {
        counter.article();
        return trail.saved(ingest.store(request.checked(settings), budgets.start(call)));
    }

    /** A kept article, as it was read. */
    public Optional<ArticleAnalysis> find(UUID id) {
        return analyses.find(id);
    }

    /** Articles that tell the same story in the same words; empty while a kept article waits to be compared. */
    public Optional<CopyGroup> copies(UUID id) {
        return copies.groupOf(id);
    }
}
