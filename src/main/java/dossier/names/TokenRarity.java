package dossier.names;

/** How much it says that two names share a token: 0 (nothing) to 1 (no other listing has it). */
public interface TokenRarity {

    /**
     * @param token the token
     * @param kind kind of the name that it stands in
     * @return 0 to 1, already lowered for particles, honorifics, legal forms and names that are common in the world
     */
    double weightOf(NameToken token, NameKind kind);

    /** Ways to write one word that the lists themselves teach; none where nothing was counted. */
    default LearnedVariants learned() {
        return LearnedVariants.NONE;
    }
}
