package dossier.tagging;

import java.util.List;

/** Finds names in English text. May be used by many threads at once. */
public interface NameTagger {

    /**
     * Reads the whole text in the calling thread, about 10,000 words a second. A name that a line break cuts is not joined,
     * and text in lower case only is read badly: both are for the caller to see to.
     *
     * @return the names in the order of the text, none overlapping another
     */
    List<TaggedSpan> tag(String text);
}
