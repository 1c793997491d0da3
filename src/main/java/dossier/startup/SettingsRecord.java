package dossier.startup;

import dossier.analysis.AnalysisSettings;
import dossier.audit.AuditAction;
import dossier.audit.AuditEntries;
import dossier.audit.AuditEvent;
import dossier.audit.AuditSettings;
import dossier.lists.imports.ListsConfig;
import dossier.screening.Screener;
import dossier.screening.SettingsHash;
import dossier.screening.Stamp;
import io.quarkus.runtime.StartupEvent;

import java.util.Map;
import java.util.TreeMap;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Says to the audit log with which settings the service started, where they are not those of the last time. Secrets are none of them. */
@ApplicationScoped
class SettingsRecord {

    private final Screener screener;
    private final AnalysisSettings articles;
    private final ListsConfig lists;
    private final AuditSettings audit;
    private final AuditEntries entries;

    SettingsRecord(
            Screener screener,
            AnalysisSettings articles,
            ListsConfig lists,
            AuditSettings audit,
            AuditEntries entries) {
        this.screener = screener;
        this.articles = articles;
        this.lists = lists;
        this.audit = audit;
        this.entries = entries;
    }

    /** Before lists are brought in. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1) StartupEvent event) {
        Map<String, Object> settings = new TreeMap<>(screener.deciding());
        settings.put("analysis.max-parties", articles.maxParties());
        settings.put("analysis.cutoff", articles.cutoff());
        settings.put("analysis.max-tagged", articles.maxTagged());
        settings.put("analysis.max-hits", articles.maxHits());
        settings.put(
                "lists.keep-history", lists.keepHistory().map(Object::toString).orElse("everything"));
        settings.put("audit.keep", audit.keep().map(Object::toString).orElse("everything"));
        settings.put("audit.persons", audit.persons());
        settings.put("audit.queries", audit.queries());
        settings.put("engine", Stamp.ENGINE);
        String hash = SettingsHash.of(settings);
        AuditEvent started =
                AuditEvent.of(AuditAction.CONFIGURED, "settings " + hash).by(AuditEvent.Actor.SERVICE);
        for (Map.Entry<String, Object> setting : settings.entrySet()) {
            started = started.with(setting.getKey(), setting.getValue());
        }
        entries.addSettings(started.with("settings", hash));
    }
}
