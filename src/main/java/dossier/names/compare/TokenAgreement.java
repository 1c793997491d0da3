package dossier.names.compare;

import dossier.names.Agreement;

/**
 * How two tokens agree.
 *
 * @param agreement meaningless if {@code quality} is 0
 * @param quality 0 (not at all) to 1 (the same)
 * @param distance how many letters differ, for SPELLING and JOINED; else 0
 */
public record TokenAgreement(Agreement agreement, double quality, double distance) {

    /** The tokens have nothing to do with each other. */
    public static final TokenAgreement NONE = new TokenAgreement(Agreement.SPELLING, 0, 0);

    public TokenAgreement(Agreement agreement, double quality) {
        this(agreement, quality, 0);
    }

    public boolean isAny() {
        return quality > 0;
    }

    TokenAgreement orBetter(TokenAgreement other) {
        return other.quality > quality ? other : this;
    }
}
