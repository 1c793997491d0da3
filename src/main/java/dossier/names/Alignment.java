package dossier.names;

import java.util.List;

/**
 * Tokens of two names that were laid against each other. Every token of both names is in exactly one alignment.
 *
 * @param agreement how they agree
 * @param asked positions of the asked name's tokens; empty for ONLY_LISTED
 * @param listed positions of the listed name's tokens; empty for ONLY_ASKED
 * @param quality 0 (nothing) to 1 (the same token); 0 for what only one side has
 */
public record Alignment(Agreement agreement, List<Integer> asked, List<Integer> listed, double quality) {

    public Alignment {
        asked = List.copyOf(asked);
        listed = List.copyOf(listed);
    }
}
