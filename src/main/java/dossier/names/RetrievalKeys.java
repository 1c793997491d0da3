package dossier.names;

import dossier.names.words.PhoneticKey;
import dossier.names.words.WordForms;

import java.util.function.LongConsumer;

/**
 * Under which keys a word is put into an index and looked for in it. Two words that {@link NameComparer} takes for the
 * same, a variant, a pet form or equal consonants share at least one of {@link #forms}; two that differ by one wrong
 * letter (two from {@value #LONG_WORD} letters on) share one of {@link #spellings}. Keys are 64-bit hashes: equal
 * words have equal keys, and a chance collision costs one needless comparison.
 */
public final class RetrievalKeys {

    /** From this many letters of the fold on, two deletions make a neighbour: "Kadyrov" and "Kadyroof". */
    public static final int LONG_WORD = 6;

    /** Skeletons shorter than this are met by chance too often to be looked for with a consonant missing. */
    private static final int LEAST_SKELETON_TO_VARY = 4;

    private static final long LATIN = 1;
    private static final long FOLD = 2;
    private static final long SKELETON = 3;
    private static final long FAMILY = 4;
    private static final long ROW = 5;
    private static final long MEANING = 6;
    private static final long SPELLING = 7;
    private static final long SKELETON_SPELLING = 8;
    private static final long STEM = 9;
    private static final long TAUGHT = 10;

    private RetrievalKeys() {}

    /** The word itself; also tells abjad words from others of the same letters. */
    public static long exact(Word word) {
        return hash(word.abjad() ? -LATIN : LATIN, word.latin(), -1, -1);
    }

    /** The word without the noise of romanisation. */
    public static long fold(Word word) {
        return hash(FOLD, word.fold(), -1, -1);
    }

    /** The same of Latin letters, be they a word or part of one. */
    public static long fold(String latin) {
        return hash(FOLD, PhoneticKey.of(latin), -1, -1);
    }

    /** The word's consonants; 0, which is never a key, if it has none. */
    public static long skeleton(Word word) {
        return word.skeleton().isEmpty() ? 0 : hash(SKELETON, word.skeleton(), -1, -1);
    }

    /** Given-name families, those of pet forms, and rows of names and syllables that romanisations write differently. */
    public static void variants(Word word, LongConsumer keys) {
        WordForms forms = word.forms();
        for (int family : forms.families()) {
            keys.accept(tagged(FAMILY, family >> 1));
        }
        for (int family : forms.petFormOf()) {
            keys.accept(tagged(FAMILY, family >> 1));
        }
        for (int row : forms.rows()) {
            keys.accept(tagged(ROW, row));
        }
    }

    /** What the token means in an organisation's name ("bank", "банк"); 0, which is never a key, if nothing. */
    public static long meaning(NameToken token) {
        return token.isGeneralWord() ? hash(MEANING, token.meaning(), -1, -1) : 0;
    }

    /** What an inflected word of an organisation's name is a form of; its own letters for most words. */
    public static long stem(Word word) {
        return hash(STEM, word.forms().stem(), -1, -1);
    }

    /** Under what the lists teach of the word: one key for people's names, one for organisations'. */
    public static void taught(Word word, LongConsumer keys) {
        keys.accept(hash(TAUGHT, LearnedVariants.key(word, true), -1, -1));
        keys.accept(hash(-TAUGHT, LearnedVariants.key(word, false), -1, -1));
    }

    /** The {@link #taught} keys of the words that this one stands for by what the lists teach. */
    public static void learned(NameToken token, LearnedVariants learned, boolean person, LongConsumer keys) {
        for (String key : learned.of(token, person ? NameKind.PERSON : NameKind.ORGANISATION)
                .keys()) {
            keys.accept(hash(person ? TAUGHT : -TAUGHT, key, -1, -1));
        }
    }

    /** Every key of the kinds that a word has by itself. */
    public static void forms(NameToken token, LongConsumer keys) {
        Word word = token.word();
        keys.accept(exact(word));
        keys.accept(fold(word));
        acceptIfAny(skeleton(word), keys);
        variants(word, keys);
        acceptIfAny(meaning(token), keys);
        keys.accept(stem(word));
    }

    /**
     * The deletion neighbourhood of the fold: itself and every form with one letter less, from {@value #LONG_WORD}
     * letters on with two less. A word of n letters has at most 1 + n + n(n-1)/2 keys, n at most 48.
     */
    public static void spellings(Word word, LongConsumer keys) {
        String fold = word.fold();
        keys.accept(hash(SPELLING, fold, -1, -1));
        if (fold.length() < 3 || word.isNumber()) {
            return;
        }
        for (int i = 0; i < fold.length(); i++) {
            keys.accept(hash(SPELLING, fold, i, -1));
            for (int j = i + 1; j < fold.length() && fold.length() >= LONG_WORD; j++) {
                keys.accept(hash(SPELLING, fold, i, j));
            }
        }
    }

    /** The fold and every form with one letter less: at most 1 + n of the {@link #spellings}. Two words of which one letter is wrong share one. */
    public static void oneLetterLess(Word word, LongConsumer keys) {
        String fold = word.fold();
        for (int i = -1; i < fold.length(); i++) {
            keys.accept(hash(SPELLING, fold, i, -1));
        }
    }

    /** The skeleton with one consonant less each, for words of four consonants and more; for abjad words and against them. */
    public static void skeletonSpellings(Word word, LongConsumer keys) {
        String skeleton = word.skeleton();
        if (skeleton.length() < LEAST_SKELETON_TO_VARY) {
            return;
        }
        keys.accept(hash(SKELETON_SPELLING, skeleton, -1, -1));
        for (int i = 0; i < skeleton.length(); i++) {
            keys.accept(hash(SKELETON_SPELLING, skeleton, i, -1));
        }
    }

    private static void acceptIfAny(long key, LongConsumer keys) {
        if (key != 0) {
            keys.accept(key);
        }
    }

    private static long tagged(long tag, int id) {
        return mixed(tag * 0x9E3779B97F4A7C15L + id);
    }

    /** Hash of the letters but those at the two positions (-1 for none). */
    private static long hash(long tag, String letters, int without, int andWithout) {
        long hash = tag * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < letters.length(); i++) {
            if (i != without && i != andWithout) {
                hash = (hash ^ letters.charAt(i)) * 0x100000001B3L;
            }
        }
        return mixed(hash);
    }

    /** Spreads the bits, so that any of them may choose a bucket (the finaliser of SplitMix64); never 0. */
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        h ^= h >>> 31;
        return h == 0 ? 1 : h;
    }
}
