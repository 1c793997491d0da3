package dossier.claims.patterns;

/** A piece of a pattern. It tries each way to match and goes on with what follows, until something accepts. */
interface Pattern {

    /** What follows a piece of a pattern. */
    interface Next {

        /** Whether the rest matches from an item on. */
        boolean from(int at);
    }

    /**
     * @param match what was captured so far; left as it was where nothing matches
     * @param at the item to match
     * @param next what must match afterwards
     */
    boolean matches(MatchState match, int at, Next next);
}
