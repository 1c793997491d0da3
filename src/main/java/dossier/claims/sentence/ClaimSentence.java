package dossier.claims.sentence;

import dossier.claims.words.ClaimWords;

import java.util.List;

/**
 * A sentence in items. It counts how often one of them is looked at, which is what reading the sentence costs; for one
 * thread.
 */
public final class ClaimSentence {

    private static final ClaimWords WORDS = ClaimWords.standard();

    /** No phrase of a class has more words. */
    private static final int LONGEST_PHRASE = 6;

    private final List<SentenceItem> items;
    private final boolean question;
    private long looks;

    /**
     * @param items its items, without the mark that ends it
     * @param question whether it asks
     */
    public ClaimSentence(List<SentenceItem> items, boolean question) {
        this.items = List.copyOf(items);
        this.question = question;
    }

    /** Its items, in order. */
    public List<SentenceItem> items() {
        return items;
    }

    /** Whether it asks. */
    public boolean question() {
        return question;
    }

    /** How often an item was looked at so far. */
    public long looks() {
        return looks;
    }

    /** How many items it has. */
    public int size() {
        return items.size();
    }

    /** The item at an index within the sentence. */
    public SentenceItem at(int index) {
        looks++;
        return items.get(index);
    }

    /** Whether an item of the kind stands at an index; never beyond the ends. */
    public boolean is(SentenceItem.Kind kind, int index) {
        return isWithin(index) && at(index).is(kind);
    }

    /** Key of the word, or of the pronoun, at an index; empty beyond the ends and for everything else. */
    public String key(int index) {
        return isWithin(index) ? at(index).key() : "";
    }

    private boolean isWithin(int index) {
        return index >= 0 && index < items.size();
    }

    /** Whether a word of the class stands at an index. */
    public boolean is(String wordClass, int index) {
        String key = key(index);
        return !key.isEmpty() && WORDS.is(wordClass, key);
    }

    /** Whether an adverb that no table needs to name stands at an index: "formally", but not "ally". */
    public boolean isAdverb(int index) {
        return key(index).endsWith("ly") && !is("noun-in-ly", index);
    }

    /** The item after the longest word or phrase of the class; the item itself if there is none. */
    public int endOf(String wordClass, int index) {
        return WORDS.endOf(wordClass, this::key, index);
    }

    /** The first item of the word or phrase of the class that ends before an item; the item itself if none does. */
    public int startOf(String wordClass, int end) {
        for (int from = Math.max(0, end - LONGEST_PHRASE); from < end; from++) {
            if (endOf(wordClass, from) == end) {
                return from;
            }
        }
        return end;
    }

    /** Whether exactly these words stand at an index. */
    public boolean isPhrase(List<String> words, int index) {
        return ClaimWords.isPhrase(words, this::key, index);
    }
}
