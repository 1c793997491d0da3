package dossier.screening.index;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.LearnedVariants;
import dossier.names.NameComparer;
import dossier.names.NameToken;
import dossier.names.RetrievalKeys;
import dossier.names.Word;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Which listed tokens a word may stand for. What was worked out is remembered, bounded and without locks: each word has one
 * place, and a newer one takes it. Nothing here depends on when or by whom it is asked.
 */
public final class SimilarTokens {

    /** Listed tokens that one asked word may stand for; the best of them. */
    static final int MOST = 600;

    private static final int MOST_FOUND = 4 * MOST;

    private static final int PLACES = 1 << 14;

    private static final NameComparer COMPARER = NameComparer.standard();

    private final TokenIndex tokens;
    private final LearnedVariants learned;
    private final @Nullable Remembered[] remembered = new Remembered[PLACES];

    /**
     * @param tokens numbers of listed tokens, those that agree best first
     * @param qualities how well each agrees
     * @param off the share of letters that are wrong, where letters are what agrees; else 0
     * @param known whether each is known to be another form of the word, and is not just spelt alike
     */
    public record Expansion(int[] tokens, float[] qualities, float[] off, boolean[] known) {

        public int size() {
            return tokens.length;
        }
    }

    private record Remembered(Word word, String meaning, boolean person, Expansion expansion) {}

    SimilarTokens(TokenIndex tokens, LearnedVariants learned) {
        this.tokens = tokens;
        this.learned = learned;
    }

    /** Whatever part of its name the token is: roles are for the scorer. */
    public Expansion of(NameToken asked, boolean person) {
        int hash = asked.word().hashCode() * 2 + (person ? 1 : 0);
        int place = (hash ^ (hash >>> 14)) & (PLACES - 1);
        Remembered known = remembered[place];
        if (known != null
                && known.person == person
                && known.word.equals(asked.word())
                && known.meaning.equals(asked.meaning())) {
            return known.expansion;
        }
        NameToken bare = NameTable.bare(asked);
        int[] found = new int[MOST_FOUND];
        Expansion expansion = best(bare, found, tokens.collect(bare, learned, person, found), person);
        remembered[place] = new Remembered(asked.word(), asked.meaning(), person, expansion);
        return expansion;
    }

    /** The tokens that two neighbours, written together, are another form of. Not remembered: hardly any is asked twice. */
    public Expansion ofTogether(NameToken first, NameToken second, int[] found, boolean person) {
        NameToken together = NameTable.bare(first.gluedTo(second));
        int[] count = {0};
        RetrievalKeys.forms(together, key -> count[0] = tokens.collect(key, found, count[0]));
        return best(together, found, count[0], person);
    }

    private Expansion best(NameToken asked, int[] found, int count, boolean person) {
        Arrays.sort(found, 0, count);
        Alignment[] agreements = new Alignment[count];
        long[] order = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i > 0 && found[i] == found[i - 1]) {
                continue;
            }
            agreements[i] = COMPARER.compare(asked, tokens.token(found[i]), learned, !person);
            float quality = (float) agreements[i].quality();
            if (quality > 0) {
                order[kept++] = (long) -Float.floatToIntBits(quality) << 32 | i;
            }
        }
        Arrays.sort(order, 0, kept);
        int size = Math.min(kept, MOST);
        Expansion best = new Expansion(new int[size], new float[size], new float[size], new boolean[size]);
        for (int i = 0; i < size; i++) {
            int at = (int) order[i];
            NameToken listed = tokens.token(found[at]);
            int letters = Math.max(asked.latin().length(), listed.latin().length());
            best.tokens[i] = found[at];
            best.qualities[i] = (float) agreements[at].quality();
            best.off[i] = (float) agreements[at].distance() / letters;
            best.known[i] =
                    agreements[at].agreement() == Agreement.VARIANT || agreements[at].agreement() == Agreement.NICKNAME;
        }
        return best;
    }
}
