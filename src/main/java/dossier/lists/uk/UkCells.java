package dossier.lists.uk;

import dossier.lists.BirthDate;
import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
import dossier.lists.Identifier;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.NameGrade;
import dossier.lists.NamePart;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.Category;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.Row;
import dossier.lists.csv.SlashDates;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the cells that both lists of the United Kingdom have, whatever their columns are called. */
final class UkCells {

    /** On this day the listings of the European Union were carried over into the law of the United Kingdom. */
    private static final PartialDate CARRIED_OVER = new PartialDate(2020, 12, 31);

    private static final String FAMILY_COLUMN = "Name 6";
    private static final List<String> OTHER_COLUMNS = List.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5");
    private static final List<String> NAME_COLUMNS =
            Stream.concat(OTHER_COLUMNS.stream(), Stream.of(FAMILY_COLUMN)).toList();

    private final CountryCells countries;
    private final Set<String> reported = new HashSet<>();

    UkCells(ReadingProblems problems) {
        this.countries = new CountryCells(problems);
    }

    /**
     * Adds the row's name: Name 1 to 5 and then Name 6, as it is spoken; Name 6 is the family name where others stand
     * beside it, and alone it may be a whole name of which nothing is known.
     *
     * @return how many names that is: none if all six are empty
     */
    static int name(Row row, ListingDraft draft, NameGrade grade, NameType type) {
        List<NamePart> parts = new ArrayList<>();
        for (String column : OTHER_COLUMNS) {
            String text = row.takeTidy(column);
            if (!text.isEmpty()) {
                parts.add(new NamePart(parts.isEmpty() ? NamePart.Role.GIVEN : NamePart.Role.MIDDLE, text));
            }
        }
        String family = row.takeTidy(FAMILY_COLUMN);
        if (!family.isEmpty()) {
            parts.add(new NamePart(NamePart.Role.FAMILY, family));
        }
        if (parts.isEmpty()) {
            return 0;
        }
        String text = String.join(" ", parts.stream().map(NamePart::text).toList());
        boolean told = draft.isPerson() && parts.size() > 1 && !family.isEmpty();
        draft.name(CellNames.of(text, told ? parts : List.of(), grade, type), row.cellOfFilled(NAME_COLUMNS));
        return 1;
    }

    /** What the row says its name is. Only aliases have a strength, so a name of which neither is said is the primary one. */
    static Optional<NameType> nameType(Row row, Category<NameType> types, Optional<NameGrade> strength) {
        boolean said = !row.takeTidy(types.column()).isEmpty();
        return said || strength.isPresent() ? types.take(row) : Optional.of(NameType.PRIMARY);
    }

    /** The name in its own script, on the row of its Latin form. */
    static void originalScript(ListingDraft draft, PlacedValue names, String language, NameGrade grade) {
        String tidyLanguage = CellText.tidy(language);
        for (String text : CellText.values(names.text())) {
            UnicodeScript script = CellNames.scriptOf(text);
            draft.name(
                    new ListedName(text, List.of(), grade, NameType.ORIGINAL_SCRIPT, script, tidyLanguage),
                    names.cell());
        }
    }

    /** A day on which the party was designated; 31 December 2020 exactly is the day of carrying over. */
    void designated(ListingDraft draft, Row row, String column) {
        date(draft, row, column)
                .ifPresent(date -> draft.date(
                        new ListedDate(
                                date.equals(CARRIED_OVER) ? ListedDate.Kind.CARRIED_OVER : ListedDate.Kind.DESIGNATED,
                                date,
                                column),
                        row.cell(column)));
    }

    void lastUpdated(ListingDraft draft, Row row, String column) {
        date(draft, row, column)
                .ifPresent(date ->
                        draft.date(new ListedDate(ListedDate.Kind.LAST_UPDATED, date, column), row.cell(column)));
    }

    void birthDates(ListingDraft draft, Row row, String column) {
        for (String text : CellText.values(row.take(column))) {
            Optional<PartialDate> date = SlashDates.read(text);
            date.map(BirthDate::of).ifPresent(birth -> draft.birthDate(birth, row.cell(column)));
            if (date.isEmpty()) {
                problemOnce(draft, row, column, "not a date of birth: '" + text + "'");
            }
        }
    }

    /** Towns and countries belong together by their numbers; a single country belongs to every town. */
    void birthPlaces(ListingDraft draft, Row row, String townColumn, String countryColumn) {
        List<String> towns = CellText.values(row.take(townColumn));
        List<Country> births = countries.readAll(row.takePlaced(countryColumn));
        Cell place = row.cellOfFilled(List.of(townColumn, countryColumn));
        if (births.size() == towns.size() || births.size() == 1) {
            for (int i = 0; i < towns.size(); i++) {
                draft.birthPlace(towns.get(i), births.get(births.size() == 1 ? 0 : i), place);
            }
        } else {
            towns.forEach(town -> draft.birthPlace(town, CountryCells.NONE, row.cell(townColumn)));
        }
        if (births.size() != towns.size() && (births.size() != 1 || towns.isEmpty())) {
            births.forEach(country -> draft.birthPlace("", country, row.cell(countryColumn)));
        }
    }

    void nationalities(ListingDraft draft, Row row, String column) {
        PlacedValue taken = row.takePlaced(column);
        countries.readAll(taken).forEach(country -> draft.nationality(country, taken.cell()));
    }

    /** The row's address, its lines joined. */
    void address(ListingDraft draft, Row row, List<String> lines, String countryColumn) {
        String text = String.join(
                ", ",
                lines.stream()
                        .map(row::takeTidy)
                        .filter(line -> !line.isEmpty())
                        .toList());
        PlacedValue country = row.takePlaced(countryColumn);
        List<String> columns = new ArrayList<>(lines);
        columns.add(countryColumn);
        draft.address(text, countries.read(country.text(), country.cell()), row.cellOfFilled(columns));
    }

    /** Countries of flags are kept as published; one that we do not know is a problem. */
    void flags(ListingDraft draft, Detail.Kind kind, PlacedValue taken) {
        countries.readAll(taken).forEach(country -> draft.detail(kind, country.text(), taken.cell()));
    }

    /** Numbers and what is said of them, which belong together by their numbering. */
    void numbers(ListingDraft draft, Identifier.Type type, PlacedValue numbers, PlacedValue information) {
        List<String> values = CellText.values(numbers.text());
        List<String> remarks = CellText.values(information.text());
        for (int i = 0; i < values.size(); i++) {
            String remark = remarks.size() == values.size() ? remarks.get(i) : CellText.tidy(information.text());
            UkNumbers.of(type, values.get(i), isDash(remark) ? "" : remark)
                    .forEach(number -> draft.identifier(number, numbers.cell()));
        }
        if (values.isEmpty()) {
            remarks.stream()
                    .filter(remark -> !isDash(remark))
                    .forEach(remark -> draft.remark(remark, information.cell()));
        }
    }

    /** Any casing; another word is a problem. */
    void gender(ListingDraft draft, Row row, PlacedValue taken) {
        switch (taken.text().strip().toLowerCase(Locale.ROOT)) {
            case "" -> {}
            case "male" -> draft.gender(Gender.MALE, taken.cell());
            case "female" -> draft.gender(Gender.FEMALE, taken.cell());
            default -> problemOnce(draft, row, taken.cell().column(), "unknown gender '" + taken.text() + "'");
        }
    }

    /** Says it once of a listing, though the list repeats the cell on many rows. */
    void problemOnce(ListingDraft draft, Row row, String column, String detail) {
        if (reported.add(draft.ref() + column + detail)) {
            row.problem(column, draft.ref() + ": " + detail);
        }
    }

    private Optional<PartialDate> date(ListingDraft draft, Row row, String column) {
        String text = row.take(column);
        Optional<PartialDate> date = SlashDates.read(text);
        if (date.isEmpty() && !text.isEmpty()) {
            problemOnce(draft, row, column, "not a date: '" + text + "'");
        }
        return date;
    }

    static boolean isDash(String text) {
        return text.equals("-") || text.equals("- .");
    }
}
