package dossier.lists.au;

import dossier.lists.Country;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListedDate;
import dossier.lists.ListedName;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.Programme;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.Category;
import dossier.lists.csv.CellNames;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.CsvFile;
import dossier.lists.csv.CsvTable;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.LooksLike;
import dossier.lists.csv.Row;
import dossier.lists.csv.TextFile;
import dossier.lists.csv.WrittenDates;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads Australia's Consolidated List: one row a name. Rows {@code 101}, {@code 101a}, {@code 101b} are one party. It is published as a
 * workbook; its sheet is saved as CSV (UTF-8) and read.
 *
 * @see <a href="https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list">the publisher's page</a>
 */
public final class DfatReader implements ListReader {

    private static final String KEY = "Reference";
    private static final Pattern REFERENCE = Pattern.compile("(\\d+)[a-zA-Z]{0,3}");

    private static final Category<ListingKind> KINDS = new Category<>(
            "Type",
            Map.of(
                    "Individual", ListingKind.PERSON,
                    "Entity", ListingKind.ORGANISATION,
                    "Vessel", ListingKind.VESSEL));

    private static final Category<NameType> NAME_TYPES = new Category<>(
            "Name Type",
            Map.of(
                    "Primary Name", NameType.PRIMARY,
                    "Alias", NameType.ALSO_KNOWN_AS,
                    "Aka", NameType.ALSO_KNOWN_AS,
                    "Formerly known as", NameType.FORMERLY_KNOWN_AS,
                    "Original Script", NameType.ORIGINAL_SCRIPT));

    private static final Category<NameGrade> STRENGTHS =
            new Category<>("Alias Strength", Map.of("Strong", NameGrade.ALIAS, "Weak", NameGrade.WEAK_ALIAS));

    private static final List<String> MEASURES =
            List.of("Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction");
    private static final Set<String> YES = Set.of("1", "yes", "true");
    private static final Set<String> NO = Set.of("", "0", "no", "false");

    /** {@code a) 24 April 1961, b) 1962}; also semicolons and line breaks. */
    private static final Pattern BETWEEN_VALUES = Pattern.compile("(?:^|[\\s,;]+)[a-z]\\)\\s*|\\s*;\\s*|\\s*\\R\\s*");

    /** {@code UN Ref: TAi.144}: only with these words before it the reference is the party's own. */
    private static final Pattern UNITED_NATIONS = Pattern.compile(
            "(?:UN|permanent) ref(?:erence)?(?: number| no\\.?)?:?\\s*([A-Z]{2}[ie]\\.\\d{3})",
            Pattern.CASE_INSENSITIVE);

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name, for messages
     */
    public DfatReader(ListCode list, String file) {
        this.list = list;
        this.file = file;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        TextFile text = new TextFile(files.required(file), file);
        text.checkUtf8();
        Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        CountryCells countries = new CountryCells(problems);
        int names = 0;
        try (CsvFile csv = CsvFile.open(text, ',')) {
            CsvTable rows = new CsvTable(csv, headings(csv, text), Set.of(), problems);
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                names += read(row.get(), drafts, countries);
                row.get().close();
            }
        }
        if (drafts.isEmpty()) {
            throw new ListFormatException(file, 0, "the file has no listings");
        }
        drafts.values().removeIf(draft -> !draft.hasName());
        return ListingDraft.publication(drafts.values(), Optional.empty(), names);
    }

    private List<String> headings(CsvFile csv, TextFile text) throws IOException {
        List<String> headings = csv.next()
                .map(line -> Arrays.stream(line.cells()).map(CellText::tidy).toList())
                .orElse(List.of());
        if (!headings.contains(KEY)) {
            throw new ListFormatException(file, 1, "no column '" + KEY + "': " + LooksLike.describe(text.beginning()));
        }
        return headings;
    }

    private int read(Row row, Map<String, ListingDraft> drafts, CountryCells countries) {
        String said = row.takeRequired(KEY);
        Matcher reference = REFERENCE.matcher(said);
        if (!reference.matches()) {
            throw row.refuse("'" + said + "' is no reference: digits, and letters for further names");
        }
        ListingKind kind = KINDS.take(row).orElse(ListingKind.ORGANISATION);
        ListingDraft draft =
                drafts.computeIfAbsent(reference.group(1), key -> new ListingDraft(new ListingRef(list, key), kind));
        if (draft.kind() != kind) {
            row.problem("Type", draft.ref() + " is of two kinds: " + draft.kind() + " and " + kind);
        }
        int names = readName(row, draft);
        readParty(row, draft, countries);
        readDesignation(row, draft);
        return names;
    }

    private static int readName(Row row, ListingDraft draft) {
        String column = "Name of Individual or Entity";
        NameType type = NAME_TYPES.take(row).orElse(NameType.NOT_SAID);
        NameGrade strength = STRENGTHS.take(row).orElse(NameGrade.ALIAS);
        String text = row.takeTidy(column);
        if (text.isEmpty()) {
            row.problem(column, "empty; left out");
            return 0;
        }
        NameGrade grade = type == NameType.PRIMARY ? NameGrade.PRIMARY : strength;
        draft.name(new ListedName(text, List.of(), grade, type, CellNames.scriptOf(text), ""), row.cell(column));
        return 1;
    }

    private static void readParty(Row row, ListingDraft draft, CountryCells countries) {
        values(row, "Date of Birth")
                .forEach(value -> WrittenDates.birth(value)
                        .ifPresentOrElse(
                                birth -> draft.birthDate(birth, row.cell("Date of Birth")),
                                () -> row.problem("Date of Birth", "not a date of birth: '" + value + "'")));
        values(row, "Place of Birth")
                .forEach(value -> draft.birthPlace(value, countries.atTheEndOf(value), row.cell("Place of Birth")));
        values(row, "Citizenship")
                .flatMap(value -> countries.knows(value) ? Stream.of(value) : Arrays.stream(value.split(",", -1)))
                .map(value -> countries.read(value, row.cell("Citizenship")))
                .forEach(country -> draft.citizenship(country, row.cell("Citizenship")));
        values(row, "Address").forEach(value -> {
            Country country = countries.atTheEndOf(value);
            draft.address(value, country, row.cell("Address"));
        });
        String information = row.takeTidy("Additional Information");
        draft.remark(information, row.cell("Additional Information"));
        Matcher unitedNations = UNITED_NATIONS.matcher(information);
        while (unitedNations.find()) {
            draft.identifier(
                    new Identifier(Identifier.Type.UN_REFERENCE, unitedNations.group(1), CountryCells.NONE, ""),
                    row.cell("Additional Information"));
        }
        draft.identifier(
                new Identifier(Identifier.Type.IMO, row.takeTidy("IMO Number"), CountryCells.NONE, ""),
                row.cell("IMO Number"));
    }

    /** The control date moves when a listing is made anew, so it says only that the party was listed then. */
    private static void readDesignation(Row row, ListingDraft draft) {
        String committee = row.takeTidy("Committees");
        if (!committee.isEmpty()) {
            draft.programme(new Programme(committee, committee), row.cell("Committees"));
        }
        String instrument = row.takeTidy("Instrument of Designation");
        if (!instrument.isEmpty()) {
            draft.legalAct(new LegalAct(instrument, ""), row.cell("Instrument of Designation"));
        }
        draft.remark(row.takeTidy("Listing Information"), row.cell("Listing Information"));
        String date = row.takeTidy("Control Date");
        WrittenDates.date(date)
                .ifPresentOrElse(
                        day -> draft.date(
                                new ListedDate(ListedDate.Kind.LEGAL_ACT, day, "Control Date"),
                                row.cell("Control Date")),
                        () -> {
                            if (!date.isEmpty()) {
                                row.problem("Control Date", "not a date: '" + date + "'");
                            }
                        });
        for (String measure : MEASURES) {
            String said = row.takeTidy(measure).toLowerCase(Locale.ROOT);
            if (YES.contains(said)) {
                draft.measure(measure, row.cell(measure));
            } else if (!NO.contains(said)) {
                row.problem(measure, "unknown value '" + said + "'");
            }
        }
    }

    private static Stream<String> values(Row row, String column) {
        return Arrays.stream(BETWEEN_VALUES.split(row.take(column), -1))
                .map(value -> CellText.tidy(value).replaceAll("[,;]$", ""))
                .filter(value -> !value.isEmpty());
    }
}
