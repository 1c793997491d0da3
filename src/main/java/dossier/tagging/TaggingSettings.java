package dossier.tagging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether the name-finding model is used. */
@ConfigMapping(prefix = "dossier.tagging")
public interface TaggingSettings {

    /** Load the model at the start; without it the service runs on and finds names by its other means. */
    @WithDefault("true")
    boolean enabled();
}
