package dossier.web.tables;

import dossier.asked.AskedNotes;
import dossier.lists.BirthDate;
import dossier.lists.CountryCodes;
import dossier.lists.ListingKind;
import dossier.lists.WrittenBirth;
import dossier.lists.numbers.NumberLabels;
import dossier.lists.numbers.NumberNotes;
import dossier.lists.numbers.SpoiltNumber;
import dossier.screening.Screener;
import dossier.screening.ScreeningQuery;
import dossier.tables.CellWords;
import dossier.tables.Column;
import dossier.tables.CountryWords;
import dossier.tables.Table;
import dossier.tables.TableRow;
import dossier.tables.WrittenDate;
import dossier.web.http.Checks;
import dossier.web.http.ProblemException;
import dossier.web.screening.QueryRequest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a row of a table asks. What is not understood besides the name is left out and noted: a party that was not screened for
 * a slip in its birth date would be the worse mistake.
 */
final class AskedRow {

    /** Also the numbers before values in the UK's lists: "(1) Syria (2) Jordan". */
    private static final String SEPARATORS = "[;|]|(?<!\\S)\\(\\d{1,2}\\)(?=\\s)";

    private static final String MORE_SEPARATORS = "[,/]";

    private final Table table;
    private final TableRow row;
    private final Reading reading;
    private final List<String> notes = new ArrayList<>();

    /**
     * How rows are to be read.
     *
     * @param order which comes first in 01/02/1961
     * @param longestName most characters of a name
     */
    record Reading(WrittenDate.Order order, int longestName) {}

    AskedRow(Table table, TableRow row, Reading reading) {
        this.table = table;
        this.row = row;
        this.reading = reading;
    }

    String id() {
        return table.cell(row, Column.ID).orElse("");
    }

    String name() {
        return table.cell(row, Column.NAME).orElse("");
    }

    /** What was left out, in words; empty if nothing. To be asked after the query. */
    String note() {
        return String.join("; ", notes);
    }

    /** Why the row cannot be asked, if it cannot. */
    NotScreened refused() {
        if (!row.isReadable()) {
            return NotScreened.UNREADABLE;
        }
        if (name().isBlank()) {
            return NotScreened.NO_NAME;
        }
        return name().length() > reading.longestName() ? NotScreened.NAME_TOO_LONG : NotScreened.OTHER;
    }

    /** @throws ProblemException if the row cannot be asked */
    ScreeningQuery query() {
        if (!row.isReadable()) {
            throw ProblemException.badRequest(row.problem());
        }
        if (!row.note().isEmpty()) {
            notes.add(row.note());
        }
        Checks checks = new Checks();
        List<String> codes = countries();
        QueryRequest asked = new QueryRequest(
                table.cell(row, Column.ID),
                table.cell(row, Column.NAME),
                kind(),
                birthDate(codes),
                Optional.of(codes),
                gender(),
                Optional.of(String.join("; ", table.cells(row, Column.POSITION))),
                Optional.of(numbers()));
        Optional<ScreeningQuery> query = asked.checked("row", reading.longestName(), checks);
        checks.done();
        notes.addAll(AskedNotes.of(Screener.understood(query.orElseThrow())));
        notes.addAll(NumberNotes.of(query.orElseThrow().identifiers()));
        return query.orElseThrow();
    }

    private Optional<String> kind() {
        return understood(
                Column.KIND,
                CellWords.kinds(),
                "must be one of "
                        + Arrays.stream(ListingKind.values()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    private Optional<String> gender() {
        return understood(Column.GENDER, CellWords.genders(), "must be FEMALE, MALE or UNKNOWN");
    }

    private Optional<String> understood(Column column, CellWords words, String rule) {
        Optional<String> cell = table.cell(row, column);
        Optional<String> constant = cell.flatMap(words::constantOf);
        if (cell.isPresent() && constant.isEmpty()) {
            notes.add(column.label() + " " + rule + "; '" + shortened(cell.get()) + "' was left out");
        }
        return constant;
    }

    private Optional<String> birthDate(List<String> codes) {
        Optional<String> cell = table.cells(row, Column.BIRTH_DATE).stream().findFirst();
        Optional<WrittenBirth> birth = cell.map(text -> WrittenBirth.of(
                text,
                codes,
                Clock.systemUTC(),
                part -> WrittenDate.of(part, reading.order()).date()));
        boolean isRead = birth.flatMap(WrittenBirth::date).isPresent();
        Optional<WrittenDate> whole = cell.map(text -> WrittenDate.of(text, reading.order()))
                .filter(date -> date.date().isPresent() || !isRead);
        birth.map(WrittenBirth::note)
                .filter(note -> !note.isEmpty())
                .or(() -> whole.map(WrittenDate::note).filter(note -> !note.isEmpty()))
                .ifPresent(notes::add);
        return birth.flatMap(WrittenBirth::date).map(BirthDate::toString);
    }

    /** The numbers, each with what its column's heading says it is: "Passport No: 4457". */
    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (Table.HeadedCell cell : table.headedCells(row, Column.IDENTIFIERS)) {
            boolean says = NumberLabels.standard().firstIn(cell.heading()).isPresent();
            Arrays.stream(cell.text().split(SEPARATORS))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty() && !isSpoilt(cell.heading(), part))
                    .map(part -> says && NumberLabels.standard().firstIn(part).isEmpty()
                            ? cell.heading() + ": " + part
                            : part)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    /** A number of which a spreadsheet kept only the first digits is compared with nothing, and said. */
    private boolean isSpoilt(String heading, String part) {
        boolean spoilt = SpoiltNumber.isOne(part);
        if (spoilt) {
            notes.add("in the column '" + shortened(heading) + "': " + SpoiltNumber.note(part));
        }
        return spoilt;
    }

    private List<String> countries() {
        List<String> codes = new ArrayList<>();
        for (String words : several(Column.COUNTRIES)) {
            List<String> parts = CountryWords.codeOf(words).isPresent()
                    ? List.of(words)
                    : Arrays.stream(words.split(MORE_SEPARATORS))
                            .map(String::strip)
                            .toList();
            for (String part : parts) {
                Optional<String> code = CountryWords.codeOf(part)
                        .filter(known ->
                                known.isEmpty() || CountryCodes.standard().isCode(known));
                if (code.isEmpty()) {
                    notes.add("the country '" + shortened(part) + "' is not understood and was left out");
                }
                code.filter(known -> !known.isEmpty()).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private List<String> several(Column column) {
        return table.cells(row, column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(SEPARATORS)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
