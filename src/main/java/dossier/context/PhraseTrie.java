package dossier.context;

import dossier.mentions.Word;
import dossier.mentions.Words;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their words, with a value each. Filled once, then only read. */
final class PhraseTrie<V> {

    private final Map<String, PhraseTrie<V>> next = new HashMap<>(2);
    private @Nullable V value;

    /** The value of the phrase stays the first one that was put. */
    void put(String phrase, V value) {
        PhraseTrie<V> node = this;
        for (Word word : Words.of(phrase)) {
            node = node.child(word.key());
        }
        node.end(value);
    }

    PhraseTrie<V> child(String key) {
        return next.computeIfAbsent(key, any -> new PhraseTrie<>());
    }

    void end(V last) {
        if (value == null) {
            value = last;
        }
    }

    @Nullable
    PhraseTrie<V> after(String key) {
        return next.get(key);
    }

    @Nullable
    V value() {
        return value;
    }

    /**
     * A phrase found in a text.
     *
     * @param end number of the word after its last one
     */
    record Found<V>(V value, int end) {}

    /** The longest phrase that begins at a word; null if there is none. */
    @Nullable
    Found<V> longest(List<Word> words, int from) {
        PhraseTrie<V> node = this;
        Found<V> best = null;
        for (int at = from; at < words.size(); at++) {
            if (at > from && !words.get(at).before().insidePhrase()) {
                break;
            }
            node = node.after(words.get(at).key());
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
}
