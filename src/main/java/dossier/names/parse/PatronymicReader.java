package dossier.names.parse;

import dossier.names.NameToken.Role;
import dossier.text.Patronymics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the father's name among the words of a person's name. */
final class PatronymicReader {

    /** A father's name stands beside a given and a family name; of two words neither is one. */
    private static final int LEAST_WORDS = 3;

    private PatronymicReader() {}

    /**
     * The pieces with the father's name marked, if there is one: never the first word, never a known family name, and
     * one at most ("Roman Arkadyevich Abramovich"). Of three words the one before it is the given name.
     */
    static List<NamePiece> marked(List<NamePiece> pieces) {
        int[] content = IntStream.range(0, pieces.size())
                .filter(i -> isContent(pieces.get(i)))
                .toArray();
        if (content.length < LEAST_WORDS) {
            return pieces;
        }
        for (int at = 1; at < content.length; at++) {
            NamePiece piece = pieces.get(content[at]);
            if (piece.role() != Role.FAMILY
                    && Patronymics.standard().isPatronymic(piece.word().latin())) {
                return withPatronymic(pieces, content, at);
            }
        }
        return pieces;
    }

    private static boolean isContent(NamePiece piece) {
        return piece.role() != Role.PARTICLE && piece.role() != Role.HONORIFIC;
    }

    private static List<NamePiece> withPatronymic(List<NamePiece> pieces, int[] content, int at) {
        List<NamePiece> marked = new ArrayList<>(pieces);
        marked.set(content[at], pieces.get(content[at]).with(Role.PATRONYMIC));
        boolean nothingKnown = IntStream.of(content).allMatch(i -> pieces.get(i).role() == Role.NAME);
        if (nothingKnown && content.length == LEAST_WORDS) {
            int given = content[at - 1];
            int family = content[at == 1 ? 2 : 0];
            marked.set(given, pieces.get(given).with(Role.GIVEN));
            marked.set(family, pieces.get(family).with(Role.FAMILY));
        }
        return marked;
    }
}
