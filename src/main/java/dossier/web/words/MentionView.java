package dossier.web.words;

import dossier.mentions.Mention;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A span of the text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param text the span itself
 */
@Schema(name = "Mention", description = "A span: text.substring(start, end).")
public record MentionView(
        @Schema(description = "First UTF-16 code unit.") int start,
        @Schema(description = "One past the last.") int end,
        @Schema(description = "The span itself.") String text) {

    public static MentionView of(Mention mention) {
        return new MentionView(mention.start(), mention.end(), mention.surface());
    }
}
