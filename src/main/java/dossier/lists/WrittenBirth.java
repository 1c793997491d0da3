package dossier.lists;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as people write it, more or less exact: {@code circa 1968}, {@code 1967 to 1969}, {@code between 1953 and 1958},
 * {@code 1385} of another calendar. What can be no date of birth of anybody alive is left out, so that it contradicts nobody.
 *
 * @param date as exact as it can be read; empty if it cannot, or must not be compared
 * @param understood whether it is a date at all
 * @param note what was left out or converted, in words; empty if nothing
 */
public record WrittenBirth(Optional<BirthDate> date, boolean understood, String note) {

    /** Nobody has lived longer by much; what is older is a slip or a placeholder. */
    private static final int LONGEST_LIFE = 110;

    /** Days that programs write where none is known. */
    private static final Set<LocalDate> PLACEHOLDERS = Set.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1901, 1, 1),
            LocalDate.of(1753, 1, 1),
            LocalDate.of(1111, 11, 11),
            LocalDate.of(1, 1, 1));

    private static final Pattern CIRCA = Pattern.compile(
            "^(?:circa|ca\\.?|c\\.|approximately|approx\\.?|about|around|probably|possibly|presumably|~)\\s*|\\s*(?:\\(?(?:circa|approx\\.?|approximately)\\)?|\\?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("^(?:between|from)\\s+(.+?)\\s+(?:and|to|until)\\s+(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            "^(.+?)(?:\\s+(?:to|or)\\s+|\\s*/\\s*|\\s+[-–]\\s+|\\s*–\\s*)(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARS = Pattern.compile("^(\\d{4})\\s*[-–/]\\s*(\\d{4})$");

    /**
     * Reads a date of birth.
     *
     * @param text as written
     * @param countries codes of the party's countries, lower case: they tell calendars apart
     * @param one reads one date, as exact as it is
     */
    public static WrittenBirth of(
            String text, List<String> countries, Clock clock, Function<String, Optional<PartialDate>> one) {
        Calendars.Said said = Calendars.said(text);
        String plain = said.rest().strip();
        Optional<BirthDate> read = read(plain, one);
        if (read.isEmpty()) {
            return unread(text);
        }
        BirthDate date = read.get();
        if (Calendars.isOther(date.from().year())) {
            return Calendars.converted(date, said, countries)
                    .map(converted -> new WrittenBirth(
                            Optional.of(converted),
                            true,
                            "the birth date '" + text + "' was read as one of the "
                                    + Calendars.inWords(date, said, countries) + " calendar: " + converted))
                    .orElseGet(() -> new WrittenBirth(
                            Optional.empty(),
                            true,
                            "the birth date '" + text
                                    + "' may be of the Persian or of the Islamic calendar; it was not compared. Say which: '"
                                    + text + " SH' or '" + text + " AH'"));
        }
        return plausible(date, text, LocalDate.now(clock));
    }

    private static WrittenBirth unread(String text) {
        return new WrittenBirth(
                Optional.empty(), false, "the birth date '" + text + "' is not understood and was left out");
    }

    private static WrittenBirth plausible(BirthDate date, String text, LocalDate today) {
        String fault = PLACEHOLDERS.contains(date.from().earliest())
                        && !date.isRange()
                        && date.from().isDay()
                ? "is a placeholder"
                : date.from().earliest().isAfter(today)
                        ? "is in the future"
                        : date.to().latest().isBefore(today.minusYears(LONGEST_LIFE))
                                ? "is more than " + LONGEST_LIFE + " years ago"
                                : "";
        return fault.isEmpty()
                ? new WrittenBirth(Optional.of(date), true, "")
                : new WrittenBirth(
                        Optional.empty(), true, "the birth date '" + text + "' " + fault + " and was not compared");
    }

    /** As {@link #of}, but of this calendar, and whatever year it is; empty if it is no date. */
    public static Optional<BirthDate> read(String text, Function<String, Optional<PartialDate>> one) {
        Optional<PartialDate> plain = one.apply(text);
        if (plain.isPresent()) {
            return plain.map(BirthDate::of);
        }
        Matcher circa = CIRCA.matcher(text);
        if (circa.find()) {
            String rest = (text.substring(0, circa.start()) + text.substring(circa.end())).strip();
            return rest.isEmpty() || rest.length() == text.length()
                    ? Optional.empty()
                    : read(rest, one).map(date -> new BirthDate(date.from(), date.to(), true));
        }
        for (Pattern pattern : List.of(BETWEEN, YEARS, RANGE)) {
            Matcher range = pattern.matcher(text);
            if (range.matches()) {
                Optional<PartialDate> from = one.apply(range.group(1).strip());
                Optional<PartialDate> to = one.apply(range.group(2).strip());
                return from.flatMap(start -> to.flatMap(end -> ordered(start, end)));
            }
        }
        return Optional.empty();
    }

    private static Optional<BirthDate> ordered(PartialDate from, PartialDate to) {
        return from.earliest().isAfter(to.latest()) ? Optional.empty() : Optional.of(new BirthDate(from, to, false));
    }

    /** A year, a month or a day in ISO form. */
    public static Optional<PartialDate> iso(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
