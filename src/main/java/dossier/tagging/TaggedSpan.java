package dossier.tagging;

/**
 * A name in a text, as the model saw it: without titles before and {@code 's} after it.
 *
 * @param start in UTF-16 code units
 * @param end likewise, exclusive
 * @param confidence 0 to 1: the geometric mean of the probabilities of its tokens
 */
public record TaggedSpan(int start, int end, Label label, double confidence) {

    public TaggedSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span from " + start + " to " + end);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + confidence);
        }
    }
}
