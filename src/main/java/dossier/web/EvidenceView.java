package dossier.web;

import dossier.screening.Evidence;
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
 */
@Schema(name = "Evidence", description = "One reason for or against, as data and in words.")
record EvidenceView(
        @Schema(examples = "BIRTH_DATES_AGREE") String feature,
        @Schema(examples = "1961") String asked,
        @Schema(examples = "1961-04-24") String listed,

        @Schema(description = "How much of the feature is present; 0 to 1 unless it counts.")
        double strength,

        @Schema(examples = "The birth dates agree: '1961' and '1961-04-24'.")
        String sentence) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.feature().name(),
                evidence.asked(),
                evidence.listed(),
                Rounded.of(evidence.strength()),
                FeatureSentence.of(evidence));
    }

    static List<EvidenceView> of(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceView::of).toList();
    }
}
