package dossier.startup;

import dossier.analysis.ArticleAnalyser;
import dossier.analysis.ArticleAnalysis;
import dossier.lists.imports.FolderDrop;
import dossier.screening.IndexKeeper;
import dossier.tagging.TaggerKeeper;
import io.quarkus.runtime.StartupEvent;

import java.util.List;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Before the service answers its first request: lists in the configured folder are in, every other list answers from its
 * last snapshot or from its sample. Once it answers: the demonstration articles are read, and what the first article needs is
 * made. Does nothing that an earlier start did.
 */
@ApplicationScoped
class FirstStart {

    private final StartSettings settings;
    private final FolderDrop folder;
    private final SampleLists samples;
    private final SeedArticles seeds;
    private final IndexKeeper index;
    private final ArticleAnalyser analyser;
    private final TaggerKeeper tagger;

    FirstStart(
            StartSettings settings,
            FolderDrop folder,
            SampleLists samples,
            SeedArticles seeds,
            IndexKeeper index,
            ArticleAnalyser analyser,
            TaggerKeeper tagger) {
        this.settings = settings;
        this.folder = folder;
        this.samples = samples;
        this.seeds = seeds;
        this.index = index;
        this.analyser = analyser;
        this.tagger = tagger;
    }

    /** Before the others' start, so that what they do is said while they do it. */
    void beforeOthers(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        StartSteps.at("Reading the lists");
    }

    /** After all others have started. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        StartSteps.at("Looking for new lists");
        folder.bringIn();
        if (settings.demonstration()) {
            samples.bringIn(settings.samples());
        }
    }

    /** Once names are screened: what articles need, so that the first one hardly waits. */
    void prepareForArticles() {
        tagger.prepare();
        analyser.prepare();
    }

    /**
     * Once names are screened: an article read before there is a name index would have no hits.
     *
     * @return what was found in the demonstration articles
     */
    List<ArticleAnalysis> demonstration() {
        return settings.demonstration() && index.ready() ? seeds.bringIn(settings.seeds()) : List.of();
    }
}
