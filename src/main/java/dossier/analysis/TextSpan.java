package dossier.analysis;

/**
 * A part of an article's text: {@code article.text().substring(start, end).equals(text)}.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param text the part itself
 */
public record TextSpan(int start, int end, String text) {}
