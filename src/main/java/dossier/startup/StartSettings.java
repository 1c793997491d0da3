package dossier.startup;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.nio.file.Path;

/** What a first start brings along. */
@ConfigMapping(prefix = "dossier.start")
public interface StartSettings {

    /** Folder with one sub-folder of sample files a list; a list without a snapshot gets its sample at start. */
    @WithDefault("data")
    Path samples();

    /** Folder with demonstration articles, one JSON file each. */
    @WithDefault("seeds")
    Path seeds();

    /** Whether samples and demonstration articles are brought in at all. */
    @WithDefault("true")
    boolean demonstration();

    /** Whether to stop as soon as everything is done that a start does, e.g. to have the JVM note which classes that takes. */
    @WithDefault("false")
    boolean leave();

    /** With less free space than this where the data or temporary files are, the service is not ready. */
    @WithDefault("50M")
    MemorySize leastFreeDisk();
}
