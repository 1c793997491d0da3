package dossier.lists.own;

import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListingKind;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.lists.Programme;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.Row;
import dossier.lists.csv.WrittenDates;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rows of an own table by its mapped columns. */
final class OwnRow {

    /** In the order of the columns: numbers are kept in a fixed order. */
    private static final Map<OwnColumn, Identifier.Type> NUMBERS = new EnumMap<>(Map.of(
            OwnColumn.IDENTIFIER, Identifier.Type.OTHER,
            OwnColumn.PASSPORT, Identifier.Type.PASSPORT,
            OwnColumn.NATIONAL_ID, Identifier.Type.NATIONAL_ID,
            OwnColumn.TAX_ID, Identifier.Type.TAX_ID,
            OwnColumn.REGISTRATION, Identifier.Type.REGISTRATION,
            OwnColumn.IMO, Identifier.Type.IMO,
            OwnColumn.LEI, Identifier.Type.LEI));

    private static final Map<String, Gender> GENDERS =
            Map.of("male", Gender.MALE, "m", Gender.MALE, "female", Gender.FEMALE, "f", Gender.FEMALE);

    private final OwnTable table;
    private final OwnCountries countries;

    OwnRow(OwnTable table, ReadingProblems problems) {
        this.table = table;
        this.countries = new OwnCountries(problems);
    }

    /** The row's reference; empty if no column holds one, or this row has none. */
    Optional<String> reference(Row row) {
        if (!table.columns().containsKey(OwnColumn.REFERENCE)) {
            return Optional.empty();
        }
        // a row without a reference in a table that has them is not to be kept under its name
        return Optional.of(text(row, OwnColumn.REFERENCE));
    }

    /** Its first name, whole. */
    Optional<String> name(Row row) {
        return names(row).findFirst().map(ListedName::text);
    }

    ListingKind kind(Row row) {
        String word = text(row, OwnColumn.KIND);
        Optional<ListingKind> kind = OwnKinds.of(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            row.problem(heading(OwnColumn.KIND), "unknown value '" + word + "'");
        }
        return kind.or(table::kind).orElse(ListingKind.ORGANISATION);
    }

    /** Everything else that the row says. */
    void read(Row row, ListingDraft draft) {
        readNames(row, draft);
        readPerson(row, draft);
        readCountries(row, draft);
        NUMBERS.forEach((column, type) -> each(
                row,
                column,
                (value, cell) -> draft.identifier(new Identifier(type, value, CountryCells.NONE, ""), cell)));
        each(row, OwnColumn.PROGRAMME, (value, cell) -> draft.programme(new Programme(value, value), cell));
        each(row, OwnColumn.WEBSITE, (value, cell) -> draft.detail(Detail.Kind.WEBSITE, value, cell));
        whole(row, OwnColumn.REASON, draft::reason);
        whole(row, OwnColumn.REMARKS, draft::remark);
        whole(row, OwnColumn.UPDATED, (value, cell) -> updated(row, draft, value, cell));
    }

    private void readNames(Row row, ListingDraft draft) {
        boolean another = draft.hasName();
        Cell cell = cell(row, OwnColumn.NAME, OwnColumn.GIVEN_NAME, OwnColumn.FAMILY_NAME);
        for (ListedName name : names(row).toList()) {
            boolean primary = !another;
            another = true;
            draft.name(
                    primary
                            ? name
                            : new ListedName(
                                    name.text(),
                                    name.parts(),
                                    NameGrade.ALIAS,
                                    NameType.NOT_SAID,
                                    name.script(),
                                    name.language()),
                    cell);
        }
        each(
                row,
                OwnColumn.ALIASES,
                (value, at) -> draft.name(CellNames.whole(value, NameGrade.ALIAS, NameType.ALSO_KNOWN_AS), at));
        each(
                row,
                OwnColumn.WEAK_ALIASES,
                (value, at) -> draft.name(CellNames.whole(value, NameGrade.WEAK_ALIAS, NameType.ALSO_KNOWN_AS), at));
    }

    /** Names of the column of names, whole, and the one that stands in parts. */
    private Stream<ListedName> names(Row row) {
        String given = text(row, OwnColumn.GIVEN_NAME);
        String family = text(row, OwnColumn.FAMILY_NAME);
        List<NamePart> parts = Stream.of(
                        new NamePart(NamePart.Role.GIVEN, given), new NamePart(NamePart.Role.FAMILY, family))
                .filter(part -> !part.text().isEmpty())
                .toList();
        String spoken = (given + " " + family).strip();
        Stream<ListedName> inParts = spoken.isEmpty()
                ? Stream.empty()
                : Stream.of(CellNames.of(
                        spoken, parts.size() > 1 ? parts : List.of(), NameGrade.PRIMARY, NameType.PRIMARY));
        return Stream.concat(
                values(row, OwnColumn.NAME).map(text -> CellNames.whole(text, NameGrade.PRIMARY, NameType.PRIMARY)),
                inParts);
    }

    private void readPerson(Row row, ListingDraft draft) {
        whole(row, OwnColumn.GENDER, (value, cell) -> {
            Optional<Gender> gender = Optional.ofNullable(GENDERS.get(value.toLowerCase(Locale.ROOT)));
            gender.ifPresent(known -> draft.gender(known, cell));
            if (gender.isEmpty()) {
                row.problem(cell.column(), "unknown value '" + value + "'");
            }
        });
        each(
                row,
                OwnColumn.BIRTH_DATE,
                (value, cell) -> WrittenDates.birth(value)
                        .ifPresentOrElse(
                                birth -> draft.birthDate(birth, cell),
                                () -> row.problem(cell.column(), "not a date of birth: '" + value + "'")));
        each(row, OwnColumn.BIRTH_PLACE, (value, cell) -> draft.birthPlace(value, countries.atTheEndOf(value), cell));
        each(row, OwnColumn.TITLE, draft::title);
        each(row, OwnColumn.POSITION, draft::position);
    }

    private void readCountries(Row row, ListingDraft draft) {
        each(row, OwnColumn.NATIONALITY, (value, cell) -> draft.nationality(countries.read(value, cell), cell));
        each(row, OwnColumn.CITIZENSHIP, (value, cell) -> draft.citizenship(countries.read(value, cell), cell));
        List<String> lived = values(row, OwnColumn.COUNTRY).toList();
        List<String> addresses = values(row, OwnColumn.ADDRESS).toList();
        if (lived.size() == 1 && addresses.size() == 1) {
            Cell cell = cell(row, OwnColumn.ADDRESS, OwnColumn.COUNTRY);
            Country country = countries.read(lived.get(0), cell);
            draft.address(addresses.get(0), country, cell);
            return;
        }
        each(row, OwnColumn.COUNTRY, (value, cell) -> draft.address("", countries.read(value, cell), cell));
        each(row, OwnColumn.ADDRESS, (value, cell) -> draft.address(value, CountryCells.NONE, cell));
    }

    private static void updated(Row row, ListingDraft draft, String value, Cell cell) {
        WrittenDates.date(value)
                .ifPresentOrElse(
                        date -> draft.date(new ListedDate(ListedDate.Kind.LAST_UPDATED, date, cell.column()), cell),
                        () -> row.problem(cell.column(), "not a date: '" + value + "'"));
    }

    private void each(Row row, OwnColumn column, BiConsumer<String, Cell> taker) {
        values(row, column).forEach(value -> taker.accept(value, cell(row, column)));
    }

    private void whole(Row row, OwnColumn column, BiConsumer<String, Cell> taker) {
        String value = text(row, column);
        if (!value.isEmpty()) {
            taker.accept(value, cell(row, column));
        }
    }

    private Stream<String> values(Row row, OwnColumn column) {
        return Arrays.stream(text(row, column).split(Pattern.quote(table.separator()), -1))
                .map(CellText::tidy)
                .filter(value -> !value.isEmpty());
    }

    /** Empty where the column is not mapped. */
    private String text(Row row, OwnColumn column) {
        return Optional.ofNullable(table.columns().get(column))
                .map(row::takeTidy)
                .orElse("");
    }

    private String heading(OwnColumn column) {
        return table.columns().getOrDefault(column, "");
    }

    private Cell cell(Row row, OwnColumn... columns) {
        return row.cellOfFilled(Arrays.stream(columns)
                .filter(table.columns()::containsKey)
                .map(this::heading)
                .toList());
    }
}
