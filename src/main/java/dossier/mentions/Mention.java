package dossier.mentions;

/**
 * A span in a text that names somebody: {@code text.substring(start, end).equals(surface)}.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param surface the span itself
 */
public record Mention(int start, int end, String surface) {}
