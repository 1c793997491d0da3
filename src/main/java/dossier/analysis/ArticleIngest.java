package dossier.analysis;

import dossier.articles.Article;
import dossier.articles.ArticleRepository;
import dossier.articles.ArticleSettings;
import dossier.articles.ArticleTooLongException;
import dossier.articles.CopyFinder;
import dossier.screening.NameIndex;
import dossier.text.BudgetSpentException;
import dossier.text.ReadingBudget;
import io.quarkus.narayana.jta.QuarkusTransaction;

import java.time.Clock;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes an article in: keeps it and its analysis, both or neither. The same text again changes only the analysis. */
@ApplicationScoped
public class ArticleIngest {

    private final ArticleAnalyser analyser;
    private final PastAnalysers pastAnalysers;
    private final ArticleRepository articles;
    private final AnalysisRepository analyses;
    private final CopyFinder copies;
    private final ArticleSettings settings;
    private final Clock clock = Clock.systemUTC();

    ArticleIngest(
            ArticleAnalyser analyser,
            PastAnalysers pastAnalysers,
            ArticleRepository articles,
            AnalysisRepository analyses,
            CopyFinder copies,
            ArticleSettings settings) {
        this.analyser = analyser;
        this.pastAnalysers = pastAnalysers;
        this.articles = articles;
        this.analyses = analyses;
        this.copies = copies;
        this.settings = settings;
    }

    /**
     * Analyses and stores nothing; what a stored article would give. Needs no database.
     *
     * @throws ArticleTooLongException if the text is longer than this service reads
     * @throws BudgetSpentException if the budget does not suffice
     */
    public ArticleAnalysis preview(SubmittedArticle submitted, ReadingBudget budget) {
        return analyser.analyse(checked(submitted), budget);
    }

    /**
     * The same with the lists as they stood on a day of the past: "now" is that day.
     *
     * @param then the lists
     * @throws ArticleTooLongException if the text is longer than this service reads
     * @throws BudgetSpentException if the budget does not suffice
     */
    public ArticleAnalysis preview(SubmittedArticle submitted, NameIndex then, ReadingBudget budget) {
        return pastAnalysers.of(then).analyse(checked(submitted), budget);
    }

    /** The same with as much time as it takes. */
    public ArticleAnalysis store(SubmittedArticle submitted) {
        return store(submitted, ReadingBudget.unlimited());
    }

    /**
     * Keeps article and analysis, then looks which articles it is a near copy of.
     *
     * @throws ArticleTooLongException if the text is longer than this service reads
     * @throws BudgetSpentException if the budget does not suffice; nothing is kept then
     */
    public ArticleAnalysis store(SubmittedArticle submitted, ReadingBudget budget) {
        Article sent = checked(submitted);
        // outside of any transaction: a long text would hold a connection for seconds
        ArticleAnalysis analysis = analyser.analyse(kept(sent).orElse(sent), budget);
        ArticleAnalysis stored = QuarkusTransaction.joiningExisting()
                .call(() -> keep(analysis))
                .orElseGet(() -> keepOfAnother(sent, budget));
        copies.compareWaiting();
        return stored;
    }

    private Optional<Article> kept(Article sent) {
        return articles.findByText(sent.text());
    }

    /** Nothing is written if another caller has kept the same text meanwhile, perhaps with another title or day. */
    private Optional<ArticleAnalysis> keep(ArticleAnalysis analysis) {
        Article kept = articles.keep(analysis.article());
        if (!kept.id().equals(analysis.article().id())) {
            return Optional.empty();
        }
        ArticleAnalysis stored = analysis.of(kept);
        analyses.keep(stored);
        return Optional.of(stored);
    }

    private ArticleAnalysis keepOfAnother(Article sent, ReadingBudget budget) {
        ArticleAnalysis analysis = analyser.analyse(kept(sent).orElseThrow(), budget);
        return QuarkusTransaction.joiningExisting().call(() -> keep(analysis)).orElseThrow();
    }

    private Article checked(SubmittedArticle submitted) {
        if (submitted.text().length() > settings.maxCharacters()) {
            throw new ArticleTooLongException(submitted.text().length(), settings.maxCharacters());
        }
        return submitted.toArticle(clock.instant());
    }
}
