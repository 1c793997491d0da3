package dossier.asked;

import dossier.asked.Markers.Marker;
import dossier.asked.Markers.Where;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what stands before and behind one name without a sign between: titles, a status, a ship's prefix, a nickname. */
final class NameTrimmer {

    /** A ticket: SURNAME/GIVEN, a title perhaps glued to its end. */
    private static final Pattern TICKET = Pattern.compile("\\s*([\\p{L}' -]{2,})/([\\p{L}' -]{2,})\\s*");

    private static final Pattern GLUED_TITLE =
            Pattern.compile("(?<given>\\p{Lu}{2,})(?<title>MRS|MR|MS|MISS|MSTR|DR|CHD|INF)");

    /** One to three words in quotation marks, words of the name on both sides. */
    private static final Pattern NICKNAME =
            Pattern.compile("(?<=\\p{L}[ .])\\s*[\"“”«„‘'](?<inner>[^\"“”«»„‘’']{2,40})[\"“”»’']\\s+(?=\\p{L})");

    private final AskedKind kind;
    private final Consumer<Taken> taken;

    NameTrimmer(AskedKind kind, Consumer<Taken> taken) {
        this.kind = kind;
        this.taken = taken;
    }

    /** What is left, never blank unless nothing but such words stood there. */
    String trimmed(String written) {
        String name = kind.mayBePerson() ? withoutNickname(ofTicket(written)) : written;
        return withoutEnd(withoutStart(name)).strip();
    }

    private String ofTicket(String written) {
        Matcher ticket = TICKET.matcher(written);
        if (!ticket.matches() || !written.equals(written.toUpperCase(Locale.ROOT))) {
            return written;
        }
        String given = withoutEnd(ticket.group(2)).strip();
        Matcher glued = GLUED_TITLE.matcher(given);
        if (glued.matches()) {
            taken.accept(new Taken(Taken.As.TITLE, glued.group("title")));
            given = glued.group("given");
        }
        return given + " " + ticket.group(1).strip();
    }

    private String withoutNickname(String written) {
        Matcher quoted = NICKNAME.matcher(written);
        if (!quoted.find() || kind == AskedKind.UNKNOWN && PieceKind.isOfOrganisation(written)) {
            return written;
        }
        taken.accept(new Taken(Taken.As.NICKNAME, quoted.group("inner")));
        return written.substring(0, quoted.start()).strip() + " " + written.substring(quoted.end());
    }

    private String withoutStart(String written) {
        List<FieldWord> words = FieldWord.in(written, 0, written.length());
        int from = 0;
        while (from < words.size()) {
            Marker marker = start(words, from);
            if (marker == null || !mayBe(marker.as())) {
                break;
            }
            int end = from + marker.words();
            take(marker, written, words, from, end);
            from = end;
        }
        return from == 0
                ? written
                : from == words.size() ? "" : written.substring(words.get(from).from());
    }

    private @Nullable Marker start(List<FieldWord> words, int from) {
        return kind == AskedKind.CRAFT
                ? Markers.standard().from(words, from, Where.START, Where.CRAFT)
                : Markers.standard().from(words, from, Where.START);
    }

    private String withoutEnd(String written) {
        List<FieldWord> words = FieldWord.in(written, 0, written.length());
        int end = words.size();
        while (end > 1) {
            Marker marker = Markers.standard().endOf(words, end, Where.END);
            if (marker == null || marker.words() >= end || !mayBe(marker.as())) {
                break;
            }
            int from = end - marker.words();
            if (marker.as() == Taken.As.BRANCH
                    && from > 1
                    && PieceKind.of(word(written, words, from - 1)).isPresent()) {
                from--; // the branch's town
            }
            take(marker, written, words, from, end);
            end = from;
        }
        return end == words.size()
                ? written
                : written.substring(0, words.get(end - 1).to());
    }

    private static String word(String written, List<FieldWord> words, int at) {
        return written.substring(words.get(at).from(), words.get(at).to());
    }

    private void take(Marker marker, String written, List<FieldWord> words, int from, int end) {
        taken.accept(new Taken(
                marker.as(),
                written.substring(words.get(from).from(), words.get(end - 1).to())));
    }

    private boolean mayBe(Taken.As as) {
        return switch (as) {
            case TITLE -> kind.mayBePerson();
            case SHIP -> kind.mayBeCraft();
            case BRANCH -> kind != AskedKind.PERSON;
            default -> true;
        };
    }

    /** Whether only titles stand there: "Mr" of "Mr and Mrs Muster". */
    static boolean isOnlyTitles(String written) {
        List<FieldWord> words = FieldWord.in(written, 0, written.length());
        return words.stream().allMatch(word -> {
            Marker marker = Markers.standard().from(List.of(word), 0, Where.START);
            return marker != null && marker.as() == Taken.As.TITLE;
        });
    }
}
