package dossier.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A news text as given to us.
 *
 * @param id ours; the same text again keeps it
 * @param title headline, or empty
 * @param text the text in which every offset counts (UTF-16 code units)
 * @param publishedOn day on which it appeared, if known
 * @param language ISO 639-1 code, or empty
 * @param source where it was read (an address or a name), or empty; never fetched
 * @param receivedAt when we first got it
 */
public record Article(
        UUID id,
        String title,
        String text,
        Optional<LocalDate> publishedOn,
        String language,
        String source,
        Instant receivedAt) {}
