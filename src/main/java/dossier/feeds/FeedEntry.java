package dossier.feeds;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param number its place in the file, from 1
 * @param title headline without markup, or empty
 * @param body the entry's text or, for want of it, its summary; its text is empty if the entry has neither
 * @param publishedOn day of publication in UTC, if known
 * @param unreadDate the date as written, if it is none
 * @param language ISO 639-1 code that the entry or its feed gives, or empty
 * @param source address that the entry gives, or empty; never fetched
 */
public record FeedEntry(
        int number,
        String title,
        Body body,
        Optional<LocalDate> publishedOn,
        Optional<String> unreadDate,
        String language,
        String source) {

    /**
     * What an entry says.
     *
     * @param text as the feed gives it
     * @param html whether it is HTML; plain text otherwise
     * @param partial whether it is a summary: the whole text is elsewhere, if anywhere
     */
    public record Body(String text, boolean html, boolean partial) {

        static final Body NONE = new Body("", false, false);

        Body asSummary() {
            return new Body(text, html, true);
        }
    }
}
