package dossier.startup;

import dossier.analysis.ArticleAnalysis;
import io.quarkus.runtime.StartupEvent;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Before the service answers its first request: every list answers from a snapshot, if only from its sample, and the
 * demonstration articles are read. Does nothing that was done by an earlier start.
 */
@ApplicationScoped
class FirstStart {

    private final StartSettings settings;
    private final SampleLists samples;
    private final SeedArticles seeds;
    private volatile List<ArticleAnalysis> demonstration = List.of();

    FirstStart(StartSettings settings, SampleLists samples, SeedArticles seeds) {
        this.settings = settings;
        this.samples = samples;
        this.seeds = seeds;
    }

    void onStart(@Observes StartupEvent event) {
        if (settings.demonstration()) {
            samples.bringIn(settings.samples());
            demonstration = seeds.bringIn(settings.seeds());
        }
    }

    /** What was found in the demonstration articles. */
    List<ArticleAnalysis> demonstration() {
        return demonstration;
    }
}
