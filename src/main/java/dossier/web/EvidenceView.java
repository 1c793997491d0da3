package dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dossier.mentions.Mention;
import dossier.screening.Evidence;
import dossier.screening.Feature;
import dossier.web.PersonView.MentionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * One reason for or against.
 *
 * @param feature what was compared
 * @param asked the asker's value
 * @param listed the list's value
 * @param strength how much of the feature is present
 * @param sentence the same in words
 * @param article of an article's hit: the span that it rests on
 */
@Schema(name = "Evidence", description = "One reason for or against, as data and in words.")
record EvidenceView(
        @Schema(examples = "BIRTH_DATES_AGREE") String feature,
        @Schema(examples = "1961") String asked,
        @Schema(examples = "1961-04-24") String listed,

        @Schema(description = "How much of the feature is present; 0 to 1 unless it counts.")
        double strength,

        @Schema(examples = "The birth dates agree: '1961' and '1961-04-24'.")
        String sentence,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "The mention of the article that it rests on; only in hits of an article.")
        List<MentionView> article) {

    private static EvidenceView of(Evidence evidence, List<MentionView> article) {
        return new EvidenceView(
                evidence.feature().name(),
                evidence.asked(),
                evidence.listed(),
                Rounded.of(evidence.strength()),
                FeatureSentence.of(evidence),
                article);
    }

    static List<EvidenceView> of(List<Evidence> evidence) {
        return evidence.stream().map(reason -> of(reason, List.of())).toList();
    }

    /** Reasons of an article's hit. */
    static List<EvidenceView> of(List<Evidence> evidence, List<Mention> mentions) {
        return evidence.stream()
                .map(reason -> of(
                        reason, reason.feature() == Feature.PRIOR ? List.of() : NameSpans.of(mentions, reason.asked())))
                .toList();
    }
}
