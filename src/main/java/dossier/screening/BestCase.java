package dossier.screening;

import dossier.names.NameComparer;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.NameToken.Role;
import dossier.names.WeightedName;

/**
 * How high a listed name can score against the asked one, told from what retrieval knows: which asked tokens it has a
 * counterpart of, and what these weigh. Hardly ever lower than what {@link Matcher} gives, so that names which cannot be among
 * the hits need not be compared. Follows {@link NameFeatures}; a feature not spoken of here is taken as fully present if it
 * raises the score and as absent if it lowers it.
 */
final class BestCase {

    /** Set in a row's tokens where two words of one side are one of the other. */
    static final int JOINED = 1 << 31;

    /** Names whose letters are this much alike may agree in a token that retrieval does not find. */
    private static final double ALIKE = 0.5;

    private final PreparedName asked;
    private final Weights weights;
    private final int lookedUp;
    /** Weights of the looked-up tokens, in the order of their bits. */
    private final float[] tokenWeights;

    private final float otherWeight;

    /** @param positions tokens that were looked up, in the order of their bits */
    BestCase(PreparedName asked, int[] positions) {
        this.asked = asked;
        this.weights = asked.isPerson() ? Weights.PERSON : Weights.OTHER;
        this.lookedUp = positions.length;
        this.tokenWeights = new float[positions.length];
        for (int i = 0; i < positions.length; i++) {
            tokenWeights[i] = asked.weighted().weight(positions[i]);
        }
        this.otherWeight = otherWeight(asked);
    }

    /** Weight of what does not carry the name but is counted when it is left over. */
    private static float otherWeight(PreparedName name) {
        float sum = 0;
        for (int i = 0; i < name.weighted().size() && name.weighted().size() > name.contentTokens(); i++) {
            NameToken token = name.weighted().token(i);
            boolean counted = !token.isContent() && token.role() != Role.LEGAL_FORM;
            sum += counted ? name.weighted().weight(i) : 0;
        }
        return sum;
    }

    /**
     * @param listedCounting how many of the listed name's tokens count when they are left over
     * @param tokens bits of the asked tokens that have a counterpart in the listed name
     * @param worth sum of what these tokens are worth
     */
    float logOdds(PreparedName listed, int listedCounting, int tokens, Worth worth) {
        double alike = asked.letterPairsShared(listed);
        if (asked.isPerson()) {
            alike = Math.max(alike, asked.letterPairsSharedButFathers(listed));
        }
        boolean acronym = mayBeAcronym(asked, listed) || mayBeAcronym(listed, asked);
        double sum = weights.always() + weights.lettersAlike(alike) + (acronym ? weights.acronym() : 0);
        boolean certain = lookedUp == asked.contentTokens()
                && tokens >= 0
                && alike < ALIKE
                && listed.weighted().name().kind() == asked.weighted().name().kind()
                && !mayMeetOtherwise(listed);
        sum += certain ? certain(listed, listedCounting, tokens, worth) : weights.anything();
        if (asked.hasTokensOf(listed)) {
            sum += weights.identical();
        }
        return Math.nextUp((float) sum);
    }

    private double certain(PreparedName listed, int listedCounting, int tokens, Worth worth) {
        float askedLeft = 0;
        int askedWords = 0;
        for (int i = 0; i < tokenWeights.length; i++) {
            boolean left = (tokens & 1 << i) == 0;
            askedLeft += left ? tokenWeights[i] : 0;
            askedWords += left && tokenWeights[i] > PreparedName.NOISE ? 1 : 0;
        }
        int agreeing = Integer.bitCount(tokens);
        int listedWords = Math.max(0, listedCounting - agreeing);
        double listedLeft = Math.max(0, listed.contentWeight() - worth.heaviest);
        double listedMost = Math.max(0, listed.contentWeight() - worth.lightest) + otherWeight(listed);
        double difference = Math.max(listedLeft - askedLeft - otherWeight, askedLeft - listedMost);
        boolean oneOfSeveral = agreeing == 1 && Math.max(asked.contentTokens(), listed.contentTokens()) > 1;
        return weights.agreeing(worth.agreeing, askedLeft, listedLeft)
                + weights.leftOver(askedWords, listedWords, difference)
                + weights.spelling(worth.off)
                + (oneOfSeveral ? weights.oneToken() : 0);
    }

    /** Whether the names may be laid against each other by more than the tokens that carry them, one for one. */
    private boolean mayMeetOtherwise(PreparedName listed) {
        return NameComparer.mayBeJoined(asked.weighted(), listed.weighted())
                || haveInitial(asked, listed)
                || haveInitial(listed, asked)
                || haveInOtherRole(asked, listed)
                || haveInOtherRole(listed, asked);
    }

    /** Whether a particle or title of one name is a name in the other: "Al Capone", "al-Zawahiri". */
    private static boolean haveInOtherRole(PreparedName one, PreparedName other) {
        WeightedName a = one.weighted();
        WeightedName b = other.weighted();
        if (a.size() == one.contentTokens()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size() && !a.token(i).isContent(); j++) {
                if (b.token(j).isContent()
                        && a.token(i).fold().equals(b.token(j).fold())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a single letter of one name is the first letter of a token of the other. */
    private static boolean haveInitial(PreparedName one, PreparedName other) {
        for (int i = 0; i < one.weighted().size(); i++) {
            if (one.weighted().token(i).word().isInitial()
                    && other.allInitials().indexOf(one.allInitials().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Also through a translation, which is not worked out here. */
    private static boolean mayBeAcronym(PreparedName one, PreparedName other) {
        if (one.contentTokens() != 1 || other.contentTokens() < 2) {
            return false;
        }
        for (int i = 0; i < one.weighted().size(); i++) {
            NameToken token = one.weighted().token(i);
            if (token.isContent()) {
                return one.weighted().name().kind() != NameKind.PERSON
                        || token.latin().equals(other.contentInitials())
                        || token.latin().equals(other.allInitials());
            }
        }
        return false;
    }
}
