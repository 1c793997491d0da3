package dossier.text;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases by their words, with a value each. Filled once, then only read, by any number of threads.
 *
 * <p>Phrases are looked up by the keys of words ({@link #byKey}), in {@link ReadText#words()}: "the bank" is "The Bank". Or
 * they are looked up by surfaces ({@link #bySurface}), in tokens with their marks: "US" is not "us".
 */
public final class PhraseTrie<V> {

    private static final String POSSESSIVE = "'s ";

    private final boolean byKey;
    private final Map<String, PhraseTrie<V>> next = new HashMap<>(2);
    private @Nullable V value;

    private PhraseTrie(boolean byKey) {
        this.byKey = byKey;
    }

    /** No phrases yet; they are looked up by the keys of words, and none reaches over a comma, a bracket or a sentence's end. */
    public static <V> PhraseTrie<V> byKey() {
        return new PhraseTrie<>(true);
    }

    /** No phrases yet; they are looked up by the surfaces of tokens, and a mark counts like a word. */
    public static <V> PhraseTrie<V> bySurface() {
        return new PhraseTrie<>(false);
    }

    /**
     * A phrase found in a text.
     *
     * @param value what the phrase stands for
     * @param end number of the token after its last one
     */
    public record Found<V>(V value, int end) {}

    /** Adds a phrase; of one that was added before, the first value stays. */
    public void put(String phrase, V value) {
        ReadText read = ReadText.of(phrase);
        PhraseTrie<V> node = this;
        boolean first = true;
        for (Token token : byKey ? read.words() : read.tokens()) {
            node = node.child(step(token, first));
            first = false;
        }
        node.end(value);
    }

    /** Where a phrase goes on with a word, or with a sign that stands for something; added if it is not there yet. */
    public PhraseTrie<V> child(String step) {
        return next.computeIfAbsent(step, any -> new PhraseTrie<>(byKey));
    }

    /** A phrase ends here; the first value stays. */
    public void end(V last) {
        if (value == null) {
            value = last;
        }
    }

    /** Where the phrases go on that have this word next; null if none has. */
    public @Nullable PhraseTrie<V> after(String step) {
        return next.get(step);
    }

    /** The value of the phrase that ends here; null if none does. */
    public @Nullable V value() {
        return value;
    }

    /** The longest phrase that begins at a token; null if there is none. */
    public @Nullable Found<V> longest(List<Token> tokens, int from) {
        PhraseTrie<V> node = this;
        Found<V> best = null;
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (byKey && at > from && !goesOn(token.before())) {
                break;
            }
            node = node.after(step(token, at == from));
            if (node == null) {
                break;
            }
            V here = node.value();
            if (here != null) {
                best = new Found<>(here, at + 1);
            }
        }
        return best;
    }

    private static boolean goesOn(Token.Gap gap) {
        return gap.insidePhrase() || gap == Token.Gap.POSSESSIVE;
    }

    /** "Lord's Army" is a phrase of its own: "the lord army" is another, and so is "China's bank" than "China Bank". */
    private String step(Token token, boolean first) {
        if (!byKey) {
            return token.surface();
        }
        return !first && token.before() == Token.Gap.POSSESSIVE ? POSSESSIVE + token.key() : token.key();
    }
}
