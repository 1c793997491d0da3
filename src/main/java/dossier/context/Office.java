package dossier.context;

import dossier.text.Span;

/**
 * An office, function or occupation, brought to one concept.
 *
 * @param concept what it is, {@code MINISTER_OF(DEFENCE)}; a {@code NOT_} concept is an occupation that listed people
 *     hardly have
 * @param scope of what: a country's code, an organisation's id or name, a place; empty if that is not said
 * @param weight how much the wording says, 0 to 1
 * @param from number of its first word
 * @param to number of the word after its last one
 * @param written its words
 * @param span where they stand in the text
 */
public record Office(String concept, String scope, double weight, int from, int to, String written, Span span) {

    /** Whether it is an occupation that listed people hardly have. */
    public boolean isAgainst() {
        return concept.startsWith("NOT_");
    }
}
