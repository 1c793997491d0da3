package dossier.names.parse;

import dossier.names.Word;
import dossier.names.words.ArabicCompounds;
import dossier.names.words.NameWordTables;
import dossier.names.words.Words;

import java.util.ArrayList;
import java.util.List;

/** Puts the words of compound Arabic names together: "Abd al Rahman" is one name, and so is "Nur al Din". */
final class ArabicNames {

    /** "abdul" before a shorter word is no compound: "Abdul Ai". */
    private static final int SHORTEST_ATTRIBUTE = 3;

    private ArabicNames() {}

    static List<NamePiece> joined(List<NamePiece> pieces) {
        List<NamePiece> out = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); ) {
            int length = compoundLength(pieces, i);
            out.add(length == 1 ? pieces.get(i) : join(pieces, i, length));
            i += length;
        }
        return out;
    }

    /** How many pieces from here are one name; 1 for no compound. Never beyond a comma or a change of role. */
    private static int compoundLength(List<NamePiece> pieces, int i) {
        NamePiece first = pieces.get(i);
        boolean two = continues(pieces, i, 1);
        boolean three = two && continues(pieces, i, 2);
        if (!two) {
            return 1;
        }
        String second = pieces.get(i + 1).raw();
        if (ArabicCompounds.isServant(first.raw())) {
            return servantLength(pieces, i, three);
        }
        if (first.word().latin().length() < SHORTEST_ATTRIBUTE - 1
                || NameWordTables.standard().particle(first.word()) != NameWordTables.Particle.NONE) {
            return 1;
        }
        if (ArabicCompounds.isTheFaith(second)) {
            return 2;
        }
        return three
                        && ArabicCompounds.isFaithArticle(second)
                        && ArabicCompounds.isFaith(pieces.get(i + 2).raw())
                ? 3
                : 1;
    }

    private static int servantLength(List<NamePiece> pieces, int i, boolean three) {
        NamePiece next = pieces.get(i + 1);
        if (isArticle(next) && next.raw().length() <= 3) {
            return three ? 3 : 1;
        }
        return next.raw().length() >= SHORTEST_ATTRIBUTE ? 2 : 1;
    }

    private static boolean isArticle(NamePiece piece) {
        return NameWordTables.standard().particle(piece.word()) == NameWordTables.Particle.ARTICLE;
    }

    private static boolean continues(List<NamePiece> pieces, int i, int by) {
        if (i + by >= pieces.size()) {
            return false;
        }
        NamePiece first = pieces.get(i);
        NamePiece other = pieces.get(i + by);
        return first.part() == other.part() && first.role() == other.role();
    }

    private static NamePiece join(List<NamePiece> pieces, int i, int length) {
        NamePiece first = pieces.get(i);
        NamePiece last = pieces.get(i + length - 1);
        String written = String.join(
                " ",
                pieces.subList(i, i + length).stream().map(NamePiece::written).toList());
        if (first.isAbjadScript()) {
            String raw = String.join(
                    "",
                    pieces.subList(i, i + length).stream().map(NamePiece::raw).toList());
            return new NamePiece(written, new Word(raw, true), raw, first.role(), first.part());
        }
        String latin =
                ArabicCompounds.isServant(first.raw()) ? servant(first, length) + last.raw() : first.raw() + "uddin";
        return new NamePiece(written, Words.ofLatin(latin), latin, first.role(), first.part());
    }

    private static String servant(NamePiece first, int length) {
        return length == 2 && !ArabicCompounds.isServantOf(first.raw()) ? "abd" : ArabicCompounds.plainServantOf();
    }
}
