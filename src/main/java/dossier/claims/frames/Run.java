package dossier.claims.frames;

import dossier.mentions.NamedParty;

import java.util.List;

/**
 * Noun phrases in a row: "the banker Herman Gref, the tycoon Oleg Deripaska and 20 others".
 *
 * @param from first item
 * @param end the item after the last
 * @param heads everybody named
 * @param negated whether the opposite is said of them: "was not among those"
 */
record Run(int from, int end, List<NamedParty> heads, boolean negated) {

    /** Those who are named, and something is said of them. */
    Run(int from, int end, List<NamedParty> heads) {
        this(from, end, heads, false);
    }

    Run {
        heads = List.copyOf(heads);
    }

    Run not() {
        return new Run(from, end, heads, true);
    }

    boolean namesSomebody() {
        return !heads.isEmpty();
    }

    Statement.Names names() {
        return new Statement.Names(from, end);
    }
}
