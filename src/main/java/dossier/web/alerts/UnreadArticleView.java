package dossier.web.alerts;

import dossier.rescreening.UnreadArticle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * An article that is to be read again and could not be read.
 *
 * @param article its id
 * @param title its title
 * @param rescreening id of the run
 * @param attempts how often it was tried
 * @param reason why the last try failed
 * @param nextTry when it is tried again
 */
@Schema(name = "UnreadArticle", description = "An article that is to be read again and could not be read.")
record UnreadArticleView(
        @Schema(description = "Id of the article.", examples = "b7e1f2c0-0000-4000-8000-000000000003")
        String article,

        @Schema(description = "Its title, or empty.", examples = "Minister resigns")
        String title,

        @Schema(description = "Id of the run of re-screening that wants it read.", examples = "12")
        long rescreening,

        @Schema(description = "How often it was tried.", examples = "3")
        int attempts,

        @Schema(
                description = "Why the last try failed.",
                examples = "Reading it took longer than PT2M (DOSSIER_WATCH_ARTICLE_TIME).")
        String reason,

        @Schema(description = "When it is tried again.", format = "date-time")
        Instant nextTry) {

    static UnreadArticleView of(UnreadArticle article) {
        return new UnreadArticleView(
                article.id().toString(),
                article.title(),
                article.run(),
                article.attempts(),
                article.why(),
                article.nextTry());
    }
}
