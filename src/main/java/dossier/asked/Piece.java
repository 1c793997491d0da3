package dossier.asked;

import dossier.asked.Markers.Marker;
import dossier.asked.Markers.Where;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a field without signs or words that divide.
 *
 * @param after what stands between it and the piece before
 * @param from where it begins in the field
 * @param to where it ends, exclusive
 * @param sign the text between it and the piece before
 */
record Piece(After after, int from, int to, String sign) {

    /** What divides a piece from the one before. */
    enum After {
        /** Nothing: it is the first. */
        NOTHING,
        /** It stands in brackets. */
        BRACKET,
        /** A comma, or a dash between blanks; it may go on with the name. */
        COMMA,
        /** A semicolon, a bar, a line break, a slash between blanks. */
        DIVIDER,
        /** "and", "or", "&". */
        AND,
        OTHER_NAME,
        MAIDEN_NAME,
        CARE_OF
    }

    String text(String field) {
        return field.substring(from, to);
    }

    /** The pieces of a field in their order, none of them blank. */
    static List<Piece> of(String field, AskedKind kind) {
        return new Cutting(field, kind).pieces;
    }

    private static final class Cutting {

        private static final String OPENING = "([{";
        private static final String CLOSING = ")]}";

        private final String field;
        private final AskedKind kind;
        private final List<Piece> pieces = new ArrayList<>();

        Cutting(String field, AskedKind kind) {
            this.field = field;
            this.kind = kind;
            cut();
        }

        private void cut() {
            After after = After.NOTHING;
            int from = 0;
            int signFrom = 0;
            int depth = 0;
            for (int at = 0; at <= field.length(); at++) {
                After found = at == field.length() ? After.NOTHING : divider(at, depth);
                if (found == null) {
                    continue;
                }
                add(after, signFrom, from, at);
                if (at < field.length()) {
                    depth += OPENING.indexOf(field.charAt(at)) >= 0 ? 1 : 0;
                    depth -= depth > 0 && CLOSING.indexOf(field.charAt(at)) >= 0 ? 1 : 0;
                }
                after = depth > 0 ? After.BRACKET : found;
                signFrom = at;
                from = at + 1;
            }
        }

        /** What the letter at that place divides; null if nothing. In brackets only their end divides. */
        private @Nullable After divider(int at, int depth) {
            char letter = field.charAt(at);
            if (OPENING.indexOf(letter) >= 0 || CLOSING.indexOf(letter) >= 0) {
                return After.COMMA;
            }
            if (depth > 0) {
                return null;
            }
            return switch (letter) {
                case ',' -> After.COMMA;
                case ';', '\n', '\r' -> After.DIVIDER;
                case '/', '|' -> isApart(at) ? After.DIVIDER : null;
                case '-', '–', '—' -> isApart(at) ? After.COMMA : null;
                default -> null;
            };
        }

        private boolean isApart(int at) {
            return at > 0
                    && at + 1 < field.length()
                    && Character.isWhitespace(field.charAt(at - 1))
                    && Character.isWhitespace(field.charAt(at + 1));
        }

        /** Divides it further at the words that divide. */
        private void add(After after, int signFrom, int from, int to) {
            List<FieldWord> words = FieldWord.in(field, from, to);
            int first = 0;
            After how = after;
            int sign = signFrom;
            for (int at = 0; at < words.size(); at++) {
                Marker marker = at + 1 < words.size() ? marker(words, at) : null;
                After found = marker == null ? null : after(marker, words, at);
                if (found == null) {
                    continue;
                }
                put(how, sign, words, first, at);
                how = how == After.BRACKET && found == After.AND ? how : found;
                sign = words.get(at).from();
                first = at + (marker == null ? 1 : marker.words());
                at = first - 1;
            }
            put(how, sign, words, first, words.size());
        }

        private @Nullable Marker marker(List<FieldWord> words, int at) {
            Marker any = Markers.standard().from(words, at, Where.BETWEEN);
            if (any == null && kind.mayBeCraft()) {
                any = Markers.standard().from(words, at, Where.SHIP);
            }
            if (any == null && kind.mayBePerson()) {
                any = Markers.standard().from(words, at, Where.MAIDEN);
            }
            return any != null && at + any.words() < words.size() ? any : null;
        }

        private static @Nullable After after(Marker marker, List<FieldWord> words, int at) {
            boolean maiden = Markers.standard().from(words, at, Where.MAIDEN) != null;
            return switch (marker.as()) {
                case JOINT -> After.AND;
                case CARE_OF -> After.CARE_OF;
                case OTHER_NAME -> {
                    String next = words.get(at + marker.words()).key();
                    boolean named = !next.isEmpty() && !Character.isDigit(next.charAt(0));
                    yield !named ? null : maiden ? After.MAIDEN_NAME : After.OTHER_NAME;
                }
                default -> null;
            };
        }

        private void put(After after, int signFrom, List<FieldWord> words, int first, int end) {
            if (first < end) {
                int from = words.get(first).from();
                After how = pieces.isEmpty() && after != After.BRACKET ? After.NOTHING : after;
                pieces.add(
                        new Piece(how, from, words.get(end - 1).to(), field.substring(Math.min(signFrom, from), from)));
            }
        }
    }
}
