package dossier.feeds;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of an entry, from a date as RSS (RFC 822) and Atom (RFC 3339) write it. Strict: the library's own reading makes the 2nd of
 * May of the 32nd of April.
 */
final class FeedDate {

    private static final int LONGEST = 100;

    /** RFC 2822: years of two digits up to 49 are of this century. */
    private static final int LAST_OF_THIS_CENTURY = 49;

    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[a-z]{2,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+([a-z]{3,9})\\.?[\\s-]+"
                    + "(\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}:\\d{2})(?::\\d{2})?\\s*([a-z]{1,4}|(?:gmt|utc)?[+-]\\d{2}:?\\d{2})?)?");

    private static final Pattern RFC_3339 = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[t\\s]+(\\d{2}:\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Hours from UTC. Names that mean two zones (IST, CST in China) are left to RFC 822, or unread. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("wet", 0),
            Map.entry("bst", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("est", -5),
            Map.entry("edt", -4),
            Map.entry("cst", -6),
            Map.entry("cdt", -5),
            Map.entry("mst", -7),
            Map.entry("mdt", -6),
            Map.entry("pst", -8),
            Map.entry("pdt", -7));

    private FeedDate() {}

    /**
     * The day in UTC; a time without a zone is taken as UTC. Empty for a year or a month, which are sound but give no day.
     *
     * @throws DateTimeException if the text is no date
     */
    static Optional<LocalDate> day(String written) {
        if (written.length() > LONGEST) {
            throw new DateTimeException("too long for a date");
        }
        String date = written.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*\\([^()]*\\)$", "");
        if (date.matches("\\d{4}")) {
            Year.parse(date);
            return Optional.empty();
        }
        if (date.matches("\\d{4}-\\d{2}")) {
            YearMonth.parse(date);
            return Optional.empty();
        }
        Matcher iso = RFC_3339.matcher(date);
        if (iso.matches()) {
            return Optional.of(utc(LocalDate.parse(iso.group(1)), iso.group(2), iso.group(3)));
        }
        Matcher words = RFC_822.matcher(date);
        if (words.matches()) {
            return Optional.of(utc(dayOf(words), words.group(4), words.group(5)));
        }
        throw new DateTimeException("no date");
    }

    private static LocalDate dayOf(Matcher words) {
        int year = Integer.parseInt(words.group(3));
        if (words.group(3).length() == 2) {
            year += year <= LAST_OF_THIS_CENTURY ? 2000 : 1900;
        }
        int month = MONTHS.indexOf(words.group(2).substring(0, 3)) + 1;
        return LocalDate.of(year, month, Integer.parseInt(words.group(1)));
    }

    private static LocalDate utc(LocalDate day, @Nullable String time, @Nullable String zone) {
        if (day.getYear() < 1) {
            throw new DateTimeException("no year");
        }
        if (time == null) {
            return day;
        }
        return LocalDateTime.of(day, LocalTime.parse(time, TIME))
                .atOffset(zone == null ? ZoneOffset.UTC : offset(zone))
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static ZoneOffset offset(String zone) {
        Integer hours = ZONES.get(zone);
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        String number = zone.replaceFirst("^(gmt|utc)", "");
        if (!number.startsWith("+") && !number.startsWith("-")) {
            throw new DateTimeException("the time zone is ambiguous");
        }
        return ZoneOffset.of(number);
    }
}
