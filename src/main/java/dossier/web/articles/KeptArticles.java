package dossier.web.articles;

import dossier.analysis.AnalysisRepository;
import dossier.analysis.ArticleAnalysis;
import dossier.analysis.ArticleIngest;
import dossier.analysis.SubmittedArticle;
import dossier.articles.NearCopies;
import dossier.audit.AuditEvent.Actor;
import dossier.profiles.ProfileDirectory;
import dossier.text.ReadingBudget;
import dossier.web.http.QueryCounter;

import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Singleton;

/** Articles as they are saved and shown, with the near copies they have at that moment. */
@Singleton
final class KeptArticles {

    private final ArticleIngest ingest;
    private final AnalysisRepository analyses;
    private final NearCopies copies;
    private final ProfileDirectory profiles;
    private final QueryCounter counter;
    private final ArticleTrail trail;

    KeptArticles(
            ArticleIngest ingest,
            AnalysisRepository analyses,
            NearCopies copies,
            ProfileDirectory profiles,
            QueryCounter counter,
            ArticleTrail trail) {
        this.ingest = ingest;
        this.analyses = analyses;
        this.copies = copies;
        this.profiles = profiles;
        this.counter = counter;
        this.trail = trail;
    }

    /** Reads an article that was sent by itself, keeps it and shows it. */
    AnalysisView keepOne(SubmittedArticle submitted, ReadingBudget budget) {
        counter.article();
        return view(trail.saved(ingest.store(submitted, budget)));
    }

    /** The same for one that comes from a topic. */
    AnalysisView keepOne(SubmittedArticle submitted, ReadingBudget budget, Actor by) {
        counter.article();
        return view(trail.saved(by, ingest.store(submitted, budget)));
    }

    /** Reads one of several articles, keeps it and shows it; the audit log has one entry for all of them. */
    AnalysisView keep(SubmittedArticle submitted, ReadingBudget budget) {
        counter.article();
        return view(ingest.store(submitted, budget));
    }

    /** The article of this id, as it was read. */
    Optional<AnalysisView> find(UUID id) {
        return analyses.find(id).map(this::view);
    }

    private AnalysisView view(ArticleAnalysis analysis) {
        return AnalysisView.of(analysis, copies.groupOf(analysis.article().id()), profiles);
    }
}
