package dossier.claims.dates;

import dossier.claims.words.ClaimWords;
import dossier.text.Token;
import dossier.text.WordTable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Events after which sanctions followed and whose day everybody knows ({@code events.tsv}): "since the invasion". */
final class EventDates {

    private static final EventDates STANDARD = new EventDates();

    /** Words in which an event is named: "Russia's full-scale invasion of Ukraine". */
    private static final int LONGEST = 9;

    /** A country so many words away still places an event; a sentence without an end must not cost its square. */
    private static final int NEAR = 40;

    private final List<Event> events = new ArrayList<>();

    /** Country of an event that needs none: in its window the bare word means nothing else. */
    private static final String NO_COUNTRY = "-";

    /**
     * @param words that must all stand in the phrase
     * @param country words of the country or place, one of which must stand in the sentence; empty if none has to
     * @param day when it happened
     * @param until last day on which its words, published, are taken for it
     */
    private record Event(List<String> words, Set<String> country, LocalDate day, LocalDate until) {

        boolean isMeantOn(LocalDate published) {
            return !published.isBefore(day) && !published.isAfter(until);
        }

        boolean isPlacedBy(DateWords sentence, int at) {
            int to = Math.min(sentence.tokens().size(), at + NEAR);
            return country.isEmpty()
                    || IntStream.range(Math.max(0, at - NEAR), to)
                            .anyMatch(word -> country.contains(sentence.key(word)));
        }
    }

    /** The day of an event, and the token after its last word. */
    public record Read(LocalDate day, int end) {}

    private EventDates() {
        for (WordTable.Row row : WordTable.of("/dossier/claims/events.tsv", "words", "country", "day", "until")
                .rows()) {
            boolean anywhere = row.cell("country").equals(NO_COUNTRY);
            events.add(new Event(
                    row.values("words", " "),
                    anywhere ? Set.of() : Set.copyOf(row.values("country", " ")),
                    LocalDate.parse(row.cell("day")),
                    LocalDate.parse(row.cell("until"))));
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
            if (last > 0 && publishedOn.map(event::isMeantOn).orElse(true) && event.isPlacedBy(words, from)) {
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
