package dossier.web.yente;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dossier.screening.Band;
import dossier.screening.Evidence;
import dossier.screening.Hit;
import dossier.web.entities.AskedEntity;
import dossier.web.entities.EntityView;
import dossier.web.http.Rounded;
import dossier.web.words.EvidenceView;
import dossier.web.words.ReasonSentence;
import dossier.web.words.Sides;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers to {@code /match}.
 *
 * @param responses by the caller's keys
 * @param matcher what each feature means
 * @param limit most results for one entity
 */
record MatchView(Map<String, Answer> responses, Map<String, FeatureView> matcher, int limit) {

    /**
     * Parties that may be an entity.
     *
     * @param status 200, or 400 where nothing could be asked
     * @param results the most probable first
     * @param total how many there are
     * @param query the entity as it was read
     * @param notes what could not be used of it
     */
    record Answer(
            int status,
            List<Scored> results,
            TotalView total,
            AskedEntity query,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {}

    /**
     * A party that may be the entity.
     *
     * @param entity the party
     * @param score probability that it is, 0 to 1
     * @param match whether the score reaches the threshold
     * @param because why, in one sentence
     * @param features how strongly each reason is present
     * @param explanations the reasons in words
     */
    record Scored(
            @JsonUnwrapped EntityView entity,
            double score,
            boolean match,
            String because,
            Map<String, Double> features,
            Map<String, Explanation> explanations) {

        /** @param threshold from which score on it is called a match; where the caller does not say, the band of the hit decides */
        static Scored of(EntityView entity, Hit best, Optional<Double> threshold) {
            Map<String, Double> features = new TreeMap<>();
            Map<String, Explanation> explanations = new TreeMap<>();
            for (Evidence reason : best.evidence()) {
                String name = nameOf(reason.feature().name());
                EvidenceView.of(List.of(reason), Sides.QUERY).stream()
                        .findFirst()
                        .ifPresent(said -> {
                            features.put(name, said.strength());
                            explanations.put(
                                    name,
                                    new Explanation(said.strength(), said.sentence(), said.asked(), said.listed()));
                        });
            }
            double score = Rounded.of(best.score());
            boolean match = threshold.map(least -> score >= least).orElse(best.band() == Band.MATCH);
            return new Scored(entity, score, match, ReasonSentence.of(best), features, explanations);
        }
    }

    /**
     * One reason.
     *
     * @param score how strongly it is present
     * @param detail the reason in words
     * @param query value of the query
     * @param candidate value of the list
     */
    record Explanation(double score, String detail, String query, String candidate) {}

    /**
     * What a feature is.
     *
     * @param description in words
     * @param coefficient what full strength adds to the logarithm of the odds that both are one person; 0 for a rule that bounds a score
     */
    record FeatureView(String description, double coefficient) {}

    static String nameOf(String feature) {
        return feature.toLowerCase(Locale.ROOT);
    }
}
