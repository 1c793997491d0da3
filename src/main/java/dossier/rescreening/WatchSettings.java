package dossier.rescreening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How kept customers and stored articles are compared with changes of the lists. */
@ConfigMapping(prefix = "dossier.watch")
public interface WatchSettings {

    /** How often is looked whether there is something to compare. */
    @WithDefault("PT5S")
    Duration every();

    /** Most customers of one watch list. */
    @WithDefault("2000000")
    int maxCustomers();

    /** Longest time that reading one article again may take; after it the others go first. */
    @WithDefault("PT2M")
    Duration articleTime();
}
