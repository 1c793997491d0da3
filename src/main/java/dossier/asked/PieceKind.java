package dossier.asked;

import dossier.asked.Markers.Marker;
import dossier.asked.Markers.Where;
import dossier.names.NameAnalyser;
import dossier.names.NameKind;
import dossier.names.NameToken;

import java.util.List;
import java.util.Optional;

/** What a piece behind a name is, if it is none of the name: a place, a branch, a status, a role. */
final class PieceKind {

    /** "Rosneft Oil Company - London Representative Office": more words are hardly a branch. */
    private static final int MOST_OF_A_BRANCH = 6;

    private PieceKind() {}

    /** Empty if it may be a part of the name. */
    static Optional<Taken.As> of(String piece) {
        List<FieldWord> words = FieldWord.in(piece, 0, piece.length());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Marker marker = Markers.standard().endOf(words, words.size(), Where.END, Where.APART);
        if (marker != null && isWhole(marker, words)) {
            return Optional.of(marker.as());
        }
        return Places.standard().isPlace(piece) ? Optional.of(Taken.As.PLACE) : Optional.empty();
    }

    private static boolean isWhole(Marker marker, List<FieldWord> words) {
        return switch (marker.as()) {
            case BRANCH -> words.size() <= MOST_OF_A_BRANCH;
            default -> marker.words() == words.size();
        };
    }

    /** Whether there is a word besides those of many organisations: "Drug Trafficking Organization" has none. */
    static boolean hasOwnWords(String text) {
        return NameAnalyser.standard().analyse(text, NameKind.ORGANISATION).tokens().stream()
                .anyMatch(token -> token.isContent() && !token.isGeneralWord());
    }

    /** Whether the words say what kind of company it is, or what it does. */
    static boolean isOfOrganisation(String text) {
        return NameAnalyser.standard().analyse(text, NameKind.ORGANISATION).tokens().stream()
                .anyMatch(token ->
                        token.role() == NameToken.Role.LEGAL_FORM || token.isGeneralWord() && !token.isPlace());
    }
}
