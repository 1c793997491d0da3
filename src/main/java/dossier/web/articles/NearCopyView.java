package dossier.web.articles;

import dossier.articles.CopyGroup;
import dossier.web.http.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article with the same story in the same words.
 *
 * @param id its id
 * @param title headline
 * @param publishedOn day on which it appeared
 * @param source where it was read
 * @param likeness how much of the shorter text stands in the longer one
 */
@Schema(name = "NearCopy", description = "An article with the same story in the same words.")
record NearCopyView(
        @Schema(description = "Its id.", examples = "3f0f6a3e-2b1c-4c57-9d0c-0a5a4f6d1b7e")
        String id,

        @Schema(description = "Headline.", examples = "Talks in Mariupol")
        String title,

        @Schema(description = "Day on which it appeared.", examples = "2022-04-20", format = "date")
        Optional<String> publishedOn,

        @Schema(description = "Where it was read.", examples = "https://news.example/2022/talks.html")
        String source,

        @Schema(
                description = "How much of the shorter text is in the longer one, 0.8 to 1: of this copy and the first"
                        + " of the group, or, for the first, of it and the requested article.",
                examples = "0.97")
        double likeness) {

    static NearCopyView of(CopyGroup.Copy copy) {
        return new NearCopyView(
                copy.id().toString(),
                copy.title(),
                copy.publishedOn().map(LocalDate::toString),
                copy.source(),
                Rounded.of(copy.likeness()));
    }
}
