package dossier.web;

import dossier.analysis.SaidInText;
import dossier.web.PersonView.MentionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A reason that the article's own words give.
 *
 * @param kind what was found
 * @param inText words of the text
 * @param listed words of the listing
 * @param sentence the same in words
 * @param article where the text says so
 * @param list where the list says so
 */
@Schema(name = "Said", description = "A reason for or against that the article's own words give.")
record SaidView(
        SaidInText.Kind kind,
        String inText,
        String listed,
        String sentence,

        @Schema(description = "Spans of the article that it rests on.")
        List<MentionView> article,

        @Schema(description = "Where the list says it; left out where it does not, or its rows are not known.")
        Optional<SourceView> list) {

    static SaidView of(SaidInText said) {
        return new SaidView(
                said.kind(),
                said.inText(),
                said.listed(),
                sentence(said),
                said.spans().stream()
                        .map(span -> new MentionView(span.start(), span.end(), span.text()))
                        .toList(),
                said.source().map(SourceView::of));
    }

    static String sentence(SaidInText said) {
        String inText = "'" + said.inText() + "'";
        String listed = "'" + said.listed() + "'";
        return switch (said.kind()) {
            case SAME_OFFICE ->
                said.inText().equals(said.listed())
                        ? "The text and the list give the same office or organisation: " + inText + "."
                        : "The text gives the office " + inText + ", the list " + listed + ".";
            case OTHER_OFFICE -> "The text gives the office " + inText + ", the list another: " + listed + ".";
            case SAME_ORGANISATION -> "The text names an organisation that the list names too: " + inText + ".";
            case SAME_COUNTRY -> "The text speaks of a country of the listing: " + countries(said.inText()) + ".";
            case OTHER_COUNTRY ->
                "The text speaks of other countries (" + countries(said.inText()) + ") than the list ("
                        + countries(said.listed()) + ").";
            case SAME_AGE -> "The age fits: the text says " + inText + ", the list " + listed + ".";
            case OTHER_AGE -> "The age does not fit: the text says " + inText + ", the list " + listed + ".";
            case OTHER_ORGANISATION -> "The text names " + inText + ", the list another organisation: " + listed + ".";
            case ONE_WORD_ONLY -> "The text names the party by one word only.";
            case ONLY_HOLDER_OF_OFFICE ->
                "One word only, but just one listed bearer of the name holds the office " + inText + ".";
            case OTHER_OCCUPATION ->
                said.listed().isEmpty()
                        ? "The text gives the occupation " + inText + ", of which the list says nothing."
                        : "The text gives the occupation " + inText + ", the list " + listed + ".";
            case SEVERAL_AGREE -> "Several listed parties agree equally well.";
        };
    }

    /** {@code ir qa} as {@code Iran, Qatar}; a code that is none stays as it is. */
    private static String countries(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }
}
