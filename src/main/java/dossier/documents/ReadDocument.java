package dossier.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file holds.
 *
 * @param kind what sort of file it is
 * @param title its headline, or empty where it gives none
 * @param publishedOn the day of publication that a page gives of itself
 * @param text paragraphs with empty lines between them, not blank
 */
public record ReadDocument(Kind kind, String title, Optional<LocalDate> publishedOn, String text) {

    /** Sorts of files that are read. */
    public enum Kind {
        TEXT,
        HTML,
        PDF,
        WORD
    }
}
