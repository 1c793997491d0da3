package dossier.web.articles;

import dossier.analysis.ArticleAnalysis;
import dossier.audit.AuditAction;
import dossier.audit.AuditEvent.Actor;
import dossier.screening.Screener;
import dossier.web.audit.ScreeningTrail;

import java.util.HashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** Says to the audit log which articles were read. The text stands there as its SHA-256 only. */
@Singleton
final class ArticleTrail {

    private final ScreeningTrail trail;
    private final Screener screener;

    ArticleTrail(ScreeningTrail trail, Screener screener) {
        this.trail = trail;
        this.screener = screener;
    }

    /** Who sends articles; to be taken while the request is the current one. */
    Actor actor() {
        return trail.actor();
    }

    /** An article was read and not kept. */
    ArticleAnalysis previewed(ArticleAnalysis analysis) {
        tell(trail.actor(), AuditAction.ARTICLE_PREVIEWED, "", analysis);
        return analysis;
    }

    /** An article was read and kept. */
    ArticleAnalysis saved(ArticleAnalysis analysis) {
        return saved(trail.actor(), analysis);
    }

    /** The same for one that no caller sent. */
    ArticleAnalysis saved(Actor by, ArticleAnalysis analysis) {
        tell(by, AuditAction.ARTICLE_SAVED, "article " + analysis.article().id(), analysis);
        return analysis;
    }

    private void tell(Actor by, AuditAction action, String subject, ArticleAnalysis analysis) {
        Map<String, Object> details = new HashMap<>();
        details.put("characters", analysis.article().text().length());
        details.put("parties", analysis.people().size());
        analysis.stamp().text().ifPresent(hash -> details.put("text", hash));
        trail.tell(by, action, subject, "", details, analysis.stamp());
    }

    /** Several articles were sent at once. */
    void savedMany(Actor by, int sent, int saved) {
        trail.tell(by, AuditAction.ARTICLES_SAVED, "", "", Map.of("sent", sent, "saved", saved), screener.stamp());
    }
}
