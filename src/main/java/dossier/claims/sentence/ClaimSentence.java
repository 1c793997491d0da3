package dossier.claims.sentence;

import dossier.claims.words.ClaimWords;

import java.util.List;

/**
 * A sentence in pieces.
 *
 * @param items its pieces, without the mark that ends it
 * @param question whether it asks
 */
public record ClaimSentence(List<SentenceItem> items, boolean question) {

    private static final ClaimWords LEXICON = ClaimWords.standard();

    public ClaimSentence {
        items = List.copyOf(items);
    }

    public int size() {
        return items.size();
    }

    public SentenceItem at(int index) {
        return items.get(index);
    }

    public boolean is(SentenceItem.Kind kind, int index) {
        return index >= 0 && index < items.size() && items.get(index).is(kind);
    }

    /** Key of the word, or of the pronoun, at an index; empty beyond the ends and for everything else. */
    public String key(int index) {
        return index >= 0 && index < items.size() ? items.get(index).key() : "";
    }

    public boolean is(String wordClass, int index) {
        String key = key(index);
        return !key.isEmpty() && LEXICON.is(wordClass, key);
    }

    /** The item after the longest word or phrase of the class; the item itself if there is none. */
    public int endOf(String wordClass, int index) {
        return LEXICON.endOf(wordClass, this::key, index);
    }
}
