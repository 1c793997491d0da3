package dossier.web.words;

import dossier.web.lists.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/**
 * One part of the sentence that says why, with what it rests on.
 *
 * @param sentence the part as a sentence of its own
 * @param inFavour whether it speaks for the hit
 * @param article spans of the text
 * @param list where the list says it
 */
@Schema(name = "BecausePart", description = "One reason of the sentence, and where to check it on either side.")
public record ReasonView(
        @Schema(
                description = "The part as a sentence of its own.",
                examples = "Same name; the list adds the patronymic Stepanovich.")
        String sentence,

        @Schema(description = "Whether it speaks for the hit (true) or against it (false).")
        boolean inFavour,

        @Schema(description = "Spans of the article that it rests on; empty for a screening, which has no text.")
        List<MentionView> article,

        @Schema(
                description =
                        "Where the list says it; left out where the list says nothing, or its rows are not known.")
        Optional<SourceView> list) {}
