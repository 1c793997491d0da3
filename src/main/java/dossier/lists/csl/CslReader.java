package dossier.lists.csl;

import dossier.lists.Address;
import dossier.lists.Cell;
import dossier.lists.Country;
import dossier.lists.CountryCodes;
import dossier.lists.LegalAct;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListedDate;
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
import java.util.stream.Stream;

/**
 * Reads the lists of the Bureau of Industry and Security and of the State Department out of the Consolidated Screening List. They restrict
 * exports to a party or its part in them and freeze nothing. The Treasury's lists in the same file are those of OFAC, which are read from
 * OFAC's own files with all that they say; here they are left out.
 *
 * @see <a href="https://www.trade.gov/consolidated-screening-list">the publisher's page</a>
 */
public final class CslReader implements ListReader {

    private static final String SOURCE = "source";
    private static final String OF_THE_TREASURY = "treasury department";

    /** The title says what being on the list means. */
    private static final Map<String, Programme> SOURCES = Map.of(
            "Entity List (EL) - Bureau of Industry and Security",
            new Programme("EL", "Entity List (export restrictions, no asset freeze)"),
            "Unverified List (UVL) - Bureau of Industry and Security",
            new Programme("UVL", "Unverified List (export restrictions, no asset freeze)"),
            "Military End User (MEU) List - Bureau of Industry and Security",
            new Programme("MEU", "Military End User List (export restrictions, no asset freeze)"),
            "Denied Persons List (DPL) - Bureau of Industry and Security",
            new Programme("DPL", "Denied Persons List (export privileges denied, no asset freeze)"),
            "Nonproliferation Sanctions (ISN) - State Department",
            new Programme("ISN", "Nonproliferation measures of the State Department (export restrictions)"),
            "ITAR Debarred (DTC) - State Department",
            new Programme("DTC", "Debarred from arms exports (no asset freeze)"));

    private static final Category<Programme> PROGRAMMES = new Category<>(SOURCE, SOURCES);

    private static final Category<ListingKind> KINDS = new Category<>(
            "type",
            Map.of(
                    "Individual", ListingKind.PERSON,
                    "Entity", ListingKind.ORGANISATION,
                    "Vessel", ListingKind.VESSEL,
                    "Aircraft", ListingKind.AIRCRAFT));

    /** Of the Treasury's rows, which are left out, or of the file itself. */
    private static final Set<String> IGNORED = Set.of(
            "entity_number",
            "standard_order",
            "call_sign",
            "vessel_type",
            "gross_tonnage",
            "gross_registered_tonnage",
            "vessel_flag",
            "vessel_owner",
            "source_list_url",
            "source_information_url",
            "places_of_birth");

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name as published, lower case
     */
    public CslReader(ListCode list, String file) {
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
            CsvTable rows = new CsvTable(csv, headings(csv, text), IGNORED, problems);
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (!row.get().takeTidy(SOURCE).toLowerCase(Locale.ROOT).endsWith(OF_THE_TREASURY)) {
                    names += read(row.get(), drafts, countries);
                    row.get().close();
                }
            }
        }
        if (drafts.isEmpty()) {
            throw new ListFormatException(file, 0, "the file has no row of an export control list");
        }
        return ListingDraft.publication(drafts.values(), Optional.empty(), names);
    }

    private List<String> headings(CsvFile csv, TextFile text) throws IOException {
        List<String> headings = csv.next()
                .map(line -> Arrays.stream(line.cells()).map(CellText::tidy).toList())
                .orElse(List.of());
        if (!headings.contains("_id") || !headings.contains(SOURCE)) {
            throw new ListFormatException(
                    file, 1, "no columns '_id' and '" + SOURCE + "': " + LooksLike.describe(text.beginning()));
        }
        return headings;
    }

    private int read(Row row, Map<String, ListingDraft> drafts, CountryCells countries) {
        String reference = row.takeRequired("_id");
        String name = row.takeRequired("name");
        ListingKind kind = KINDS.take(row).orElseGet(() -> KindOfName.of(name));
        ListingDraft draft = new ListingDraft(new ListingRef(list, reference), kind);
        if (drafts.put(reference, draft) != null) {
            throw row.refuse("the _id " + reference + " stands twice");
        }
        draft.name(CellNames.whole(name, NameGrade.PRIMARY, NameType.PRIMARY), row.cell("name"));
        values(row, "alt_names")
                .forEach(alias -> draft.name(
                        CellNames.whole(alias, NameGrade.ALIAS, NameType.ALSO_KNOWN_AS), row.cell("alt_names")));
        readDesignation(row, draft);
        readParty(row, draft, countries);
        return draft.toListing().names().size();
    }

    private static void readDesignation(Row row, ListingDraft draft) {
        PROGRAMMES.take(row).ifPresent(programme -> draft.programme(programme, row.cell(SOURCE)));
        values(row, "programs").forEach(code -> draft.programme(new Programme(code, code), row.cell("programs")));
        values(row, "federal_register_notice")
                .forEach(notice -> draft.legalAct(new LegalAct(notice, ""), row.cell("federal_register_notice")));
        String start = row.takeTidy("start_date");
        if (!start.isEmpty()) {
            WrittenDates.date(start)
                    .ifPresentOrElse(
                            date -> draft.date(
                                    new ListedDate(ListedDate.Kind.DESIGNATED, date, "start_date"),
                                    row.cell("start_date")),
                            () -> row.problem("start_date", "not a date: '" + start + "'"));
        }
        String end = row.takeTidy("end_date");
        draft.remark(end.isEmpty() ? "" : "Until " + end, row.cell("end_date"));
        draft.measure(row.takeTidy("license_requirement"), row.cell("license_requirement"));
        draft.remark(row.takeTidy("license_policy"), row.cell("license_policy"));
        draft.remark(row.takeTidy("remarks"), row.cell("remarks"));
    }

    private static void readParty(Row row, ListingDraft draft, CountryCells countries) {
        draft.title(row.takeTidy("title"), row.cell("title"));
        values(row, "addresses").forEach(text -> {
            Address address = address(text);
            draft.address(address.text(), address.country(), row.cell("addresses"));
        });
        values(row, "nationalities")
                .forEach(text -> draft.nationality(
                        country(text, row.cell("nationalities"), countries), row.cell("nationalities")));
        values(row, "citizenships")
                .forEach(text -> draft.citizenship(
                        country(text, row.cell("citizenships"), countries), row.cell("citizenships")));
        values(row, "dates_of_birth")
                .forEach(text -> WrittenDates.birth(text)
                        .ifPresentOrElse(
                                birth -> draft.birthDate(birth, row.cell("dates_of_birth")),
                                () -> row.problem("dates_of_birth", "not a date of birth: '" + text + "'")));
        values(row, "ids").forEach(text -> draft.remark(text, row.cell("ids")));
    }

    /** An address ends with the code of its country. */
    private static Address address(String text) {
        String code = text.substring(text.lastIndexOf(',') + 1).strip();
        return isCode(code)
                ? new Address(
                        text.substring(0, Math.max(0, text.lastIndexOf(','))),
                        new Country(code, code.toLowerCase(Locale.ROOT)))
                : new Address(text, CountryCells.NONE);
    }

    private static Country country(String text, Cell cell, CountryCells countries) {
        return isCode(text) ? new Country(text, text.toLowerCase(Locale.ROOT)) : countries.read(text, cell);
    }

    private static boolean isCode(String text) {
        return text.length() == 2 && CountryCodes.standard().isCode(text);
    }

    private static Stream<String> values(Row row, String column) {
        return Arrays.stream(row.take(column).split(";", -1))
                .map(CellText::tidy)
                .filter(value -> !value.isEmpty());
    }
}
