package dossier.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Numbers and days as people read them. */
final class PlainWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private PlainWords() {}

    /** "6,046". */
    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** "1 row", "40 rows". */
    static String number(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** "29 April 2026"; a month or a year as it is. */
    static String day(String date) {
        try {
            return DAY.format(LocalDate.parse(date));
        } catch (DateTimeParseException lessPrecise) {
            return date;
        }
    }

    /** The day of a moment, in UTC. */
    static String dayOf(String moment) {
        try {
            return DAY.format(Instant.parse(moment).atOffset(ZoneOffset.UTC));
        } catch (DateTimeParseException odd) {
            return moment;
        }
    }
}
