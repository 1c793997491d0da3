package dossier.screening;

import dossier.names.NameComparer;
import dossier.names.NameToken;
import dossier.names.WeightedName;

/**
 * How high a listed name can score against the asked one, told from what retrieval knows: which asked tokens it has a
 * counterpart of, and how rare they are. Never lower than what {@link Matcher} gives, so that names which cannot be among the
 * hits need not be compared. Follows {@link NameFeatures}; a feature not spoken of here is taken as fully present if it
 * raises the score and as absent if it lowers it.
 */
final class BestCase {

    /** Set in a row's tokens where two words of one side are one of the other. */
    static final int JOINED = 1 << 31;

    /** As in {@link NameFeatures}; a test compares. */
    private static final float RARE = 0.45f;

    private static final double SLIP = 0.17;
    private static final double COMMON = 0.4;

    private static final double MOST_RARE = 1.5;
    private static final double NEARLY_EQUAL = 0.75;

    private final PreparedName asked;
    private final boolean person;
    private final double always;
    /** Bits of the looked-up tokens that count when they are left over. */
    private final int counting;

    private final int lookedUp;

    /** @param positions tokens that were looked up, in the order of their bits */
    BestCase(PreparedName asked, int[] positions) {
        this.asked = asked;
        this.person = asked.isPerson();
        this.always = always(person);
        this.lookedUp = positions.length;
        int bits = 0;
        for (int i = 0; i < positions.length; i++) {
            bits |= asked.weighted().weight(positions[i]) > PreparedName.NOISE ? 1 << i : 0;
        }
        this.counting = bits;
    }

    /** What the features add that are not looked at. */
    private static double always(boolean person) {
        double sum = 0;
        for (Feature feature : Feature.values()) {
            sum += switch (feature) {
                case PRIOR -> feature.weight(person);
                case RARE_TOKENS_AGREE,
                        ALL_TOKENS_AGREE,
                        IDENTICAL,
                        SPELLING_DIFFERS,
                        SPELLING_DIFFERS_MUCH,
                        LETTERS_ALIKE,
                        LETTERS_NEARLY_EQUAL,
                        ACRONYM,
                        WRITTEN_TOGETHER,
                        BOTH_HAVE_MORE,
                        ONE_TOKEN_AGREES -> 0;
                default -> feature.role() == Feature.Role.FACT ? 0 : Math.max(0, feature.weight(person));
            };
        }
        return sum;
    }

    /**
     * @param listedCounting how many of the listed name's tokens count when they are left over
     * @param tokens bits of the asked tokens that have a counterpart in the listed name
     * @param worth sum of the {@linkplain #worth log-odds} that these tokens may be worth
     */
    float logOdds(PreparedName listed, int listedCounting, int tokens, float worth) {
        boolean certain = lookedUp == asked.contentTokens() && tokens >= 0 && !mayMeetOtherwise(listed);
        boolean askedHasMore = certain && (counting & ~tokens) != 0;
        boolean listedHasMore = certain && listedCounting > Integer.bitCount(tokens);
        double sum = always + (certain ? worth : atMost(Feature.RARE_TOKENS_AGREE) * MOST_RARE);
        if (!askedHasMore && !listedHasMore) {
            sum += atMost(Feature.ALL_TOKENS_AGREE) + (asked.hasTokensOf(listed) ? atMost(Feature.IDENTICAL) : 0);
        }
        if (askedHasMore && listedHasMore) {
            sum += atLeast(Feature.BOTH_HAVE_MORE);
        }
        boolean one = certain && Integer.bitCount(tokens) == 1;
        if (one && Math.max(asked.contentTokens(), listed.contentTokens()) > 1) {
            sum += atLeast(Feature.ONE_TOKEN_AGREES);
        }
        double alike = asked.letterPairsShared(listed);
        if (person) {
            alike = Math.max(alike, asked.letterPairsSharedButFathers(listed));
        }
        sum += atMost(Feature.LETTERS_ALIKE) * alike;
        sum += atMost(Feature.LETTERS_NEARLY_EQUAL) * Math.max(0, alike - NEARLY_EQUAL);
        sum += certain ? 0 : atMost(Feature.WRITTEN_TOGETHER);
        sum += mayBeAcronym(asked, listed) || mayBeAcronym(listed, asked) ? atMost(Feature.ACRONYM) : 0;
        return Math.nextUp((float) sum);
    }

    /**
     * Log-odds that one asked token and one listed token are worth at most, by how rare they are and how they are spelt.
     *
     * @param weight of the asked token
     * @param lightest the least that the listed token weighs in any name
     * @param heaviest the most that it weighs
     */
    float worth(float weight, float lightest, float heaviest, Expansions.Expansion expansion, int i) {
        float most = expansion.known()[i] ? (weight + heaviest) / 2 : Math.min(weight, heaviest);
        double rare = Math.max(0, most - RARE) * expansion.qualities()[i];
        double off = expansion.off()[i];
        double spelling = off * Math.min(1, COMMON + Math.min(weight, lightest));
        return (float) (atMost(Feature.RARE_TOKENS_AGREE) * rare
                + atLeast(Feature.SPELLING_DIFFERS) * spelling
                + atLeast(Feature.SPELLING_DIFFERS_MUCH) * Math.max(0, off - SLIP));
    }

    private double atLeast(Feature feature) {
        return Math.min(0, feature.weight(person));
    }

    private double atMost(Feature feature) {
        return Math.max(0, feature.weight(person));
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
                if (b.token(j).isContent() && a.token(i).word().equals(b.token(j).word())) {
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

    private static boolean mayBeAcronym(PreparedName one, PreparedName other) {
        if (one.contentTokens() != 1 || other.contentTokens() < 2) {
            return false;
        }
        for (int i = 0; i < one.weighted().size(); i++) {
            NameToken token = one.weighted().token(i);
            if (token.isContent()) {
                return token.latin().equals(other.contentInitials())
                        || token.latin().equals(other.allInitials());
            }
        }
        return false;
    }
}
