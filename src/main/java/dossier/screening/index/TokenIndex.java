package dossier.screening.index;

import dossier.names.LearnedVariants;
import dossier.names.NameToken;
import dossier.names.RetrievalKeys;
import dossier.names.TokenOutlines;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Every distinct token of all listed names, found by what it is spelt like. Immutable arrays; a key of 40 bits and a token's
 * number share one long.
 */
final class TokenIndex {

    /** Bits of a token's number: 16 million tokens. */
    static final int ID_BITS = 24;

    /** Longer words are found by their consonants; their neighbourhoods would fill the index. */
    private static final int LONGEST_SPELLING = 20;

    /** Words of so many consonants are looked for with one of them missing whatever their vowels: "Zenkevich". */
    private static final int MANY_CONSONANTS = 5;

    /** Tokens are shared out to the processors, unless they are few. */
    private static final int MOST_SHARES = 8;

    private static final int LEAST_SHARE = 1_000;

    private static final long ID_MASK = (1L << ID_BITS) - 1;

    private final NameToken[] tokens;
    private final TokenOutlines outlines;
    private final SortedKeys filed;

    /** @param known what the very same tokens were filed under before, if that is known; it takes long to work out */
    TokenIndex(List<NameToken> tokens, Optional<SortedKeys> known) {
        this(tokens, index -> known.map(index::checked).orElseGet(() -> index.filed(allOf(tokens))));
    }

    /** Those of the numbers are filed anew, the others are filed as before. */
    TokenIndex(TokenNumbers numbers) {
        this(numbers.distinct(), index -> numbers.spellings(index.filed(numbers.fresh())));
    }

    private TokenIndex(List<NameToken> tokens, Function<TokenIndex, SortedKeys> filing) {
        if (tokens.size() > ID_MASK) {
            throw new IllegalArgumentException("too many different tokens: " + tokens.size());
        }
        this.tokens = tokens.toArray(NameToken[]::new);
        this.outlines = new TokenOutlines(this.tokens);
        this.filed = filing.apply(this);
    }

    private static int[] allOf(List<NameToken> tokens) {
        return IntStream.range(0, tokens.size()).toArray();
    }

    private SortedKeys filed(int[] ids) {
        int shares = Math.max(1, Math.min(MOST_SHARES, ids.length / LEAST_SHARE));
        return new SortedKeys(LongList.sortedDistinct(IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> keysOfShare(ids, share, shares))
                .toList()));
    }

    private SortedKeys checked(SortedKeys known) {
        long before = Long.MIN_VALUE;
        for (long value : known.values()) {
            if (value < before || (value & ID_MASK) >= tokens.length) {
                throw new IllegalArgumentException("keys of other tokens");
            }
            before = value;
        }
        return known;
    }

    /** What the tokens are filed under. */
    SortedKeys keys() {
        return filed;
    }

    private LongList keysOfShare(int[] ids, int share, int shares) {
        LongList keys = new LongList(ids.length / shares * 48 + 16);
        for (int i = share; i < ids.length; i += shares) {
            int number = ids[i];
            keysOf(tokens[number], key -> keys.add(key << ID_BITS | number));
        }
        return keys;
    }

    /** Every key under which a token is filed, some perhaps twice. */
    private static void keysOf(NameToken token, LongConsumer keys) {
        writtenForms(token, keys);
        RetrievalKeys.skeletonSpellings(token.word(), keys);
        RetrievalKeys.taught(token.word(), keys);
    }

    private static void writtenForms(NameToken token, LongConsumer keys) {
        RetrievalKeys.forms(token, keys);
        if (token.fold().length() <= LONGEST_SPELLING) {
            RetrievalKeys.spellings(token.word(), keys);
        }
    }

    /** Puts the tokens that an asked one may stand for into the array, some perhaps twice; returns how many there are. */
    int collect(NameToken asked, LearnedVariants learned, boolean person, int[] into) {
        int[] count = {0};
        LongConsumer look = key -> count[0] = collect(key, into, count[0]);
        writtenForms(asked, look);
        RetrievalKeys.learned(asked, learned, person, look);
        if (asked.abjad() || asked.skeleton().length() >= MANY_CONSONANTS) {
            // of few consonants, words that lack one are too many and too different
            RetrievalKeys.skeletonSpellings(asked.word(), look);
        }
        return count[0];
    }

    /** What can be told of the tokens at a glance. */
    TokenOutlines outlines() {
        return outlines;
    }

    int size() {
        return tokens.length;
    }

    NameToken token(int id) {
        return tokens[id];
    }

    /** Adds every token filed under the key to those already there, as long as there is room; returns how many there are. */
    int collect(long key, int[] into, int count) {
        return filed.collect(key << ID_BITS, ID_BITS, into, count);
    }
}
