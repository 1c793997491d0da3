package dossier.screening.retrieval;

import dossier.names.NameOutline;
import dossier.screening.scoring.AgreementMeasures;
import dossier.screening.scoring.PreparedName;

/** What a listed name is worth at best beside the asked one, and what it lacks at least. Working memory. */
final class BestCaseAgreement {

    /** Bits of the asked tokens that have a counterpart. */
    int tokens;
    /** The most weight that agrees, by quality. */
    double agreeing;
    /** The least share of letters that is wrong, by weight. */
    double misspelt;
    /** The least that the listed tokens without a counterpart weigh. */
    float listedLeft;
    /** The least that those weigh that have none by any token. */
    float listedUnmet;
    /** The most that they weigh. */
    float listedMost;
    /** How many of them count, at least. */
    int listedWords;

    /** What all listed tokens weigh. */
    float listedAll;
    /** Whether two asked tokens may stand for the same listed one, so that one of them stays without. */
    boolean contested;

    /** Whether some counterpart is one at a glance only. */
    boolean perhaps;

    private float heaviest;
    private float lightest;

    void clear() {
        contested = false;
        perhaps = false;
        tokens = 0;
        agreeing = 0;
        misspelt = 0;
        heaviest = 0;
        lightest = 0;
    }

    /** The same as another so far. What is left is not worked out. */
    void setTo(BestCaseAgreement other) {
        contested = other.contested;
        perhaps = other.perhaps;
        tokens = other.tokens;
        agreeing = other.agreeing;
        misspelt = other.misspelt;
        heaviest = other.heaviest;
        lightest = other.lightest;
    }

    /** Adds what the asked token at that position is worth, if it has a counterpart. */
    void take(Pair pair, int position) {
        if (pair.misspelt < Double.MAX_VALUE) {
            tokens |= 1 << position;
            agreeing += pair.agreeing;
            misspelt += pair.misspelt;
            heaviest += pair.heaviest;
            lightest += pair.lightest;
        }
    }

    /**
     * Works out what is left of the listed name.
     *
     * @param listed the listed name
     * @param met bits of its tokens that are counterparts
     * @param otherwise bits of its tokens that may agree in another way
     */
    void leave(NameOutline listed, long met, long otherwise) {
        float all = 0;
        float left = 0;
        int words = 0;
        int counting = 0;
        for (int j = 0; j < listed.size(); j++) {
            if (listed.number(j) < 0) {
                continue;
            }
            float weight = listed.weight(j);
            boolean without = ((met | otherwise) & 1L << j) == 0;
            int counts = weight > PreparedName.NOISE ? 1 : 0;
            all += weight;
            counting += counts;
            left += without ? weight : 0;
            words += without ? counts : 0;
        }
        listedAll = all;
        listedMost = Math.max(0, all - lightest);
        listedUnmet = left;
        listedLeft = Math.max(left, all - heaviest);
        listedWords = Math.max(words, counting - Integer.bitCount(tokens) - Long.bitCount(otherwise));
    }

    /** The best that one asked token's counterparts in a name are worth. */
    static final class Pair {

        private double agreeing;
        private double misspelt;
        private float heaviest;
        private float lightest;

        void clear() {
            agreeing = 0;
            misspelt = Double.MAX_VALUE;
            heaviest = 0;
            lightest = Float.MAX_VALUE;
        }

        /**
         * @param known whether the one is known to be another form of the other
         * @param wrong share of letters that are wrong
         */
        void take(float asked, float listed, boolean known, float quality, float wrong) {
            agreeing = Math.max(agreeing, AgreementMeasures.agreeing(known, asked, listed) * quality);
            misspelt = Math.min(misspelt, AgreementMeasures.misspelt(wrong, Math.min(asked, listed)));
            heaviest = Math.max(heaviest, listed);
            lightest = Math.min(lightest, listed);
        }
    }
}
