package dossier.names;

import java.util.List;

/**
 * Tokens of two names that were aligned with each other. Every token of both names is in exactly one alignment.
 *
 * @param agreement how they agree
 * @param asked positions of the asked name's tokens; empty for ONLY_LISTED
 * @param listed positions of the listed name's tokens; empty for ONLY_ASKED
 * @param quality 0 (nothing) to 1 (the same token); 0 for what only one side has
 * @param distance for SPELLING and JOINED how many letters differ, those that romanisations confuse counted less; else 0
 */
public record Alignment(
        Agreement agreement, List<Integer> asked, List<Integer> listed, double quality, double distance) {

    public Alignment {
        asked = List.copyOf(asked);
        listed = List.copyOf(listed);
    }

    /** Whether both names are in it. */
    public boolean isPair() {
        return agreement != Agreement.ONLY_ASKED && agreement != Agreement.ONLY_LISTED;
    }

    /** The same seen from the other name. */
    public Alignment swapped() {
        Agreement other = switch (agreement) {
            case ONLY_ASKED -> Agreement.ONLY_LISTED;
            case ONLY_LISTED -> Agreement.ONLY_ASKED;
            default -> agreement;
        };
        return new Alignment(other, listed, asked, quality, distance);
    }
}
