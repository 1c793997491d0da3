package dossier.tagging;

import dossier.text.ReadText;
import dossier.text.ReadingBudget;

import java.util.List;

/** Finds names in English text. May be used by many threads at once. */
public interface NameTagger {

    /**
     * Reads the whole text in the calling thread: 3,000 words a second or 10,000, by the processor, and rubbish without words
     * more slowly still. How much is read is for the caller to limit. A name that a line break cuts is not joined, and text
     * in lower case only is read badly: both are for the caller to see to.
     *
     * @return the names in the order of the text, none overlapping another
     */
    List<TaggedSpan> tag(String text);

    /**
     * The same in a quarter of the time: a sentence is read only if it may hold a name that no sentence before it held, and of
     * a long one only the words about it. In what is left out, the names that were found are looked up again, letter by letter.
     * A tagger that does not choose reads everything.
     *
     * @param budget asked before each window, with the characters read so far
     */
    default List<TaggedSpan> tag(ReadText text, KnownWords known, ReadingBudget budget) {
        return tag(text.flowing());
    }
}
