package dossier.screening;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The settings as they are without any configuration. */
public final class ScreeningDefaults {

    private ScreeningDefaults() {}

    public static ScreeningSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(ScreeningSettings.class)
                .build()
                .getConfigMapping(ScreeningSettings.class);
    }
}
