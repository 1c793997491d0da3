package dossier.rescreening;

import java.time.Instant;
import java.util.UUID;

/**
 * An article that is to be read again and could not be read.
 *
 * @param id of the article
 * @param title its title, or empty
 * @param run id of the run that wants it read
 * @param attempts how often it was tried
 * @param why why the last try failed
 * @param nextTry when it is tried again
 */
public record UnreadArticle(UUID id, String title, long run, int attempts, String why, Instant nextTry) {}
