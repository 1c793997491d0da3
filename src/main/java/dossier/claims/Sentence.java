package dossier.claims;

import java.util.List;

/**
 * A sentence in pieces.
 *
 * @param items its pieces, without the mark that ends it
 * @param question whether it asks
 */
record Sentence(List<Item> items, boolean question) {

    private static final Lexicon LEXICON = Lexicon.standard();

    Sentence {
        items = List.copyOf(items);
    }

    int size() {
        return items.size();
    }

    Item at(int index) {
        return items.get(index);
    }

    boolean is(Item.Kind kind, int index) {
        return index >= 0 && index < items.size() && items.get(index).is(kind);
    }

    /** Key of the word, or of the pronoun, at an index; empty beyond the ends and for everything else. */
    String key(int index) {
        return index >= 0 && index < items.size() ? items.get(index).key() : "";
    }

    boolean is(String wordClass, int index) {
        String key = key(index);
        return !key.isEmpty() && LEXICON.is(wordClass, key);
    }

    /** The item after the longest word or phrase of the class; the item itself if there is none. */
    int endOf(String wordClass, int index) {
        return LEXICON.endOf(wordClass, this::key, index);
    }
}
