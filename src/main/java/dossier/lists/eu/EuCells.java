package dossier.lists.eu;

import dossier.lists.BirthDate;
import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.Detail;
import dossier.lists.Gender;
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
import dossier.lists.csv.Row;

import java.lang.Character.UnicodeScript;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the blocks of columns of the EU's rows; of each row all but one are empty. */
final class EuCells {

    private static final Category<Gender> GENDERS =
            new Category<>("NameAlias_Gender", Map.of("M", Gender.MALE, "F", Gender.FEMALE));

    private static final Pattern LOW_QUALITY = Pattern.compile("\\blow[- ]quality\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMER =
            Pattern.compile("formerly known as|\\bf\\.k\\.a|\\bformer name|\\bmaiden name", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALIAS =
            Pattern.compile("\\b(?:good|high)[- ]quality\\b|\\ba\\.?k\\.?a\\b|\\balias\\b", Pattern.CASE_INSENSITIVE);

    /** {@code PHONE[0123]}, {@code WEB[…]}, {@code EMAIL[…]}, {@code FAX[…]}. */
    private static final Pattern CONTACT = Pattern.compile("(PHONE|FAX|EMAIL|WEB)\\[([^\\]]*)\\]");

    /** The export writes the line breaks of its remarks as the two characters backslash and n. */
    private static final String WRITTEN_LINE_BREAK = "\\n";

    private static final List<String> PARTS =
            List.of("NameAlias_FirstName", "NameAlias_MiddleName", "NameAlias_LastName");

    private static final List<String> ADDRESS =
            columns("Address_", "Street", "PoBox", "ZipCode", "City", "Place", "Region");

    private static final List<String> BIRTH_PLACE = columns("BirthDate_", "Place", "City", "Region", "ZipCode");

    private static final List<String> ADDRESS_AND_COUNTRY = withCountry(ADDRESS, "Address_");
    private static final List<String> BIRTH_PLACE_AND_COUNTRY = withCountry(BIRTH_PLACE, "BirthDate_");

    private static final Set<String> YES = Set.of("true", "yes", "1", "y");
    private static final Set<String> NO = Set.of("", "false", "no", "0", "n");

    private final CountryCells countries;
    private final EuDocuments documents;
    private final Set<String> withPrimary = new HashSet<>();
    private int names;

    EuCells(ReadingProblems problems) {
        this.countries = new CountryCells(problems);
        this.documents = new EuDocuments();
    }

    /** How many names there were before what the list repeats was dropped. */
    int names() {
        return names;
    }

    /** The cell, its written line breaks as spaces. */
    static String text(Row row, String column) {
        String cell = row.take(column);
        return CellText.tidy(cell.contains(WRITTEN_LINE_BREAK) ? cell.replace(WRITTEN_LINE_BREAK, " ") : cell);
    }

    void name(Row row, ListingDraft draft) {
        List<NamePart> parts = new ArrayList<>();
        addPart(parts, NamePart.Role.GIVEN, text(row, "NameAlias_FirstName"));
        addPart(parts, NamePart.Role.MIDDLE, text(row, "NameAlias_MiddleName"));
        addPart(parts, NamePart.Role.FAMILY, text(row, "NameAlias_LastName"));
        String whole = text(row, "NameAlias_WholeName");
        String text = whole.isEmpty()
                ? String.join(" ", parts.stream().map(NamePart::text).toList())
                : whole;
        String language = row.takeTidy("NameAlias_NameLanguage");
        String remark = text(row, "NameAlias_Remark");
        GENDERS.take(row).ifPresent(gender -> draft.gender(gender, row.cell(GENDERS.column())));
        draft.title(text(row, "NameAlias_Title"), row.cell("NameAlias_Title"));
        draft.position(text(row, "NameAlias_Function"), row.cell("NameAlias_Function"));
        draft.remark(remark, row.cell("NameAlias_Remark"));
        EuReferences.in(remark).forEach(number -> draft.identifier(number, row.cell("NameAlias_Remark")));
        if (text.isEmpty()) {
            return;
        }
        names++;
        List<NamePart> told = parts.size() > 1 || !draft.isPerson() ? parts : EuNames.partsOf(text);
        UnicodeScript script = CellNames.scriptOf(text);
        NameType type = FORMER.matcher(remark).find() ? NameType.FORMERLY_KNOWN_AS : NameType.NOT_SAID;
        NameGrade grade = grade(draft, text, script, remark, type);
        draft.name(
                new ListedName(text, draft.isPerson() ? told : List.of(), grade, type, script, language),
                whole.isEmpty() ? row.cellOfFilled(PARTS) : row.cell("NameAlias_WholeName"));
    }

    /**
     * The EU marks no name as the primary one: we take the first in Latin script that is neither weak nor said to be an
     * alias. Weak is what a remark calls low quality, and every name of a person that is one word ("Vladimir", "Rambo"),
     * because such names stand unmarked among the others and name thousands.
     */
    private NameGrade grade(ListingDraft draft, String text, UnicodeScript script, String remark, NameType type) {
        if (LOW_QUALITY.matcher(remark).find() || draft.isPerson() && CellNames.isOneWord(text)) {
            return NameGrade.WEAK_ALIAS;
        }
        boolean may = script == UnicodeScript.LATIN
                && type == NameType.NOT_SAID
                && !ALIAS.matcher(remark).find();
        return may && withPrimary.add(draft.ref().reference()) ? NameGrade.PRIMARY : NameGrade.ALIAS;
    }

    void address(Row row, ListingDraft draft) {
        draft.address(
                String.join(", ", filled(row, ADDRESS)),
                country(row, "Address_"),
                row.cellOfFilled(ADDRESS_AND_COUNTRY));
        Cell contactCell = row.cell("Address_ContactInfo");
        String contact = text(row, "Address_ContactInfo");
        Matcher found = CONTACT.matcher(contact);
        while (found.find()) {
            draft.detail(contactKind(found.group(1)), CellText.tidy(found.group(2)), contactCell);
        }
        String remark = text(row, "Address_Remark");
        String rest = CellText.tidy(CONTACT.matcher(contact).replaceAll(""));
        draft.remark(remark, row.cell("Address_Remark"));
        if (!rest.equals("(" + remark + ")")) {
            draft.remark(rest, contactCell);
        }
    }

    void birth(Row row, ListingDraft draft) {
        boolean circa = yes(row, "BirthDate_Circa");
        String calendar = row.takeTidy("BirthDate_CalendarType");
        EuBirths remarked = EuBirths.of(text(row, "BirthDate_Remark"));
        Optional<BirthDate> born = birthDate(row, circa || remarked.isApproximate());
        boolean hasDate = !row.take("BirthDate_BirthDate").isEmpty();
        boolean other = !calendar.isEmpty() && !calendar.equals("GREGORIAN");
        Optional<BirthDate> ours =
                born.flatMap(date -> hasDate && !other ? born : remarked.inOurCalendar(date, calendar));
        if (born.isPresent() && ours.isEmpty()) {
            row.problem("BirthDate_CalendarType", draft.ref() + ": date of birth left out, calendar " + calendar);
        }
        ours.ifPresent(date -> draft.birthDate(date, row.cellOfFilled(birthColumns(row))));
        remarked.periods().forEach(date -> draft.birthDate(date, row.cell("BirthDate_Remark")));
        draft.birthPlace(
                String.join(", ", new LinkedHashSet<>(filled(row, BIRTH_PLACE))),
                country(row, "BirthDate_"),
                row.cellOfFilled(BIRTH_PLACE_AND_COUNTRY));
        remark(row, draft, "Birth: ", "BirthDate_Remark");
    }

    /** Columns that {@link #birthDate} reads on such a row. */
    private static List<String> birthColumns(Row row) {
        if (!row.take("BirthDate_BirthDate").isEmpty()) {
            return List.of("BirthDate_BirthDate");
        }
        return row.take("BirthDate_Year").isEmpty()
                ? List.of("BirthDate_YearRangeFrom", "BirthDate_YearRangeTo")
                : List.of("BirthDate_Year", "BirthDate_Month", "BirthDate_Day");
    }

    private Optional<BirthDate> birthDate(Row row, boolean circa) {
        String full = row.take("BirthDate_BirthDate");
        String year = row.take("BirthDate_Year");
        String month = row.take("BirthDate_Month");
        String day = row.take("BirthDate_Day");
        String from = row.take("BirthDate_YearRangeFrom");
        String to = row.take("BirthDate_YearRangeTo");
        if (!full.isEmpty()) {
            return read(row, "BirthDate_BirthDate", full).map(date -> new BirthDate(date, date, circa));
        }
        if (!year.isEmpty()) {
            return read(row, "BirthDate_Year", iso(year, month, day)).map(date -> new BirthDate(date, date, circa));
        }
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> first = read(row, "BirthDate_YearRangeFrom", from.isEmpty() ? to : from);
        Optional<PartialDate> last = read(row, "BirthDate_YearRangeTo", to.isEmpty() ? from : to);
        return first.flatMap(start -> last.map(end -> new BirthDate(start, end, circa)));
    }

    private static String iso(String year, String month, String day) {
        if (month.isEmpty() || month.equals("0")) {
            return year;
        }
        String toMonth = year + "-" + (month.length() == 1 ? "0" + month : month);
        return day.isEmpty() || day.equals("0") ? toMonth : toMonth + "-" + (day.length() == 1 ? "0" + day : day);
    }

    void document(Row row, ListingDraft draft) {
        documents
                .read(row, country(row, "Identification_"))
                .ifPresent(number -> draft.identifier(number, row.cell("Identification_Number")));
    }

    void citizenship(Row row, ListingDraft draft) {
        draft.citizenship(country(row, "Citizenship_"), row.cell("Citizenship_CountryDescription"));
        remark(row, draft, "Citizenship: ", "Citizenship_Region");
        remark(row, draft, "Citizenship: ", "Citizenship_Remark");
    }

    /** Adds the date of a cell, if there is one. */
    void date(Row row, ListingDraft draft, String column, ListedDate.Kind kind) {
        String text = row.take(column);
        if (!text.isEmpty()) {
            read(row, column, text).ifPresent(date -> draft.date(new ListedDate(kind, date, column), row.cell(column)));
        }
    }

    /** An ISO date; anything else is a problem. */
    Optional<PartialDate> read(Row row, String column, String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            row.problem(column, "not a date: '" + text + "'");
            return Optional.empty();
        }
    }

    private Country country(Row row, String block) {
        String code = row.take(block + "CountryIso2Code").toLowerCase(Locale.ROOT);
        String column = block + "CountryDescription";
        String text = row.takeTidy(column);
        boolean coded = code.length() == 2 && Character.isLetter(code.charAt(0));
        if (coded) {
            return new Country(text, code);
        }
        return countries.read(text, row.cell(column));
    }

    static boolean yes(Row row, String column) {
        String word = row.take(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            row.problem(column, "neither yes nor no: '" + word + "'");
        }
        return YES.contains(word);
    }

    private static List<String> filled(Row row, List<String> columns) {
        return columns.stream()
                .map(column -> text(row, column))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> columns(String block, String... names) {
        return Stream.of(names).map(name -> block + name).toList();
    }

    private static List<String> withCountry(List<String> columns, String block) {
        return Stream.concat(columns.stream(), Stream.of(block + "CountryDescription"))
                .toList();
    }

    private static void addPart(List<NamePart> parts, NamePart.Role role, String text) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(role, text));
        }
    }

    /** A remark of a column of its own, after a label of ours where the column says what it is about. */
    static void remark(Row row, ListingDraft draft, String label, String column) {
        String text = text(row, column);
        if (!text.isEmpty()) {
            draft.remark(label + text, row.cell(column));
        }
    }

    private static Detail.Kind contactKind(String word) {
        return switch (word) {
            case "EMAIL" -> Detail.Kind.EMAIL;
            case "WEB" -> Detail.Kind.WEBSITE;
            default -> Detail.Kind.PHONE;
        };
    }
}
