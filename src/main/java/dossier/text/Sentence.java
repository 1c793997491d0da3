package dossier.text;

import java.util.List;

/**
 * A sentence of a text, or what stands for one: a headline, an item of a list. It has at least one word.
 *
 * @param tokens its words and marks without the mark that ends it
 * @param paragraph number of the paragraph that it stands in
 * @param question whether a question mark ends it
 */
public record Sentence(List<Token> tokens, int paragraph, boolean question) {

    /** First UTF-16 code unit. */
    public int start() {
        return tokens.get(0).start();
    }

    /** One past the last, the mark that ends it left out. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** Where it stands, without the mark that ends it. */
    public Span span() {
        return new Span(start(), end());
    }
}
