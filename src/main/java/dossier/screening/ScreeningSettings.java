package dossier.screening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How screening is set up. Thresholds are configuration; weights are code ({@link Feature}). */
@ConfigMapping(prefix = "dossier.screening")
public interface ScreeningSettings {

    /** Hits from this score on are in band MATCH, unless a rule forbids it; 0 to 1. */
    @WithDefault("0.4")
    double match();

    /** Hits from this score on are in band REVIEW; 0 to 1, not above {@link #match()}. */
    @WithDefault("0.15")
    double review();

    /** Most names that are compared in full for one query, from 1. */
    @WithDefault("150")
    int maxCandidates();

    /** Most entries of the name index that are looked at for one query, from 1. */
    @WithDefault("300000")
    int maxPostings();

    /** How often each copy of the service looks whether another one has published a snapshot. */
    @WithDefault("PT5S")
    Duration poll();

    /**
     * File in which the name index is kept for the next start. Not set with a PostgreSQL of one's own: then each start reads the
     * names anew.
     */
    Optional<Path> image();

    /** Those of the settings that decide answers, and not only when they come. */
    default Map<String, Object> deciding() {
        return Map.of(
                "screening.match", match(),
                "screening.review", review(),
                "screening.max-candidates", maxCandidates(),
                "screening.max-postings", maxPostings());
    }

    /** Band of a score, rules apart. */
    default Band bandOf(double score) {
        if (score >= match()) {
            return Band.MATCH;
        }
        return score >= review() ? Band.REVIEW : Band.WEAK;
    }
}
