package dossier.analysis;

import dossier.screening.ScreenerForTests;
import dossier.tagging.NameTagger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Analysers without CDI. */
public final class TestAnalysers {

    private TestAnalysers() {}

    static ArticleAnalyser over(ScreenerForTests screening) {
        return over(screening, 300);
    }

    static ArticleAnalyser over(ScreenerForTests screening, int maxParties) {
        return over(screening, maxParties, Optional.empty());
    }

    public static ArticleAnalyser over(ScreenerForTests screening, int maxParties, Optional<NameTagger> tagger) {
        return new ArticleAnalyser(
                screening.screener(),
                screening::index,
                () -> tagger,
                new AnalysisSettings() {
                    @Override
                    public int maxParties() {
                        return maxParties;
                    }

                    @Override
                    public double cutoff() {
                        return 0.001;
                    }

                    @Override
                    public int maxTagged() {
                        return 300_000;
                    }

                    @Override
                    public int maxHits() {
                        return 12;
                    }
                },
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
