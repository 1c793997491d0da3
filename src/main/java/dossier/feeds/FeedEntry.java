package dossier.feeds;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of a feed.
 *
 * @param number its place in the file, from 1
 * @param title headline without markup, or empty
 * @param body the entry's text or, for want of it, its summary; empty if it has neither
 * @param html whether the body is HTML; plain text otherwise
 * @param partial whether the body is a summary: the whole text is elsewhere, if anywhere
 * @param publishedOn day of publication in UTC, if known
 * @param unreadDate the date as written, if it is none
 * @param language ISO 639-1 code that the entry or its feed gives, or empty
 * @param source address that the entry gives, or empty; never fetched
 */
public record FeedEntry(
        int number,
        String title,
        String body,
        boolean html,
        boolean partial,
        Optional<LocalDate> publishedOn,
        Optional<String> unreadDate,
        String language,
        String source) {}
