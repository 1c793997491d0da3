package dossier.claims.dates;

import dossier.claims.words.ClaimWords;
import dossier.text.Token;
import dossier.text.WordTable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Events after which sanctions followed and whose day everybody knows ({@code events.tsv}): "since the invasion". */
final class EventDates {

    private static final EventDates STANDARD = new EventDates();

    /** Words in which an event is named: "Russia's full-scale invasion of Ukraine". */
    private static final int LONGEST = 9;

    private final List<Event> events = new ArrayList<>();

    private record Event(List<String> words, LocalDate day) {}

    /** The day of an event, and the token after its last word. */
    public record Read(LocalDate day, int end) {}

    private EventDates() {
        for (WordTable.Row row :
                WordTable.of("/dossier/claims/events.tsv", "words", "day").rows()) {
            events.add(new Event(row.values("words", " "), LocalDate.parse(row.cell("day"))));
        }
    }

    static EventDates standard() {
        return STANDARD;
    }

    /** The first event of the table whose words all stand in the noun phrase that begins at a token. */
    Optional<Read> at(DateWords words, int from, Optional<LocalDate> publishedOn) {
        int end = endOfPhrase(words, from);
        for (Event event : events) {
            int last = lastWord(words, from, end, event.words());
            if (last > 0 && publishedOn.filter(day -> day.isBefore(event.day())).isEmpty()) {
                return Optional.of(new Read(event.day(), last + 1));
            }
        }
        return Optional.empty();
    }

    private static int endOfPhrase(DateWords words, int from) {
        int at = from;
        while (at < from + LONGEST && at < words.tokens().size()) {
            Token token = words.tokens().get(at);
            boolean inside = token.isWord() && !ClaimWords.standard().is("event-end", token.key())
                    || token.kind() == Token.Kind.HYPHEN
                    || token.kind() == Token.Kind.POSSESSIVE;
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Where the last of the words stands, if all do; 0 otherwise. */
    private static int lastWord(DateWords words, int from, int end, List<String> wanted) {
        int last = 0;
        for (String word : wanted) {
            int found = -1;
            for (int at = from; at < end && found < 0; at++) {
                found = words.key(at).equals(word) ? at : -1;
            }
            if (found < 0) {
                return 0;
            }
            last = Math.max(last, found);
        }
        return last;
    }
}
