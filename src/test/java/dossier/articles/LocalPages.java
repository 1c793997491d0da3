package dossier.articles;

import io.quarkus.runtime.configuration.MemorySize;

import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Fetchers for tests, which allow hosts of this machine where a service allows public ones only. */
public final class LocalPages {

    private LocalPages() {}

    /** A fetcher that allows one host of this machine. */
    public static PageFetcher of(String host) {
        return of(Set.of(host), address -> true);
    }

    static PageFetcher of(Set<String> allowed, Predicate<InetAddress> isPublic) {
        return new PageFetcher(
                new ArticleSettings() {
                    @Override
                    public Duration compareEvery() {
                        return Duration.ofSeconds(30);
                    }

                    @Override
                    public int maxCharacters() {
                        return 1_000_000;
                    }

                    @Override
                    public Optional<Set<String>> allowedHosts() {
                        return Optional.of(allowed);
                    }

                    @Override
                    public Duration fetchTimeout() {
                        return Duration.ofSeconds(2);
                    }

                    @Override
                    public MemorySize maxPage() {
                        return new MemorySize(BigInteger.valueOf(1_000_000));
                    }
                },
                isPublic);
    }
}
