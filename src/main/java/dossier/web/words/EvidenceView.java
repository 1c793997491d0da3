package dossier.web.words;

import com.fasterxml.jackson.annotation.JsonInclude;
import dossier.mentions.Mention;
import dossier.screening.Evidence;
import dossier.web.http.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * One reason for or against.
 *
 * @param feature what was compared
 * @param asked the value of the article or query
 * @param listed the list's value
 * @param strength how much of the feature is present
 * @param sentence the same in words
 * @param article of an article's hit: the span that it rests on
 */
@Schema(name = "Evidence", description = "One reason for or against, as data and in words.")
public record EvidenceView(
        @Schema(description = "What was compared.", examples = "BIRTH_DATES_AGREE")
        String feature,

        @Schema(description = "The value of the article or query.", examples = "1961")
        String asked,

        @Schema(description = "The list's value.", examples = "1961-04-24")
        String listed,

        @Schema(description = "How strongly the feature is present: 0 to 1, or a number where it counts something.")
        double strength,

        @Schema(
                description = "The same in words.",
                examples = "The date of birth fits: the query has 1961, the list has 24 April 1961.")
        String sentence,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "The mention of the article that it rests on; only in hits of an article.")
        List<MentionView> article) {

    /** Constants are no reasons and are left out. */
    private static Optional<EvidenceView> of(Evidence evidence, Sides sides, List<MentionView> article) {
        return FeatureSentence.of(evidence, sides)
                .map(sentence -> new EvidenceView(
                        evidence.feature().name(),
                        evidence.asked(),
                        evidence.listed(),
                        Rounded.of(evidence.strength()),
                        sentence,
                        article));
    }

    public static List<EvidenceView> of(List<Evidence> evidence, Sides sides) {
        return evidence.stream()
                .flatMap(reason -> of(reason, sides, List.of()).stream())
                .toList();
    }

    /** Reasons of an article's hit. */
    public static List<EvidenceView> of(List<Evidence> evidence, List<Mention> mentions) {
        return evidence.stream()
                .flatMap(reason -> of(reason, Sides.ARTICLE, NameSpans.of(mentions, reason.asked())).stream())
                .toList();
    }
}
