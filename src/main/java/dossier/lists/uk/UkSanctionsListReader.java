package dossier.lists.uk;

import dossier.lists.Cell;
import dossier.lists.Detail;
import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.Link;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.Programme;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.Category;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.Row;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the UK Sanctions List of the Foreign, Commonwealth and Development Office: 58 columns, and as many rows a
 * listing as its names, addresses, dates of birth and passports can be combined. Format guide:
 * https://www.gov.uk/government/publications/the-uk-sanctions-list
 */
public final class UkSanctionsListReader implements ListReader {

    private static final String KEY = "Unique ID";

    /** The script is seen from the letters, and the publisher's word for it is often wrong ("Cryillic", "Russian"). */
    private static final Set<String> IGNORED = Set.of("Non-latin script type");

    private static final Category<ListingKind> KINDS = new Category<>(
            "Designation Type",
            Map.of(
                    "Individual", ListingKind.PERSON,
                    "Entity", ListingKind.ORGANISATION,
                    "Ship", ListingKind.VESSEL));

    private static final Category<NameType> NAME_TYPES = new Category<>(
            "Name type",
            Map.of(
                    "Primary Name", NameType.PRIMARY,
                    "Primary Name Variation", NameType.PRIMARY_VARIATION,
                    "Alias", NameType.ALSO_KNOWN_AS));

    /** Met with and without the last full stop. */
    private static final Category<NameGrade> STRENGTHS = new Category<>(
            "Alias strength",
            Map.of(
                    "Good quality a.k.a", NameGrade.ALIAS,
                    "Good quality a.k.a.", NameGrade.ALIAS,
                    "Good quality", NameGrade.ALIAS,
                    "Low quality a.k.a", NameGrade.WEAK_ALIAS,
                    "Low quality a.k.a.", NameGrade.WEAK_ALIAS,
                    "Low quality", NameGrade.WEAK_ALIAS));

    private static final Category<Boolean> SOURCES =
            new Category<>("Designation source", Map.of("UK", false, "UN", true, "UK|UN", true, "UN|UK", true));

    private static final List<String> ADDRESS = List.of(
            "Address Line 1",
            "Address Line 2",
            "Address Line 3",
            "Address Line 4",
            "Address Line 5",
            "Address Line 6",
            "Address Postal Code");

    private static final Pattern BETWEEN_MEASURES = Pattern.compile("\\|");

    /** {@code Relatives/business associates or partners/links to listed individuals: A B; C D.} */
    static final Pattern ASSOCIATES = Pattern.compile(
            "(?:Relatives/)?business associates or partners(?:/links to listed individuals)?:\\s*([^.]+)",
            Pattern.CASE_INSENSITIVE);

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name as published, lower case
     */
    public UkSanctionsListReader(ListCode list, String file) {
        this.list = list;
        this.file = file;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        UkCells cells = new UkCells(problems);
        int names = 0;
        try (UkTable table = UkTable.open(files.required(file), file, KEY, IGNORED, problems)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                names += readRow(row.get(), drafts, cells);
                row.get().close();
            }
            if (drafts.isEmpty()) {
                throw new ListFormatException(file, 0, "the file has no listings");
            }
            drafts.values().removeIf(draft -> !hasName(draft, problems));
            return ListingDraft.publication(drafts.values(), table.publishedOn(), names);
        }
    }

    private boolean hasName(ListingDraft draft, ReadingProblems problems) {
        if (!draft.hasName()) {
            problems.add(file, 0, "Name 6", draft.ref() + " has no name on any row; left out");
        }
        return draft.hasName();
    }

    private int readRow(Row row, Map<String, ListingDraft> drafts, UkCells cells) {
        String id = reference(row);
        ListingKind kind = KINDS.take(row).orElse(ListingKind.ORGANISATION);
        ListingDraft draft = drafts.computeIfAbsent(id, key -> new ListingDraft(new ListingRef(list, key), kind));
        if (draft.kind() != kind) {
            cells.problemOnce(draft, row, "Designation Type", "of two kinds: " + draft.kind() + " and " + kind);
        }
        int names = readNames(row, draft);
        readDesignation(row, draft, cells);
        readPerson(row, draft, cells);
        readContacts(row, draft, cells);
        readOrganisation(row, draft, cells);
        readShip(row, draft, cells);
        return names;
    }

    /**
     * The listing's own id. Met once without one, in the list of April 2025: such a row is kept under OFSI's number, since
     * leaving a sanctioned party out is worse than an odd reference.
     */
    private static String reference(Row row) {
        String id = row.takeTidy(KEY);
        if (!id.isEmpty()) {
            return id;
        }
        String group = row.takeTidy("OFSI Group ID");
        if (group.isEmpty()) {
            throw row.refuse("neither '" + KEY + "' nor 'OFSI Group ID'");
        }
        row.problem(KEY, "empty; kept as OFSI-" + group);
        return "OFSI-" + group;
    }

    private static int readNames(Row row, ListingDraft draft) {
        Optional<NameGrade> strength = STRENGTHS.take(row);
        Optional<NameType> type = UkCells.nameType(row, NAME_TYPES, strength);
        boolean primary = type.filter(UkSanctionsListReader::isPrimary).isPresent();
        NameGrade grade = primary ? NameGrade.PRIMARY : strength.orElse(NameGrade.ALIAS);
        int names = UkCells.name(row, draft, grade, type.orElse(NameType.NOT_SAID));
        UkCells.originalScript(
                draft, row.takePlaced("Name non-latin script"), row.take("Non-latin script language"), grade);
        CellText.values(row.take("Title")).forEach(text -> draft.title(text, row.cell("Title")));
        return names;
    }

    private static boolean isPrimary(NameType type) {
        return type == NameType.PRIMARY || type == NameType.PRIMARY_VARIATION;
    }

    private static void readDesignation(Row row, ListingDraft draft, UkCells cells) {
        cells.designated(draft, row, "Date Designated");
        cells.lastUpdated(draft, row, "Last Updated");
        String regime = row.takeTidy("Regime Name");
        if (!regime.isEmpty()) {
            draft.programme(new Programme(regime, regime), row.cell("Regime Name"));
            draft.legalAct(new LegalAct(regime, ""), row.cell("Regime Name"));
        }
        if (SOURCES.take(row).orElse(false)) {
            draft.remark("Designated by the United Nations", row.cell("Designation source"));
        }
        PlacedValue reference = row.takePlaced("UN Reference Number");
        cells.numbers(draft, Identifier.Type.UN_REFERENCE, reference, reference.with(""));
        String group = row.takeTidy("OFSI Group ID");
        draft.identifier(
                new Identifier(Identifier.Type.OTHER_LIST, group, CountryCells.NONE, "OFSI group id"),
                row.cell("OFSI Group ID"));
        BETWEEN_MEASURES
                .splitAsStream(row.take("Sanctions Imposed"))
                .map(CellText::tidy)
                .forEach(measure -> draft.measure(measure, row.cell("Sanctions Imposed")));
        draft.reason(row.takeTidy("UK Statement of Reasons"), row.cell("UK Statement of Reasons"));
        Cell cell = row.cell("Other Information");
        PlacedValue information = new PlacedValue(row.takeTidy("Other Information"), cell);
        draft.remark(information.text(), cell);
        associates(draft, information);
    }

    static void associates(ListingDraft draft, PlacedValue information) {
        Matcher associates = ASSOCIATES.matcher(information.text());
        while (associates.find()) {
            for (String name : associates.group(1).split(";", -1)) {
                draft.link(new Link(Link.Kind.ASSOCIATE, CellText.tidy(name), ""), information.cell());
            }
        }
    }

    private static void readPerson(Row row, ListingDraft draft, UkCells cells) {
        cells.birthDates(draft, row, "D.O.B");
        cells.birthPlaces(draft, row, "Town of birth", "Country of birth");
        cells.nationalities(draft, row, "Nationality(/ies)");
        cells.gender(draft, row, row.takePlaced("Gender"));
        CellText.values(row.take("Position")).forEach(text -> draft.position(text, row.cell("Position")));
        cells.numbers(
                draft,
                Identifier.Type.PASSPORT,
                row.takePlaced("Passport number"),
                row.takePlaced("Passport additional information"));
        cells.numbers(
                draft,
                Identifier.Type.NATIONAL_ID,
                row.takePlaced("National Identifier number"),
                row.takePlaced("National Identifier additional information"));
    }

    private static void readContacts(Row row, ListingDraft draft, UkCells cells) {
        cells.address(draft, row, ADDRESS, "Address Country");
        details(draft, Detail.Kind.PHONE, row.takePlaced("Phone number"));
        details(draft, Detail.Kind.WEBSITE, row.takePlaced("Website"));
        details(draft, Detail.Kind.EMAIL, row.takePlaced("Email address"));
    }

    private static void readOrganisation(Row row, ListingDraft draft, UkCells cells) {
        details(draft, Detail.Kind.ORGANISATION_TYPE, row.takePlaced("Type of entity"));
        links(draft, Link.Kind.SUBSIDIARY, row.takePlaced("Subsidiaries"));
        links(draft, Link.Kind.PARENT_COMPANY, row.takePlaced("Parent company"));
        PlacedValue numbers = row.takePlaced("Business registration number (s)");
        cells.numbers(draft, Identifier.Type.REGISTRATION, numbers, numbers.with(""));
    }

    private static void readShip(Row row, ListingDraft draft, UkCells cells) {
        PlacedValue imo = row.takePlaced("IMO number");
        PlacedValue hull = row.takePlaced("Hull identification number (HIN)");
        cells.numbers(draft, Identifier.Type.IMO, imo, imo.with(""));
        cells.numbers(draft, Identifier.Type.HULL, hull, hull.with(""));
        links(draft, Link.Kind.OWNER_OR_OPERATOR, row.takePlaced("Current owner/operator (s)"));
        links(draft, Link.Kind.FORMER_OWNER_OR_OPERATOR, row.takePlaced("Previous owner/operator (s)"));
        cells.flags(draft, Detail.Kind.FLAG, row.takePlaced("Current believed flag of ship"));
        cells.flags(draft, Detail.Kind.FORMER_FLAG, row.takePlaced("Previous flags"));
        details(draft, Detail.Kind.VESSEL_TYPE, row.takePlaced("Type of ship"));
        details(draft, Detail.Kind.TONNAGE, row.takePlaced("Tonnage of ship"));
        details(draft, Detail.Kind.LENGTH, row.takePlaced("Length of ship"));
        details(draft, Detail.Kind.YEAR_BUILT, row.takePlaced("Year Built"));
    }

    static void details(ListingDraft draft, Detail.Kind kind, PlacedValue taken) {
        CellText.values(taken.text()).forEach(text -> draft.detail(kind, text, taken.cell()));
    }

    static void links(ListingDraft draft, Link.Kind kind, PlacedValue taken) {
        CellText.values(taken.text()).forEach(name -> draft.link(new Link(kind, name, ""), taken.cell()));
    }
}
