package dossier.context;

import dossier.mentions.Word;

import java.util.List;

/**
 * A part of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 */
public record Span(int start, int end) {

    /** What reaches from one word to the word before another. */
    static Span of(List<Word> words, int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }
}
