package dossier.screening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import java.util.List;
import java.util.Optional;

/**
 * What was answered lately from one index: the same people are asked for, and named in articles, again and again. Bounded; what is asked
 * seldom is forgotten first. Safe for many threads.
 */
final class RememberedAnswers {

    /** Answers and the hits in them. */
    private static final int MOST = 4_096;

    /** A longer text is no name that comes again. */
    private static final int LONGEST_NAME = 200;

    private final Cache<Asked, List<Hit>> answers = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Asked asked, List<Hit> hits) -> 1 + hits.size())
            .executor(Runnable::run) // forgets while it remembers: no thread of its own
            .build();

    /** Everything that an answer depends on besides the index. */
    record Asked(ScreeningSettings settings, ScreeningQuery query, ScreeningOptions options) {

        private boolean mayComeAgain() {
            return query.name().length() <= LONGEST_NAME;
        }
    }

    Optional<List<Hit>> find(Asked asked) {
        return asked.mayComeAgain() ? Optional.ofNullable(answers.getIfPresent(asked)) : Optional.empty();
    }

    void remember(Asked asked, List<Hit> hits) {
        if (asked.mayComeAgain()) {
            answers.put(asked, List.copyOf(hits));
        }
    }
}
