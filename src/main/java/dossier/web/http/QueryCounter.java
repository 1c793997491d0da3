package dossier.web.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import jakarta.inject.Singleton;

/** Counts what was asked: one request may hold a thousand queries, and its timer counts it once. */
@Singleton
public final class QueryCounter {

    private final Counter screenings;
    private final Counter comparisons;
    private final Counter articles;

    QueryCounter(MeterRegistry meters) {
        this.screenings = counter(meters, "screening");
        this.comparisons = counter(meters, "comparison");
        this.articles = counter(meters, "article");
    }

    public void screenings(int asked) {
        screenings.increment(asked);
    }

    public void comparisons(int asked) {
        comparisons.increment(asked);
    }

    public void article() {
        articles.increment();
    }

    private static Counter counter(MeterRegistry meters, String kind) {
        return Counter.builder("dossier.queries")
                .description("Names screened, pairs compared and articles read since the start")
                .tag("kind", kind)
                .register(meters);
    }
}
