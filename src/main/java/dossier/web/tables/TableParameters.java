package dossier.web.tables;

import dossier.screening.ScreeningOptions;
import dossier.tables.Column;
import dossier.tables.Delimiter;
import dossier.tables.Quote;
import dossier.tables.TableOptions;
import dossier.tables.WrittenDate;
import dossier.web.WebSettings;
import dossier.web.http.Checks;
import dossier.web.http.Parameters;
import dossier.web.screening.ScreeningRequest;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import static java.time.ZoneOffset.UTC;

/** What the address and the Content-Type of a table say. */
final class TableParameters {

    /** A title has a few lines. */
    static final int MOST_SKIPPED = 1_000;

    /** What an id of a job may be. */
    static final String JOB = "^[A-Za-z0-9._-]{1,100}$";

    private static final Pattern JOBS = Pattern.compile(JOB);

    private final MultivaluedMap<String, String> query;
    private final Checks checks;

    TableParameters(MultivaluedMap<String, String> query, Checks checks) {
        this.query = query;
        this.checks = checks;
    }

    /** How the table is written and what its columns mean, as far as it is said. */
    TableOptions table(@Nullable MediaType type) {
        return new TableOptions(
                delimiter(),
                one("encoding").flatMap(name -> charset("encoding", name)),
                Optional.ofNullable(type)
                        .map(said -> said.getParameters().get(MediaType.CHARSET_PARAMETER))
                        .flatMap(name -> charset("Content-Type", name)),
                one("heading").isEmpty() || Parameters.flag("heading", one("heading"), checks),
                columns(),
                quote(),
                skipLines());
    }

    private Optional<Quote> quote() {
        Optional<String> said = one("quote");
        Optional<Quote> quote = said.flatMap(Quote::of);
        if (said.isPresent() && quote.isEmpty()) {
            checks.wrong("quote", "quote must be double, single or none");
        }
        return quote;
    }

    private Optional<Integer> skipLines() {
        Optional<Integer> lines = Parameters.parsed("skipLines", one("skipLines"), Integer::valueOf, checks);
        if (lines.filter(many -> many < 0 || many > MOST_SKIPPED).isPresent()) {
            checks.wrong("skipLines", "skipLines must be from 0 to " + MOST_SKIPPED);
            return Optional.empty();
        }
        return lines;
    }

    /** Whether a row of the answer is a party with all its listings, or one listing. */
    RowScreening.Rows rows() {
        Optional<String> said = one("rows");
        if (said.isEmpty()) {
            return RowScreening.Rows.LISTING;
        }
        return switch (said.get()) {
            case "listing" -> RowScreening.Rows.LISTING;
            case "person" -> RowScreening.Rows.PERSON;
            default -> {
                checks.wrong("rows", "rows must be listing or person");
                yield RowScreening.Rows.LISTING;
            }
        };
    }

    /** What is asked with every row. */
    ScreeningOptions screening(WebSettings settings) {
        return new ScreeningRequest(
                        Optional.empty(),
                        Optional.of(query.getOrDefault("list", List.of())),
                        Parameters.parsed("cutoff", one("cutoff"), Double::valueOf, checks),
                        Parameters.parsed("limit", one("limit"), Integer::valueOf, checks),
                        Optional.empty())
                .options(settings, checks);
    }

    /** Which comes first in 01/02/1961. */
    WrittenDate.Order dateOrder() {
        Optional<String> said = one("dateOrder");
        if (said.isEmpty()) {
            return WrittenDate.Order.UNKNOWN;
        }
        return switch (said.get()) {
            case "dmy" -> WrittenDate.Order.DAY_FIRST;
            case "mdy" -> WrittenDate.Order.MONTH_FIRST;
            default -> {
                checks.wrong("dateOrder", "dateOrder must be dmy or mdy");
                yield WrittenDate.Order.UNKNOWN;
            }
        };
    }

    /** Under which the caller wants to hear how far it has come. */
    Optional<String> job() {
        Optional<String> job = one("job");
        if (job.filter(id -> !JOBS.matcher(id).matches()).isPresent()) {
            checks.wrong("job", "job must have 1 to 100 letters a to z, digits, full stops, hyphens or underscores");
            return Optional.empty();
        }
        return job;
    }

    /** A day of the past; empty for today. */
    Optional<LocalDate> asOf() {
        return checks.day("asOf", one("asOf")).filter(day -> day.isBefore(LocalDate.now(UTC)));
    }

    private Optional<Delimiter> delimiter() {
        // a tab is white space: not blank is no test here
        Optional<String> said = Optional.ofNullable(query.getFirst("delimiter")).filter(text -> !text.isEmpty());
        Optional<Delimiter> delimiter = said.flatMap(Delimiter::of);
        if (said.isPresent() && delimiter.isEmpty()) {
            checks.wrong("delimiter", "delimiter must be comma, semicolon, tab or pipe");
        }
        return delimiter;
    }

    private Optional<Charset> charset(String field, String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            checks.wrong(field, "this encoding is not known; known are for example UTF-8, UTF-16 and windows-1252");
            return Optional.empty();
        }
    }

    private Map<Column, List<String>> columns() {
        Map<Column, List<String>> columns = new EnumMap<>(Column.class);
        query.forEach((parameter, headings) -> {
            Optional<Column> column = Column.ofParameter(parameter);
            column.ifPresent(known -> columns.put(known, List.copyOf(headings)));
            if (column.isEmpty() && Column.isParameter(parameter)) {
                String known =
                        Arrays.stream(Column.values()).map(Column::parameter).collect(Collectors.joining(", "));
                checks.wrong(parameter, "this parameter is not known; known are " + known);
            }
        });
        return columns;
    }

    private Optional<String> one(String name) {
        return Parameters.given(Optional.ofNullable(query.getFirst(name)));
    }
}
