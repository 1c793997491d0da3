package dossier.web.http;

import dossier.lists.PartialDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects what is wrong with a request, so that its caller hears everything at once. */
public final class Checks {

    /** Enough to see the pattern. */
    private static final int MOST_ERRORS = 20;

    private final List<ProblemView.FieldError> errors = new ArrayList<>();
    private final String unsaid;

    public Checks() {
        this("");
    }

    /** @param unsaid beginning of field names that the caller does not know and does not hear */
    public Checks(String unsaid) {
        this.unsaid = unsaid;
    }

    public void wrong(String field, String message) {
        if (errors.size() < MOST_ERRORS) {
            String said = field.startsWith(unsaid) ? field.substring(unsaid.length()) : field;
            errors.add(new ProblemView.FieldError(said, message));
        }
    }

    /** @throws ProblemException 400 naming every wrong field, if there is one */
    public void done() {
        if (!errors.isEmpty()) {
            throw ProblemException.badFields(errors);
        }
    }

    /** A constant by its exact name. */
    public <E extends Enum<E>> Optional<E> constant(String field, Optional<String> value, Class<E> type) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.get()))
                .findFirst();
        if (found.isEmpty()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            wrong(field, last(field) + " must be one of " + allowed);
        }
        return found;
    }

    /** A year, a month or a day. */
    public Optional<PartialDate> partialDate(String field, Optional<String> value) {
        return value.flatMap(
                text -> parsed(field, "a date: 1961, 1961-04 or 1961-04-24", () -> PartialDate.parse(text)));
    }

    /** A day. */
    public Optional<LocalDate> day(String field, Optional<String> value) {
        return value.flatMap(text -> parsed(field, "a day: 2022-03-30", () -> {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new DateTimeException("year");
            }
            return day;
        }));
    }

    /**
     * The day on which something appeared. A year, a month or a span ({@code 2004/2005}) is a sound answer too, but gives no
     * day: then no day is known.
     */
    public Optional<LocalDate> publicationDay(String field, Optional<String> value) {
        Optional<List<PartialDate>> said = value.flatMap(text -> parsed(
                field,
                "a day (2022-03-30), a month, a year or a period (2004/2005)",
                () -> Arrays.stream(text.split("/", 2)).map(PartialDate::parse).toList()));
        return said.filter(dates -> dates.size() == 1)
                .map(dates -> dates.get(0))
                .filter(PartialDate::isDay)
                .map(PartialDate::earliest);
    }

    /** Text that is there, not blank and not too long; empty text if it is wrong. */
    public String text(String field, Optional<String> value, int longest) {
        String text = value.orElse("");
        if (text.isBlank()) {
            wrong(field, last(field) + " must not be blank");
        }
        return bounded(field, text, longest);
    }

    /** Text that may be missing. */
    public String optional(String field, Optional<String> value, int longest) {
        return bounded(field, value.orElse(""), longest);
    }

    private String bounded(String field, String text, int longest) {
        if (text.length() > longest) {
            wrong(field, last(field) + " must not be longer than " + longest + " characters");
            return "";
        }
        return text;
    }

    private <T> Optional<T> parsed(String field, String needed, Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            wrong(field, last(field) + " must be " + needed);
            return Optional.empty();
        }
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
