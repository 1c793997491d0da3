package dossier.startup;

import dossier.analysis.ArticleAnalysis;
import dossier.lists.imports.FolderDrop;
import dossier.screening.IndexKeeper;
import io.quarkus.runtime.StartupEvent;

import java.util.List;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Before the service answers its first request: lists in the configured folder are in, every other list answers from its
 * last snapshot or from its sample, and the demonstration articles are read. Does nothing that an earlier start did.
 */
@ApplicationScoped
class FirstStart {

    private final StartSettings settings;
    private final FolderDrop folder;
    private final SampleLists samples;
    private final SeedArticles seeds;
    private final IndexKeeper index;
    private volatile List<ArticleAnalysis> demonstration = List.of();

    FirstStart(StartSettings settings, FolderDrop folder, SampleLists samples, SeedArticles seeds, IndexKeeper index) {
        this.settings = settings;
        this.folder = folder;
        this.samples = samples;
        this.seeds = seeds;
        this.index = index;
    }

    /** Before the others' start, so that what they do is said while they do it. */
    void beforeOthers(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        StartSteps.at("Reading the lists");
    }

    /** After all others have started: an article read before there is a name index would have no hits. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        StartSteps.at("Looking for new lists");
        folder.bringIn();
        if (!settings.demonstration()) {
            return;
        }
        samples.bringIn(settings.samples());
        if (index.ready()) {
            StartSteps.at("Analysing the sample articles");
            demonstration = seeds.bringIn(settings.seeds());
        }
    }

    /** What was found in the demonstration articles. */
    List<ArticleAnalysis> demonstration() {
        return demonstration;
    }
}
