package dossier.articles;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Limits of articles. */
@ConfigMapping(prefix = "dossier.articles")
public interface ArticleSettings {

    /** Longest text that is read, in UTF-16 code units. */
    @WithDefault("1000000")
    int maxCharacters();

    /**
     * Hosts whose pages an admin may have fetched, as {@code host} or {@code host:port}; none unless configured. A host without
     * a port is asked at the usual ones only.
     */
    Optional<Set<String>> allowedHosts();

    /** How long a page may take, redirects and all. */
    @WithDefault("10s")
    Duration fetchTimeout();

    /** Largest page that is fetched. */
    @WithDefault("4M")
    MemorySize maxPage();

    /** How often articles that were not yet compared with earlier ones are looked for, such as those of earlier versions. */
    @WithDefault("30s")
    Duration compareEvery();
}
