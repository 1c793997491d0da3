package dossier.lists.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How lists are brought in. */
@ConfigMapping(prefix = "dossier.lists")
public interface ListsConfig {

    /** Whether the publishers are asked at all; where it is not said, in production only. */
    Optional<Boolean> fetch();

    /** How long after the publishers were asked they are asked again, by whichever copy of the service. */
    @WithDefault("24h")
    Duration fetchEvery();

    /** How long after the first start of all they are asked for the first time. */
    @WithDefault("30s")
    Duration fetchFirst();

    /** Codes of the lists that are fetched; all where it is not said. */
    Optional<List<String>> fetched();

    /** Addresses other than the publishers' own, by file name, e.g. {@code dossier.lists.addresses."sdn.csv"}. */
    Map<String, URI> addresses();

    /** Ends of the host names to which a publisher's own host may send us on. */
    @WithDefault(".treas.gov,.treasury.gov,.gov.uk,.europa.eu,.s3.us-gov-west-1.amazonaws.com,.blob.core.windows.net")
    List<String> redirectHosts();

    /** How we call ourselves to the publishers. */
    @WithDefault("Dossier/0.1 (sanctions list import)")
    String userAgent();

    /** How long a connection may take to come about. */
    @WithDefault("20s")
    Duration connectTimeout();

    /** How long a whole file may take; the EU makes its file anew for over a minute. */
    @WithDefault("5m")
    Duration readTimeout();

    /** Folder with a sub-folder a list code, whose files, or those of its newest dated sub-folder, are imported. */
    Optional<Path> folder();

    /** Largest file as it comes, packed or not. */
    @WithDefault("200M")
    MemorySize maxFileSize();

    /** Largest file after unpacking. */
    @WithDefault("500M")
    MemorySize maxUnpackedSize();

    /** Most bytes that one packed byte may become. */
    @WithDefault("200")
    int maxUnpackingRatio();

    /** Largest share of a list's listings or names that may go at once without being forced, 0 to 1. */
    @WithDefault("0.1")
    double maxShrinkage();

    /**
     * Largest share of a list's listings whose names may be replaced at once without being forced, 0 to 1. In the real lists
     * it is 0.0001 at most, even over a year in which the UK wrote 42 % of its names anew: some word always stays.
     */
    @WithDefault("0.05")
    double maxRenamed();

    /**
     * Largest share of the lines that an import may report as problems without being forced, 0 to 1. In the real lists it is
     * 0.0007 at most. The first 20 problems are always allowed.
     */
    @WithDefault("0.01")
    double maxProblems();

    /**
     * Largest share of the names that may look as if read in a wrong encoding without being forced, 0 to 1. In the real lists
     * no name does; read in a wrong encoding, 16 % of the UK's and 40 % of the EU's do.
     */
    @WithDefault("0.005")
    double maxGarbled();

    /**
     * For how long what snapshots said is kept after another one took their place, such as {@code P5Y}; for ever where it is not said. The
     * active snapshot and what is known of the days since when listings are on a list stay.
     */
    Optional<Period> keepHistory();

    /** Lists of whoever runs the service, by their codes. */
    Map<String, OwnListConfig> own();

    /** The limits together. */
    default ImportLimits limits() {
        return new ImportLimits(
                maxFileSize().asLongValue(),
                maxUnpackedSize().asLongValue(),
                maxUnpackingRatio(),
                maxShrinkage(),
                maxRenamed(),
                maxProblems(),
                maxGarbled());
    }
}
