package dossier.lists.eu;

import dossier.lists.Identifier;
import dossier.lists.LegalAct;
import dossier.lists.ListCode;
import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListedDate;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.PartialDate;
import dossier.lists.Programme;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.Category;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.CsvFile;
import dossier.lists.csv.CsvTable;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.LooksLike;
import dossier.lists.csv.Row;
import dossier.lists.csv.SlashDates;
import dossier.lists.csv.TextFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the consolidated financial sanctions list of the European Commission, version 1.1: one row a name, address,
 * birth, document or citizenship, the columns of the listing repeated on each. Guide:
 * https://webgate.ec.europa.eu/fsd/fsf (CSV export 1.1). Ships stand there as enterprises with an IMO number.
 */
public final class EuFsfReader implements ListReader {

    private static final String KEY = "Entity_LogicalId";
    private static final String NUMBER_OF_NAME = "NameAlias_LogicalId";

    private static final Category<ListingKind> KINDS = new Category<>(
            "Entity_SubjectType_ClassificationCode",
            Map.of("person", ListingKind.PERSON, "enterprise", ListingKind.ORGANISATION));

    /** The label says UN for listings of the EU alone, too. */
    private static final Pattern REMARKED_DATE =
            Pattern.compile("\\(Date of UN designation: (\\d{4}-\\d{2}-\\d{2})\\)");

    private static final List<String> BLOCKS =
            List.of("Entity_", "NameAlias_", "Address_", "BirthDate_", "Identification_", "Citizenship_");

    private final ListCode list;
    private final String file;

    /**
     * @param list our code of the list
     * @param file its file's name as published, lower case
     */
    public EuFsfReader(ListCode list, String file) {
        this.list = list;
        this.file = file;
    }

    /**
     * Left out: ids and languages of the rows themselves, kinds of act and of organisation (always "regulation",
     * "council"), days of entry into force (the publication's day is the date we answer with), the letter that repeats
     * the kind, and whether an address was known when it was listed.
     */
    private static Set<String> ignored() {
        Set<String> ignored = new TreeSet<>(Set.of("Entity_SubjectType", "Address_AsAtListingTime"));
        for (String block : BLOCKS) {
            ignored.add(block + "Regulation_Type");
            ignored.add(block + "Regulation_OrganisationType");
            ignored.add(block + "Regulation_EntryIntoForceDate");
            ignored.add(block + "RegulationLanguage");
            if (!block.equals("Entity_")) {
                ignored.add(block + "LogicalId");
            }
        }
        return ignored;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        EuCells cells = new EuCells(problems);
        Optional<PartialDate> publishedOn = Optional.empty();
        try (CsvTable table = open(files.required(file), problems)) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                if (publishedOn.isEmpty()) {
                    publishedOn = publishedOn(row.get());
                }
                rows.computeIfAbsent(row.get().takeRequired(KEY), key -> new ArrayList<>())
                        .add(row.get());
            }
            rows.values().forEach(ofOne -> readRows(ofOne, drafts, cells));
        }
        if (drafts.isEmpty()) {
            throw new ListFormatException(file, 0, "the file has no listings");
        }
        drafts.values().removeIf(draft -> isNameless(draft, problems));
        return ListingDraft.publication(drafts.values(), publishedOn, cells.names());
    }

    private boolean isNameless(ListingDraft draft, ReadingProblems problems) {
        if (!draft.hasName()) {
            problems.add(file, 0, "NameAlias_WholeName", draft.ref() + " has no name on any row; left out");
        }
        return !draft.hasName();
    }

    private CsvTable open(Path path, ReadingProblems problems) throws IOException {
        TextFile text = new TextFile(path, file);
        text.checkUtf8();
        CsvFile csv = CsvFile.openLines(text, ';', 0, CsvFile.NO_END_MARK, problems);
        List<String> headings =
                csv.next().map(line -> Arrays.asList(line.cells())).orElse(List.of());
        if (!headings.contains(KEY)) {
            csv.close();
            throw new ListFormatException(file, 1, "no column '" + KEY + "': " + LooksLike.describe(text.beginning()));
        }
        return new CsvTable(csv, headings, ignored(), problems);
    }

    private static Optional<PartialDate> publishedOn(Row row) {
        String text = row.take("fileGenerationDate");
        Optional<PartialDate> date = SlashDates.read(text);
        if (date.isEmpty()) {
            row.problem("fileGenerationDate", "not a date: '" + text + "'");
        }
        return date;
    }

    /**
     * The rows of one listing in an order that does not depend on the file's: by the number that the EU gave the name, since the name
     * that was listed first has the lowest, and then by what they say.
     */
    private void readRows(List<Row> rows, Map<String, ListingDraft> drafts, EuCells cells) {
        rows.sort(Comparator.comparingLong(EuFsfReader::numberOfName).thenComparing(Row::wholeText));
        for (Row row : rows) {
            readRow(row, drafts, cells);
            row.take("fileGenerationDate");
            row.close();
        }
    }

    private static long numberOfName(Row row) {
        String number = row.take(NUMBER_OF_NAME);
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }

    private void readRow(Row row, Map<String, ListingDraft> drafts, EuCells cells) {
        String id = row.takeRequired(KEY);
        ListingKind kind = KINDS.take(row).orElse(ListingKind.ORGANISATION);
        ListingDraft draft = drafts.computeIfAbsent(id, key -> new ListingDraft(new ListingRef(list, key), kind));
        readListing(row, draft, cells);
        cells.name(row, draft);
        cells.address(row, draft);
        cells.birth(row, draft);
        cells.document(row, draft);
        cells.citizenship(row, draft);
        for (String block : BLOCKS) {
            readRegulation(row, draft, block, cells);
        }
    }

    private static void readListing(Row row, ListingDraft draft, EuCells cells) {
        String reference = row.takeTidy("Entity_EU_ReferenceNumber");
        draft.identifier(
                new Identifier(Identifier.Type.OTHER_LIST, reference, CountryCells.NONE, "EU reference number"),
                row.cell("Entity_EU_ReferenceNumber"));
        String unitedNations = row.takeTidy("Entity_UnitedNationId");
        draft.identifier(
                new Identifier(Identifier.Type.UN_REFERENCE, unitedNations, CountryCells.NONE, ""),
                row.cell("Entity_UnitedNationId"));
        cells.date(row, draft, "Entity_DesignationDate", ListedDate.Kind.DESIGNATED);
        EuCells.remark(row, draft, "", "Entity_DesignationDetails");
        Matcher remarked = REMARKED_DATE.matcher(EuCells.text(row, "Entity_Remark"));
        String rest = remarked.replaceAll(found -> {
            cells.read(row, "Entity_Remark", found.group(1))
                    .ifPresent(date -> draft.date(
                            new ListedDate(ListedDate.Kind.REMARKED, date, "Entity_Remark: Date of UN designation"),
                            row.cell("Entity_Remark")));
            return "";
        });
        draft.remark(CellText.tidy(rest), row.cell("Entity_Remark"));
        EuReferences.in(rest).forEach(number -> draft.identifier(number, row.cell("Entity_Remark")));
    }

    /** Acts of every block; dates only of the listing and its names, since a new address is no new listing. */
    private static void readRegulation(Row row, ListingDraft draft, String block, EuCells cells) {
        String titleColumn = block + "Regulation_NumberTitle";
        String title = EuCells.text(row, titleColumn);
        String url = row.takeTidy(block + "Regulation_PublicationUrl");
        if (!title.isEmpty()) {
            draft.legalAct(new LegalAct(title, url), row.cell(titleColumn));
        }
        String programmeColumn = block + "Regulation_Programme";
        String programme = row.takeTidy(programmeColumn);
        if (!programme.isEmpty()) {
            draft.programme(new Programme(programme, programme), row.cell(programmeColumn));
        }
        String column = block + "Regulation_PublicationDate";
        if (block.equals("Entity_") || block.equals("NameAlias_")) {
            cells.date(row, draft, column, ListedDate.Kind.LEGAL_ACT);
        } else {
            row.take(column);
        }
    }
}
