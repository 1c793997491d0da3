package dossier.text;

import java.util.List;

/**
 * A part of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no part of a text: " + start + " to " + end);
        }
    }

    /** What reaches from one token to the token before another. */
    public static Span of(List<Token> tokens, int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The part itself. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the other part lies within this one. */
    public boolean covers(Span other) {
        return other.start >= start && other.end <= end;
    }
}
