package dossier.web.screening;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.NameComparison;
import dossier.names.WeightedName;
import dossier.web.http.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * Parts of two names, aligned.
 *
 * @param agreement how they agree
 * @param asked parts of the asked name
 * @param listed parts of the listed name
 * @param quality 0 (nothing) to 1 (the same)
 */
@Schema(name = "Alignment", description = "Which part of your name agrees with which part of the listed name.")
record AlignmentView(
        @Schema(description = "How they agree.") Agreement agreement,

        @Schema(description = "Parts of the asked name.", examples = "[\"Alexseyev\"]")
        List<String> asked,

        @Schema(description = "Parts of the listed name.", examples = "[\"ALEXSEYEV\"]")
        List<String> listed,

        @Schema(description = "0 (nothing) to 1 (the same).")
        double quality) {

    static List<AlignmentView> of(NameComparison names) {
        return names.alignments().stream().map(each -> of(each, names)).toList();
    }

    private static AlignmentView of(Alignment alignment, NameComparison names) {
        return new AlignmentView(
                alignment.agreement(),
                written(alignment.asked(), names.asked()),
                written(alignment.listed(), names.listed()),
                Rounded.of(alignment.quality()));
    }

    private static List<String> written(List<Integer> positions, WeightedName name) {
        return positions.stream().map(at -> name.token(at).written()).toList();
    }
}
