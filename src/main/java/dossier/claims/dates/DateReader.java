package dossier.claims.dates;

import dossier.claims.SaidDate;
import dossier.claims.SaidDate.Firmness;
import dossier.lists.PartialDate;
import dossier.text.Token;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions of date in a text, one after another: "a year later" rests on the date before. Expressions that rest
 * on the day of publication have no value without it.
 */
public final class DateReader {

    private static final int MOST_ADVERBS = 3;

    private final Optional<LocalDate> publishedOn;
    private DateWords words = new DateWords(List.of());
    private SaidDate last = SaidDate.none();

    public DateReader(Optional<LocalDate> publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** A date that was read, and the token after it. */
    public record Read(SaidDate date, int end) {}

    /** The expression that begins at a token, its preposition included. */
    public Optional<Read> at(List<Token> tokens, int from) {
        if (!tokens.get(from).isWord()) {
            return Optional.empty();
        }
        if (words.tokens() != tokens) {
            words = new DateWords(tokens);
        }
        Optional<Read> read = related(from).or(() -> bare(from));
        read.filter(found -> found.date().said()).ifPresent(found -> last = found.date());
        return read;
    }

    /** "in 2016", "since the invasion", "long before March 2022". */
    private Optional<Read> related(int from) {
        int at = from;
        while (at < from + MOST_ADVERBS && (words.is("date-adverb", at) || words.number(at) > 0)) {
            at++;
        }
        for (String relation :
                List.of("date-after", "date-since", "date-before", "date-until", "date-in", "date-over")) {
            int end = words.endOf(relation, at);
            if (end > at) {
                boolean adverbFits = at == from || !relation.equals("date-in");
                Optional<Read> found = adverbFits ? related(relation, end) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Read> related(String relation, int at) {
        if (!relation.equals("date-in")) {
            Optional<EventDates.Read> event = EventDates.standard().at(words, at, publishedOn);
            if (event.isPresent()) {
                return event.map(found -> new Read(ofEvent(relation, found.day()), found.end()));
            }
        }
        if (relation.equals("date-over")) {
            return Optional.empty();
        }
        return unrelated(at, true).map(core -> new Read(related(relation, core.date()), core.end()));
    }

    private static SaidDate ofEvent(String relation, LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return switch (relation) {
            case "date-before" -> SaidDate.before(date, Firmness.PLAIN);
            case "date-until" -> SaidDate.none();
            case "date-over" -> SaidDate.after(date, Firmness.OCCASION);
            default -> SaidDate.after(date, Firmness.PLAIN);
        };
    }

    private static SaidDate related(String relation, SaidDate core) {
        if (!core.said() || core.from().isEmpty() || core.to().isEmpty()) {
            return core;
        }
        return switch (relation) {
            case "date-since" -> SaidDate.after(core.from().get(), Firmness.BEGINS);
            case "date-after" -> SaidDate.after(core.from().get(), Firmness.PLAIN);
            case "date-before" -> SaidDate.before(core.to().get(), Firmness.PLAIN);
            case "date-until" -> SaidDate.none(); // when it ends, not when it was done
            default -> core;
        };
    }

    /** Without a preposition only what cannot be anything else: "Thursday", "last year", "March 2022". */
    private Optional<Read> bare(int from) {
        return unrelated(from, false);
    }

    private Optional<Read> unrelated(int from, boolean related) {
        return new RelativeDate(words, publishedOn, last)
                .at(from)
                .or(() -> new CalendarDateReader(words, publishedOn).at(from, related));
    }
}
