package dossier.articles;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which articles to show, and which page of them.
 *
 * @param query words that title or text must hold, or empty for all
 * @param from first day of publication, if limited
 * @param to last day of publication, if limited
 * @param hideCopies whether of near copies that are let through only the one kept first is shown
 * @param offset articles to skip, from 0
 * @param limit most articles to return, 1 to {@value #MAX_LIMIT}
 */
public record ArticleFilter(
        String query, Optional<LocalDate> from, Optional<LocalDate> to, boolean hideCopies, int offset, int limit) {

    /** Largest page. */
    public static final int MAX_LIMIT = 1_000;

    public ArticleFilter {
        if (offset < 0) {
            throw new IllegalArgumentException("offset must not be negative");
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be from 1 to " + MAX_LIMIT);
        }
    }

    /** Everything, first page. */
    public static ArticleFilter everything(int limit) {
        return new ArticleFilter("", Optional.empty(), Optional.empty(), false, 0, limit);
    }
}
