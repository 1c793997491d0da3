package dossier.screening;

import java.util.Arrays;

/** What it is worth at best that listed tokens agree with asked ones. Working memory. */
final class Worth {

    /** As in {@link Feature#SPELLING_DIFFERS}. */
    private static final float COMMON = 0.4f;

    /** The most weight that agrees, by quality. */
    float agreeing;
    /** The least share of letters that is wrong, by weight. */
    float off;
    /** The most that the listed tokens weigh. */
    float heaviest;
    /** The least that they weigh. */
    float lightest;

    static Worth[] room(int size) {
        Worth[] room = new Worth[size];
        Arrays.setAll(room, i -> new Worth());
        return room;
    }

    /**
     * Of one asked token's expansion, what a row is worth that is reached by each listed token first: it may hold later ones
     * too, and agree by one of them.
     */
    static void measure(Expansions.Expansion expansion, float weight, NameTable table, Worth[] into) {
        for (int i = expansion.size() - 1; i >= 0; i--) {
            int token = expansion.tokens()[i];
            float heaviest = table.heaviest(token);
            float lightest = table.lightest(token);
            float most = expansion.known()[i] ? (weight + heaviest) / 2 : Math.min(weight, heaviest);
            float agreeing = most * expansion.qualities()[i];
            float off = expansion.off()[i] * Math.min(1, COMMON + Math.min(weight, lightest));
            boolean last = i == expansion.size() - 1;
            Worth later = into[last ? i : i + 1];
            into[i].agreeing = last ? agreeing : Math.max(agreeing, later.agreeing);
            into[i].off = last ? off : Math.min(off, later.off);
            into[i].heaviest = last ? heaviest : Math.max(heaviest, later.heaviest);
            into[i].lightest = last ? lightest : Math.min(lightest, later.lightest);
        }
    }
}
