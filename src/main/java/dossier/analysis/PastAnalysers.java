package dossier.analysis;

import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.tagging.TaggerKeeper;
import org.jspecify.annotations.Nullable;

import java.lang.ref.SoftReference;
import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads articles with lists that are not those of today. What the last one made of its names is kept while there is memory. */
@ApplicationScoped
class PastAnalysers {

    private final Screener screener;
    private final TaggerKeeper tagger;
    private final AnalysisSettings settings;
    private SoftReference<Made> last = new SoftReference<>(null);

    PastAnalysers(Screener screener, TaggerKeeper tagger, AnalysisSettings settings) {
        this.screener = screener;
        this.tagger = tagger;
        this.settings = settings;
    }

    private record Made(NameIndex index, ArticleAnalyser analyser) {}

    /** @param index the lists to read with */
    synchronized ArticleAnalyser of(NameIndex index) {
        @Nullable Made made = last.get();
        if (made == null || made.index != index) {
            made = new Made(
                    index, new ArticleAnalyser(screener, () -> index, tagger::tagger, settings, Clock.systemUTC()));
            last = new SoftReference<>(made);
        }
        return made.analyser;
    }
}
