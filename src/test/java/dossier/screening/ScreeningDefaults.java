package dossier.screening;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The settings as they are without any configuration. */
final class ScreeningDefaults {

    private ScreeningDefaults() {}

    static ScreeningSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(ScreeningSettings.class)
                .build()
                .getConfigMapping(ScreeningSettings.class);
    }
}
