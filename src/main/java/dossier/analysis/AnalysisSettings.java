package dossier.analysis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.util.HashMap;
import java.util.Map;

/** How articles are analysed. */
@ConfigMapping(prefix = "dossier.analysis")
public interface AnalysisSettings {

    /** Most parties of one article that are screened; later ones are found but have no hits. */
    @WithDefault("300")
    int maxParties();

    /** Hits below this score are not kept, 0 to 1. */
    @WithDefault("0.001")
    double cutoff();

    /** Longer texts are not read by the model that finds names, in characters: it reads some 50,000 in a second. */
    @WithDefault("300000")
    int maxTagged();

    /** Most hits kept for one party. */
    @WithDefault("12")
    int maxHits();

    /**
     * All settings that decide what is found in an article.
     *
     * @param screening those of screening
     * @param model whether names are found by the model
     */
    default Map<String, Object> deciding(Map<String, Object> screening, boolean model) {
        Map<String, Object> all = new HashMap<>(screening);
        all.put("analysis.max-parties", maxParties());
        all.put("analysis.cutoff", cutoff());
        all.put("analysis.max-tagged", maxTagged());
        all.put("analysis.max-hits", maxHits());
        all.put("tagging", model);
        return Map.copyOf(all);
    }

    /** A bare surname has many bearers: all must be seen before one is preferred. */
    double LEAST_OF_ONE_WORD = 1e-5;

    /** What a party's name alone must score at least, so that what the text says may make it a hit. */
    default double least(boolean oneWord) {
        return oneWord ? Math.min(LEAST_OF_ONE_WORD, cutoff()) : cutoff();
    }
}
