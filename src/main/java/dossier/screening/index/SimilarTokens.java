package dossier.screening.index;

import dossier.names.Agreement;
import dossier.names.Alignment;
import dossier.names.LearnedVariants;
import dossier.names.NameComparer;
import dossier.names.NameKind;
import dossier.names.NameToken;
import dossier.names.RetrievalKeys;
import dossier.names.Word;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Which listed tokens a word may stand for. What was worked out is remembered, bounded and without locks: each word has
 * {@value #WAYS} places, and newer ones take them. Nothing here depends on when or by whom it is asked.
 */
public final class SimilarTokens {

    /** Listed tokens that one asked word may stand for; the best of them. */
    static final int MOST = 600;

    /** Listed tokens that are looked at for one asked word. */
    public static final int MOST_FOUND = 4 * MOST;

    /** Most words stand for few tokens, so that many of them are remembered; those that stand for many would fill the memory. */
    private static final int FEW = 48;

    /** Places that words of one hash share. With two, one word in twenty of a busy service was worked out again each time. */
    private static final int WAYS = 4;

    private static final int PLACES_OF_FEW = 1 << 16;
    private static final int PLACES_OF_MANY = 1 << 12;

    /** In fewer letters of neighbours written together none may be wrong. */
    private static final int LONG_ENOUGH = 7;

    private static final NameComparer COMPARER = NameComparer.standard();

    private final TokenIndex tokens;
    private final LearnedVariants learned;
    private final @Nullable Remembered[] few = new Remembered[PLACES_OF_FEW];
    private final @Nullable Remembered[] many = new Remembered[PLACES_OF_MANY];

    /**
     * @param tokens numbers of listed tokens, those that agree best first
     * @param qualities how well each agrees
     * @param off the share of letters that are wrong, where letters are what agrees; else 0
     * @param known whether each is known to be another form of the word, and is not just spelt alike
     * @param parts those that the word may be made of
     */
    public record Similar(int[] tokens, float[] qualities, float[] off, boolean[] known, WordParts parts) {

        public int size() {
            return tokens.length;
        }
    }

    private record Remembered(Word word, String meaning, boolean person, Similar similar) {

        boolean isOf(NameToken asked, boolean asPerson) {
            return person == asPerson && word.equals(asked.word()) && meaning.equals(asked.meaning());
        }
    }

    SimilarTokens(TokenIndex tokens, LearnedVariants learned) {
        this.tokens = tokens;
        this.learned = learned;
    }

    /**
     * Whatever part of its name the token is: roles are for the scorer.
     *
     * @param found working memory, for {@link #MOST_FOUND} numbers
     */
    public Similar of(NameToken asked, boolean person, int[] found) {
        int hash = (asked.word().hashCode() * 2 + (person ? 1 : 0)) * 0x9E3779B1;
        Similar known = remembered(few, hash, asked, person);
        known = known == null ? remembered(many, hash, asked, person) : known;
        if (known != null) {
            return known;
        }
        NameToken bare = NameTable.bare(asked);
        Similar similar = best(bare, found, tokens.collect(bare, learned, person, found), person, true);
        remember(
                similar.size() <= FEW ? few : many,
                hash,
                new Remembered(asked.word(), asked.meaning(), person, similar));
        return similar;
    }

    private static int firstPlace(@Nullable Remembered[] places, int hash) {
        return WAYS * (hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(places.length / WAYS));
    }

    private static @Nullable Similar remembered(
            @Nullable Remembered[] places, int hash, NameToken asked, boolean person) {
        int first = firstPlace(places, hash);
        for (int i = 0; i < WAYS; i++) {
            Remembered one = places[first + i];
            if (one != null && one.isOf(asked, person)) {
                return one.similar;
            }
        }
        return null;
    }

    /** The newest has the first place, those before it the ones behind: words that fall on one do not drive each other out. */
    private static void remember(@Nullable Remembered[] places, int hash, Remembered fresh) {
        int first = firstPlace(places, hash);
        System.arraycopy(places, first, places, first + 1, WAYS - 1);
        places[first] = fresh;
    }

    /** The tokens that two neighbours, written together, are another form of. Not remembered: hardly any is asked twice. */
    public Similar ofTogether(NameToken first, NameToken second, int[] found, boolean person) {
        NameToken together = NameTable.bare(first.gluedTo(second));
        int[] count = {0};
        LongConsumer look = key -> count[0] = tokens.collect(key, found, count[0]);
        RetrievalKeys.forms(together, look);
        if (together.latin().length() >= LONG_ENOUGH) {
            RetrievalKeys.oneLetterLess(together.word(), look);
        }
        return best(together, found, count[0], person, false);
    }

    /** @param apart whether the word may also be made of listed ones */
    private Similar best(NameToken asked, int[] found, int count, boolean person, boolean apart) {
        Arrays.sort(found, 0, count);
        NameKind kind = person ? NameKind.PERSON : NameKind.ORGANISATION;
        boolean taught = learned.knows(asked, kind);
        Alignment[] agreements = new Alignment[count];
        long[] order = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean again = i > 0 && found[i] == found[i - 1];
            // what the lists teach has nothing to do with letters
            if (again || !taught && !tokens.outlines().mayAgree(asked, found[i], person)) {
                continue;
            }
            NameToken token = tokens.token(found[i]);
            agreements[i] =
                    taught ? COMPARER.compare(asked, token, learned, !person) : COMPARER.compare(asked, token, !person);
            float quality = (float) agreements[i].quality();
            if (quality > 0) {
                order[kept++] = (long) -Float.floatToIntBits(quality) << 32 | i;
            }
        }
        Arrays.sort(order, 0, kept);
        int size = Math.min(kept, MOST);
        WordParts parts =
                apart && !isSpeltAs(asked, found, order, kept) ? WordParts.of(asked.word(), tokens) : WordParts.NONE;
        Similar best = new Similar(new int[size], new float[size], new float[size], new boolean[size], parts);
        for (int i = 0; i < size; i++) {
            int at = (int) order[i];
            NameToken listed = tokens.token(found[at]);
            int letters = Math.max(asked.latin().length(), listed.latin().length());
            best.tokens[i] = found[at];
            best.qualities[i] = (float) agreements[at].quality();
            // also where the letters agree better: in their names the letters of fathers' names may not count
            best.known[i] = agreements[at].agreement() == Agreement.VARIANT
                    || agreements[at].agreement() == Agreement.NICKNAME
                    || taught && learned.areForms(asked, listed, kind);
            best.off[i] = best.known[i] ? 0 : (float) agreements[at].distance() / letters;
        }
        return best;
    }

    /** Whether the best of the found tokens is the very word, whatever the spelling. */
    private boolean isSpeltAs(NameToken asked, int[] found, long[] order, int kept) {
        return kept > 0 && tokens.token(found[(int) order[0]]).fold().equals(asked.fold());
    }
}
