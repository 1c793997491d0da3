package dossier.screening;

import dossier.names.NameToken;

import java.util.function.LongConsumer;

/**
 * The hashes under which a token is filed and looked up. Two tokens that may agree share at least one: equal folds, equal
 * consonants, or a spelling a few letters away (both lose the same letters and are equal then).
 */
final class TokenKeys {

    /** Beyond this a token's letters are not looked at. */
    static final int MOST_LETTERS = 24;
    /** From this length on two wrong letters are looked for, below only one. */
    private static final int TWO_ERRORS = 6;
    /** Letters beyond this one are not left out: the rest of a long word is long enough to be hit by one error fewer. */
    private static final int DELETABLE = 14;
    /** Consonants from which one wrong one is looked for. */
    private static final int CONSONANT_ERROR = 4;

    private static final long FOLD = 0x9E3779B97F4A7C15L;
    private static final long SKELETON = 0xC2B2AE3D27D4EB4FL;

    private TokenKeys() {}

    /** Gives every key of a token to the consumer, some more than once. */
    static void forEach(NameToken token, LongConsumer keys) {
        String fold = cut(token.fold());
        if (!token.abjad()) {
            deletions(fold, FOLD, fold.length() >= TWO_ERRORS ? 2 : fold.length() >= 3 ? 1 : 0, keys);
        }
        keys.accept(hash(cut(token.latin()), FOLD + 1));
        String skeleton = cut(token.skeleton());
        if (skeleton.length() >= 2) {
            deletions(skeleton, SKELETON, token.abjad() && skeleton.length() >= CONSONANT_ERROR ? 1 : 0, keys);
        } else if (token.abjad() && !skeleton.isEmpty()) {
            keys.accept(hash(skeleton, SKELETON));
        }
    }

    /** Key of a token of which only the letters are known, for words glued or split. */
    static long ofFold(String fold) {
        return hash(cut(fold), FOLD);
    }

    private static String cut(String letters) {
        return letters.length() <= MOST_LETTERS ? letters : letters.substring(0, MOST_LETTERS);
    }

    private static void deletions(String letters, long salt, int most, LongConsumer keys) {
        keys.accept(hash(letters, salt, -1, -1));
        if (most == 0) {
            return;
        }
        int length = Math.min(DELETABLE, letters.length());
        for (int first = 0; first < length; first++) {
            keys.accept(hash(letters, salt, first, -1));
            for (int second = first + 1; most > 1 && second < length; second++) {
                keys.accept(hash(letters, salt, first, second));
            }
        }
    }

    private static long hash(String letters, long salt) {
        return hash(letters, salt, -1, -1);
    }

    private static long hash(String letters, long salt, int without, int withoutToo) {
        long hash = salt;
        for (int i = 0; i < letters.length(); i++) {
            if (i != without && i != withoutToo) {
                hash = (hash ^ letters.charAt(i)) * 0x100000001B3L;
                hash ^= hash >>> 29;
            }
        }
        return hash;
    }
}
