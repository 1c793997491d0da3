package dossier.web.tables;

/**
 * A reason for or against a hit.
 *
 * @param inFavour whether it speaks for it
 * @param sentence in words
 */
public record AnsweredReason(boolean inFavour, String sentence) {}
