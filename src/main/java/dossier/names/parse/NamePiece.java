package dossier.names.parse;

import dossier.names.NameToken.Role;
import dossier.names.Word;
import dossier.names.script.Normaliser;
import dossier.names.script.Transliterator;

/**
 * A word of a person's name while it is read.
 *
 * @param written as it stands in the name
 * @param word the word
 * @param raw its Latin letters with an Arabic article kept
 * @param role what is known of it so far
 * @param part 0 before the comma, 1 after it
 */
record NamePiece(String written, Word word, String raw, Role role, int part) {

    NamePiece(String written, Word word) {
        this(
                written,
                word,
                word.abjad() ? Transliterator.latin(Normaliser.lowerCase(written)) : word.latin(),
                Role.NAME,
                0);
    }

    NamePiece with(Role newRole) {
        return new NamePiece(written, word, raw, newRole, part);
    }

    NamePiece inPart(int newPart) {
        return newPart == part ? this : new NamePiece(written, word, raw, role, newPart);
    }

    boolean isAbjadScript() {
        return word.abjad() && !word.vowelless();
    }
}
