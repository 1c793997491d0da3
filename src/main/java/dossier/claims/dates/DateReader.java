package dossier.claims.dates;

import dossier.claims.SaidDate.Firmness;
import dossier.claims.SaidDate;
import dossier.claims.words.ClaimWords;
import dossier.claims.words.Token;
import dossier.claims.words.Tokens;
import dossier.lists.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads expressions of date in a text, one after another: "a year later" rests on the date before. Expressions that rest
 * on the day of publication have no value without it.
 */
public final class DateReader {

    private static final ClaimWords LEXICON = ClaimWords.standard();

    private static final int MOST_ADVERBS = 3;

    private final Optional<LocalDate> publishedOn;
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
        Words words = new Words(tokens);
        Optional<Read> read = related(words, from).or(() -> bare(words, from));
        read.filter(found -> found.date().said()).ifPresent(found -> last = found.date());
        return read;
    }

    /** "in 2016", "since the invasion", "long before March 2022". */
    private Optional<Read> related(Words words, int from) {
        int at = from;
        while (at < from + MOST_ADVERBS && (words.is("date-adverb", at) || words.number(at) > 0)) {
            at++;
        }
        for (String relation :
                List.of("date-after", "date-since", "date-before", "date-until", "date-in", "date-over")) {
            int end = words.endOf(relation, at);
            if (end > at) {
                boolean precise = relation.equals("date-in") && at == from;
                boolean mayBeBare = !precise && !relation.equals("date-in");
                Optional<Read> found = related(words, relation, end);
                if (found.isPresent() && (precise || mayBeBare)) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Read> related(Words words, String relation, int at) {
        if (!relation.equals("date-in")) {
            Optional<EventDates.Read> event = EventDates.standard().at(words, at, publishedOn);
            if (event.isPresent()) {
                return event.map(found -> new Read(ofEvent(relation, found.day()), found.end()));
            }
        }
        if (relation.equals("date-over")) {
            return Optional.empty();
        }
        return new CalendarDateReader(words, publishedOn, last)
                .at(at, true)
                .map(core -> new Read(related(relation, core.date()), core.end()));
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
    private Optional<Read> bare(Words words, int from) {
        return new CalendarDateReader(words, publishedOn, last).at(from, false);
    }

    /** Tokens by their keys. */
    record Words(List<Token> tokens) {

        String key(int at) {
            return at < tokens.size() && tokens.get(at).isWord()
                    ? tokens.get(at).key()
                    : "";
        }

        boolean isCapital(int at) {
            return at < tokens.size()
                    && tokens.get(at).isWord()
                    && tokens.get(at).isCapital();
        }

        boolean isMark(int at, Token.Kind kind) {
            return at < tokens.size() && tokens.get(at).kind() == kind;
        }

        boolean is(String wordClass, int at) {
            return LEXICON.is(wordClass, key(at));
        }

        /** The token after the longest word or phrase of the class at a token; the token itself if there is none. */
        int endOf(String wordClass, int at) {
            return LEXICON.endOf(wordClass, this::key, at);
        }

        /** A whole number in digits or as a word ("three", "a"); -1 if it is none. */
        int number(int at) {
            String key = key(at);
            if (!key.isEmpty() && key.length() <= 4 && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(key);
            }
            return NUMBERS.indexOf(key) >= 0 ? Math.max(1, NUMBERS.indexOf(key)) : -1;
        }

        private static final List<String> NUMBERS = List.of(
                "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

        /** A year of our time; -1 if it is none. */
        int year(int at) {
            int number = key(at).length() == 4 ? number(at) : -1;
            return number >= 1980 && number <= 2099 ? number : -1;
        }

        /** 1 to 12; 0 if it is no month. */
        int month(int at) {
            if (!isCapital(at)) {
                return 0;
            }
            String key = key(at);
            int found = MONTHS.indexOf(key.length() > 3 ? key.substring(0, 3) : key) + 1;
            return found > 0 && is("month", at) ? found : 0;
        }

        private static final List<String> MONTHS =
                List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

        /** 1 to 31, "24" or "24th"; 0 if it is no day of a month. */
        int dayOfMonth(int at) {
            String key = key(at);
            int digits = 0;
            while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
                digits++;
            }
            boolean day = digits > 0
                    && digits <= 2
                    && (digits == key.length()
                            || List.of("st", "nd", "rd", "th").contains(key.substring(digits)));
            int number = day ? Integer.parseInt(key.substring(0, digits)) : 0;
            return number <= 31 ? number : 0;
        }

        /** 1 for Monday to 7; 0 if it is no day of the week. */
        int weekday(int at) {
            return isCapital(at) && is("weekday", at)
                    ? List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").indexOf(key(at).substring(0, 3)) + 1
                    : 0;
        }
    }
}
