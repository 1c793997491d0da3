package dossier.analysis;

import dossier.screening.ScreenerForTests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Analysers without CDI. */
final class TestAnalysers {

    private TestAnalysers() {}

    static ArticleAnalyser over(ScreenerForTests screening) {
        return over(screening, 300);
    }

    static ArticleAnalyser over(ScreenerForTests screening, int maxParties) {
        return new ArticleAnalyser(
                screening.screener(),
                screening::index,
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
                    public int maxHits() {
                        return 12;
                    }
                },
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
