package dossier.parties;

import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.TokenRarity;

/**
 * Rarity in steps: a listing more or less changes hardly any weight, so that what was compared before an import need not be compared
 * again. Says nothing of what lists teach about spellings, which every import changes.
 *
 * @param exact how rare each word is
 */
record RoundedRarity(TokenRarity exact) implements TokenRarity {

    private static final double STEPS = 20;

    @Override
    public double weightOf(NameToken token, NameKind kind) {
        return Math.round(exact.weightOf(token, kind) * STEPS) / STEPS;
    }
}
