package dossier.lists.uk;

import dossier.lists.Identifier;
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
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.Row;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the consolidated list of the Office of Financial Sanctions Implementation, 36 columns in the form of 2022. It
 * was closed on 28 January 2026 in favour of the UK Sanctions List and is kept for history. Format guide:
 * https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets
 */
public final class OfsiConListReader implements ListReader {

    private static final String KEY = "Group ID";

    /** The script is seen from the letters, and the publisher's word for it is often wrong ("Cryillic", "Russian"). */
    private static final Set<String> IGNORED = Set.of("Non-Latin Script Type");

    private static final Category<ListingKind> KINDS = new Category<>(
            "Group Type",
            Map.of(
                    "Individual", ListingKind.PERSON,
                    "Entity", ListingKind.ORGANISATION,
                    "Ship", ListingKind.VESSEL));

    private static final Category<NameType> NAME_TYPES = new Category<>(
            "Alias Type",
            Map.of(
                    "Primary name", NameType.PRIMARY,
                    "Primary name variation", NameType.PRIMARY_VARIATION,
                    "AKA", NameType.ALSO_KNOWN_AS,
                    "FKA", NameType.FORMERLY_KNOWN_AS));

    private static final Category<NameGrade> QUALITIES = new Category<>(
            "Alias Quality", Map.of("Good quality", NameGrade.ALIAS, "Low quality", NameGrade.WEAK_ALIAS));

    private static final List<String> ADDRESS =
            List.of("Address 1", "Address 2", "Address 3", "Address 4", "Address 5", "Address 6", "Post/Zip Code");

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name as published, lower case
     */
    public OfsiConListReader(ListCode list, String file) {
        this.list = list;
        this.file = file;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        UkCells cells = new UkCells(problems);
        OfsiInformation information = new OfsiInformation(cells);
        int names = 0;
        try (UkTable table = UkTable.open(files.required(file), file, KEY, IGNORED, problems)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                names += readRow(row.get(), drafts, cells, information);
                row.get().close();
            }
            if (drafts.isEmpty()) {
                throw new ListFormatException(file, 0, "the file has no listings");
            }
            drafts.values().removeIf(draft -> isNameless(draft, problems));
            return ListingDraft.publication(drafts.values(), table.publishedOn(), names);
        }
    }

    private boolean isNameless(ListingDraft draft, ReadingProblems problems) {
        if (!draft.hasName()) {
            problems.add(file, 0, "Name 6", draft.ref() + " has no name on any row; left out");
        }
        return !draft.hasName();
    }

    private int readRow(Row row, Map<String, ListingDraft> drafts, UkCells cells, OfsiInformation information) {
        String id = row.takeRequired(KEY);
        ListingKind kind = KINDS.take(row).orElse(ListingKind.ORGANISATION);
        ListingDraft draft = drafts.computeIfAbsent(id, key -> new ListingDraft(new ListingRef(list, key), kind));
        int names = readNames(row, draft);
        readPerson(row, draft, cells);
        cells.address(draft, row, ADDRESS, "Country");
        information.read(draft, row, "Other Information");
        String regime = row.takeTidy("Regime");
        if (!regime.isEmpty()) {
            draft.programme(new Programme(regime, regime), row.cell("Regime"));
        }
        cells.designated(draft, row, "Listed On");
        cells.designated(draft, row, "UK Sanctions List Date Designated");
        cells.lastUpdated(draft, row, "Last Updated");
        return names;
    }

    private static int readNames(Row row, ListingDraft draft) {
        Optional<NameGrade> quality = QUALITIES.take(row);
        Optional<NameType> type = UkCells.nameType(row, NAME_TYPES, quality);
        boolean primary = type.filter(name -> name == NameType.PRIMARY || name == NameType.PRIMARY_VARIATION)
                .isPresent();
        NameGrade grade = primary ? NameGrade.PRIMARY : quality.orElse(NameGrade.ALIAS);
        int names = UkCells.name(row, draft, grade, type.orElse(NameType.NOT_SAID));
        UkCells.originalScript(
                draft, row.takePlaced("Name Non-Latin Script"), row.take("Non-Latin Script Language"), grade);
        CellText.values(row.take("Title")).forEach(text -> draft.title(text, row.cell("Title")));
        return names;
    }

    private static void readPerson(Row row, ListingDraft draft, UkCells cells) {
        cells.birthDates(draft, row, "DOB");
        cells.birthPlaces(draft, row, "Town of Birth", "Country of Birth");
        cells.nationalities(draft, row, "Nationality");
        CellText.values(row.take("Position")).forEach(text -> draft.position(text, row.cell("Position")));
        cells.numbers(
                draft, Identifier.Type.PASSPORT, row.takePlaced("Passport Number"), row.takePlaced("Passport Details"));
        cells.numbers(
                draft,
                Identifier.Type.NATIONAL_ID,
                row.takePlaced("National Identification Number"),
                row.takePlaced("National Identification Details"));
    }
}
