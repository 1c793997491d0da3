package dossier.names.words;

import dossier.names.Word;

/**
 * One word of a running text.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last; several tokens may share a span where one sign stands for several words
 * @param word the word in every form that comparing needs
 */
public record TextToken(int start, int end, Word word) {

    /** The word in Latin letters, lower case. */
    public String latin() {
        return word.latin();
    }
}
