package dossier.web.words;

import dossier.analysis.SaidInText;
import dossier.web.lists.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

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
public record SaidView(
        @Schema(description = "What was found.") SaidInText.Kind kind,
        @Schema(description = "Words of the text.") String inText,
        @Schema(description = "Words of the listing.") String listed,
        @Schema(description = "The same in words.") String sentence,

        @Schema(description = "Spans of the article that it rests on.")
        List<MentionView> article,

        @Schema(description = "Where the list says it; left out where it does not, or its rows are not known.")
        Optional<SourceView> list) {

    public static SaidView of(SaidInText said, Who who) {
        return new SaidView(
                said.kind(),
                said.inText(),
                said.listed(),
                SaidSentence.of(said, who),
                said.spans().stream()
                        .map(span -> new MentionView(span.start(), span.end(), span.text()))
                        .toList(),
                said.source().map(SourceView::of));
    }
}
