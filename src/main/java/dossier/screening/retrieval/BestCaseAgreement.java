package dossier.screening.retrieval;

import dossier.names.WeightedName;
import dossier.screening.Feature;
import dossier.screening.scoring.PreparedName;

/** What a listed name is worth at best beside the asked one, and what it lacks at least. Working memory. */
final class BestCaseAgreement {

    /** Bits of the asked tokens that have a counterpart. */
    int tokens;
    /** The most weight that agrees, by quality. */
    float agreeing;
    /** The least share of letters that is wrong, by weight. */
    float off;
    /** The least that the listed tokens without a counterpart weigh. */
    float listedLeft;
    /** The most that they weigh. */
    float listedMost;
    /** How many of them count, at least. */
    int listedWords;

    private float heaviest;
    private float lightest;

    void clear() {
        tokens = 0;
        agreeing = 0;
        off = 0;
        heaviest = 0;
        lightest = 0;
    }

    /** Adds what the asked token at that position is worth, if it has a counterpart. */
    void take(Pair pair, int position) {
        if (pair.off < Float.MAX_VALUE) {
            tokens |= 1 << position;
            agreeing += pair.agreeing;
            off += pair.off;
            heaviest += pair.heaviest;
            lightest += pair.lightest;
        }
    }

    /**
     * Works out what is left of the listed name.
     *
     * @param numbers the numbers of its tokens, by position; -1 for particles
     * @param met bits of its tokens that are counterparts
     */
    void leave(int[] numbers, WeightedName listed, long met) {
        float all = 0;
        float left = 0;
        int words = 0;
        int counting = 0;
        for (int j = 0; j < numbers.length; j++) {
            if (numbers[j] < 0) {
                continue;
            }
            float weight = listed.weight(j);
            boolean without = (met & 1L << j) == 0;
            int counts = weight > PreparedName.NOISE ? 1 : 0;
            all += weight;
            counting += counts;
            left += without ? weight : 0;
            words += without ? counts : 0;
        }
        listedMost = Math.max(0, all - lightest);
        listedLeft = Math.max(left, all - heaviest);
        listedWords = Math.max(words, counting - Integer.bitCount(tokens));
    }

    /** The best that one asked token's counterparts in a name are worth. */
    static final class Pair {

        /** As in {@link Feature#SPELLING_DIFFERS}. */
        private static final float COMMON = 0.4f;

        private float agreeing;
        private float off;
        private float heaviest;
        private float lightest;

        void clear() {
            agreeing = 0;
            off = Float.MAX_VALUE;
            heaviest = 0;
            lightest = Float.MAX_VALUE;
        }

        /** @param known whether the one is known to be another form of the other */
        void take(float asked, float listed, boolean known, float quality, float wrong) {
            float less = Math.min(asked, listed);
            agreeing = Math.max(agreeing, (known ? (asked + listed) / 2 : less) * quality);
            off = Math.min(off, wrong * Math.min(1, COMMON + less));
            heaviest = Math.max(heaviest, listed);
            lightest = Math.min(lightest, listed);
        }
    }
}
