package dossier.tables;

import dossier.lists.PartialDate;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people write it. Where day and month cannot be distinguished only the year is kept; nothing is guessed.
 *
 * @param date as precise as it can be read; empty if it cannot
 * @param note what was not read, in words; empty if nothing
 */
public record WrittenDate(Optional<PartialDate> date, String note) {

    /** Which comes first in {@code 01/02/1961}. */
    public enum Order {
        /** Told apart only where one of the numbers is above 12. */
        UNKNOWN,
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final int MONTHS = 12;

    /** 1961, 1961-04, 1961-04-24, 1961/04/24, 1961.04.24, 19610424, with or without a time of the day. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})(?:(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)|(\\d{2})(\\d{2}))?(?:[T ]\\d{1,2}:\\d{2}.*)?");
    /** 24.04.1961, 24/4/1961, 04-24-1961. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?: \\d{1,2}:\\d{2}.*)?");
    /** 04/1961. */
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    /** 24 April 1961, 24-Apr-1961, 24. April 1961, 1er avril 1961, 24 de abril de 1961, Apr 1961. */
    private static final Pattern MONTH_IN_WORDS = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]*(?:de |of )?)?(\\p{L}{3,})\\.?[\\s,-]*(?:de |del"
                    + " )?(\\d{4})(?: г\\.?| года)?");
    /** April 24, 1961. */
    private static final Pattern WORD_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})");

    /** 2-Jan-68, 02/01/68. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2}(?:st|nd|rd|th)?[\\s./-]+(?:\\p{L}{3,}\\.?|\\d{1,2})[\\s./-]+)['’]?(\\d{2})");

    /** dd/mm/1958, dd/07/1958, 00/00/1958: the letters and zeros stand for what is not known. */
    private static final Pattern PLACE_HELD =
            Pattern.compile("'?(?:dd|DD|00|xx|XX|\\?\\?)[-/.](mm|MM|00|xx|XX|\\?\\?|\\d{1,2})[-/.](\\d{4})");

    private static final int CENTURY = 100;
    private static final int LAST_CENTURY = 1900;

    private static final Map<String, Integer> MONTH_NAMES = monthNames();

    /** Reads a date; with what it is written in mind, never a guess. */
    public static WrittenDate of(String text, Order order) {
        Matcher shortYear = SHORT_YEAR.matcher(text.strip());
        if (shortYear.matches()) {
            return ofShortYear(shortYear, order);
        }
        return ofWhole(text, order);
    }

    /** "2-Jan-68" is 1968, since 2068 is yet to come; "2-Jan-14" may be 1914 or 2014. */
    private static WrittenDate ofShortYear(MatchResult parts, Order order) {
        int year = Integer.parseInt(parts.group(2));
        if (year <= LocalDate.now(ZoneOffset.UTC).getYear() % CENTURY) {
            return new WrittenDate(
                    Optional.empty(),
                    "the century of the birth date '" + parts.group() + "' is not known, and it was left out");
        }
        return ofWhole(parts.group(1) + (LAST_CENTURY + year), order);
    }

    private static WrittenDate ofWhole(String text, Order order) {
        String plain = text.strip();
        try {
            return placeHeld(plain)
                    .or(() -> yearFirst(plain))
                    .or(() -> yearLast(plain, order))
                    .or(() -> inWords(plain))
                    .orElseGet(() -> unread(plain));
        } catch (DateTimeException noSuchDay) {
            return unread(plain);
        }
    }

    private static WrittenDate unread(String text) {
        return new WrittenDate(
                Optional.empty(), "the birth date '" + shortened(text) + "' is not understood and was left out");
    }

    private static WrittenDate read(PartialDate date) {
        return new WrittenDate(Optional.of(date), "");
    }

    private static Optional<WrittenDate> placeHeld(String text) {
        Matcher parts = PLACE_HELD.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String month = parts.group(1);
        boolean known = month.matches("\\d{1,2}") && !month.equals("00");
        int year = number(parts, 2);
        return Optional.of(read(known ? PartialDate.ofMonth(year, Integer.parseInt(month)) : PartialDate.ofYear(year)));
    }

    private static Optional<WrittenDate> yearFirst(String text) {
        Matcher parts = YEAR_FIRST.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean together = parts.group(4) != null;
        int month = number(parts, together ? 4 : 2);
        int day = number(parts, together ? 5 : 3);
        return Optional.of(read(new PartialDate(number(parts, 1), month, day)));
    }

    private static Optional<WrittenDate> yearLast(String text, Order order) {
        Matcher parts = YEAR_LAST.matcher(text);
        if (parts.matches()) {
            // between full stops the day comes first wherever people write dates so
            Order known = parts.group(2).equals(".") ? Order.DAY_FIRST : order;
            return Optional.of(dayAndMonth(text, number(parts, 1), number(parts, 3), number(parts, 4), known));
        }
        Matcher month = MONTH_AND_YEAR.matcher(text);
        return month.matches()
                ? Optional.of(read(PartialDate.ofMonth(number(month, 2), number(month, 1))))
                : Optional.empty();
    }

    private static WrittenDate dayAndMonth(String text, int first, int second, int year, Order order) {
        boolean alike = first <= MONTHS && second <= MONTHS;
        if (alike && first != second && order == Order.UNKNOWN) {
            return new WrittenDate(
                    Optional.of(PartialDate.ofYear(year)),
                    "day and month of the birth date '" + text
                            + "' cannot be distinguished; only the year was compared");
        }
        boolean monthFirst = alike ? order == Order.MONTH_FIRST : second > MONTHS;
        return read(new PartialDate(year, monthFirst ? first : second, monthFirst ? second : first));
    }

    private static Optional<WrittenDate> inWords(String text) {
        Matcher dayFirst = MONTH_IN_WORDS.matcher(text);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2))
                    .map(month -> read(new PartialDate(number(dayFirst, 3), month, number(dayFirst, 1))));
        }
        Matcher wordFirst = WORD_FIRST.matcher(text);
        if (wordFirst.matches()) {
            return month(wordFirst.group(1))
                    .map(month -> read(new PartialDate(number(wordFirst, 3), month, number(wordFirst, 2))));
        }
        return Optional.empty();
    }

    private static int number(MatchResult parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTH_NAMES.get(key(word)));
    }

    /** Names of the months and their short forms in the languages of {@code headings.tsv}. */
    private static Map<String, Integer> monthNames() {
        Map<String, Integer> names = new HashMap<>();
        List<Locale> languages =
                Stream.of("en", "de", "fr", "es", "ru").map(Locale::new).toList();
        for (Locale language : languages) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    names.putIfAbsent(key(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        names.put("sept", Month.SEPTEMBER.getValue());
        names.put("mrz", Month.MARCH.getValue());
        return Map.copyOf(names);
    }

    private static String key(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}.]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
