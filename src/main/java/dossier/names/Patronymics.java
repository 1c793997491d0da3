package dossier.names;

import dossier.names.NameToken.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Endings that make a father's name out of a given name ({@code patronymics.tsv}). */
final class Patronymics {

    /** In these languages the endings are those of family names too. */
    private static final Set<String> AMBIGUOUS_LANGUAGES = Set.of("bg", "mk", "is", "no", "ka", "hy", "tg");

    /** "Ivanovich" has a name before its ending; "Novich" has none. */
    private static final int SHORTEST_STEM = 3;

    /** A father's name stands beside a given and a family name; of two words neither is one. */
    private static final int LEAST_WORDS = 3;

    private static final Patronymics STANDARD = new Patronymics(TableFile.rows("patronymics.tsv", 3));

    private final List<String> endings = new ArrayList<>();

    private Patronymics(List<List<String>> rows) {
        for (List<String> row : rows) {
            String remark = row.size() > 4 ? row.get(4) : "";
            boolean certain = !remark.contains("weak") && !remark.contains("only") && !remark.contains("never");
            if (row.get(0).startsWith("-") && certain && !AMBIGUOUS_LANGUAGES.contains(row.get(2))) {
                endings.addAll(TableKey.rawWords(row.get(0)));
            }
        }
    }

    static Patronymics standard() {
        return STANDARD;
    }

    boolean isPatronymic(Word word) {
        return stem(word).length() < word.latin().length();
    }

    /** The father's given name, cut short: Petr of Petrovich; the whole word if it is no patronymic. */
    String stem(Word word) {
        String latin = word.latin();
        String stem = latin;
        for (String ending : endings) {
            boolean fits = latin.length() >= ending.length() + SHORTEST_STEM && latin.endsWith(ending);
            if (fits && latin.length() - ending.length() < stem.length()) {
                stem = latin.substring(0, latin.length() - ending.length());
            }
        }
        return stem;
    }

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
            if (piece.role() != Role.FAMILY && STANDARD.isPatronymic(piece.word())) {
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
