package dossier.lists.ofac;

import dossier.lists.Cell;
import dossier.lists.Detail;
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
import dossier.lists.csv.CountryCells;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.PlacedValue;
import dossier.lists.csv.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads OFAC's lists in their old CSV form: one file of listings, one of aliases, one of addresses, and one in which
 * remarks of more than 1,000 characters go on. The SDN list and the consolidated (non-SDN) list differ in file names only.
 *
 * <p>The files hold no date of designation, no legal basis and no day of publication. Columns as in OFAC's
 * {@code dat_spec.txt}: https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas
 */
public final class OfacReader implements ListReader {

    private static final List<String> COLUMNS = List.of(
            "ent_num",
            "SDN_Name",
            "SDN_Type",
            "Program",
            "Title",
            "Call_Sign",
            "Vess_type",
            "Tonnage",
            "GRT",
            "Vess_flag",
            "Vess_owner",
            "Remarks");

    private static final Map<String, ListingKind> KINDS = Map.of(
            "", ListingKind.ORGANISATION,
            "-0-", ListingKind.ORGANISATION,
            "individual", ListingKind.PERSON,
            "vessel", ListingKind.VESSEL,
            "aircraft", ListingKind.AIRCRAFT);

    private static final Pattern BETWEEN_PROGRAMMES = Pattern.compile("\\]\\s*\\[");
    private static final Pattern BETWEEN_TITLES = Pattern.compile(";\\s+");

    /** OFAC cuts Remarks here and lets them go on in the file of comments. */
    private static final int LONGEST_REMARKS = 1_000;

    private final ListCode list;
    private final String listingsFile;
    private final String aliasesFile;
    private final String addressesFile;
    private final String commentsFile;

    /**
     * @param list our code of the list
     * @param listingsFile its files' names as published, lower case
     */
    public OfacReader(
            ListCode list, String listingsFile, String aliasesFile, String addressesFile, String commentsFile) {
        this.list = list;
        this.listingsFile = listingsFile;
        this.aliasesFile = aliasesFile;
        this.addressesFile = addressesFile;
        this.commentsFile = commentsFile;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        Path listings = files.required(listingsFile);
        Path aliases = files.required(aliasesFile);
        Path addresses = files.required(addressesFile);
        OfacSiblings siblings = new OfacSiblings(problems);
        Map<String, List<PlacedValue>> comments = Map.of();
        Optional<Path> commented = files.optional(commentsFile);
        if (commented.isPresent()) {
            comments = siblings.comments(commented.get(), commentsFile);
        }
        Reading reading = new Reading(new CountryCells(problems), comments, problems);
        reading.readListings(listings);
        if (reading.drafts.isEmpty()) {
            throw new ListFormatException(listingsFile, 0, "the file has no listings");
        }
        reading.names += siblings.aliases(aliases, aliasesFile, reading.drafts);
        siblings.addresses(addresses, addressesFile, reading.drafts, reading.countries);
        siblings.checkComments(comments, commentsFile, reading.drafts.keySet());
        reading.readRemarks();
        return ListingDraft.publication(reading.drafts.values(), Optional.empty(), reading.names);
    }

    /** Remarks that wait until the strong aliases are read, so that those come first. */
    private record Remarks(ListingDraft draft, SplicedText text) {}

    /** What is known while one publication is read. */
    private final class Reading {

        private final Map<String, ListingDraft> drafts = new LinkedHashMap<>();
        private final Map<String, Remarks> remarks = new LinkedHashMap<>();
        private final CountryCells countries;
        private final Map<String, List<PlacedValue>> comments;
        private final ReadingProblems problems;
        private int names;

        private Reading(CountryCells countries, Map<String, List<PlacedValue>> comments, ReadingProblems problems) {
            this.countries = countries;
            this.comments = comments;
            this.problems = problems;
        }

        private void readListings(Path path) throws IOException {
            try (OfacFile file = OfacFile.open(path, listingsFile, COLUMNS, Set.of(), problems)) {
                for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
                    readListing(row.get());
                    row.get().close();
                }
            }
        }

        private void readListing(Row row) {
            String number = OfacFile.takeNumber(row, "ent_num");
            ListingDraft draft = new ListingDraft(new ListingRef(list, number), kind(row));
            if (drafts.put(number, draft) != null) {
                throw row.refuse("listing " + number + " is there twice");
            }
            String name = OfacFile.take(row, "SDN_Name");
            if (name.isEmpty()) {
                throw row.refuse("listing " + number + " has no name");
            }
            draft.name(
                    OfacNames.read(name, draft.isPerson(), NameGrade.PRIMARY, NameType.PRIMARY), row.cell("SDN_Name"));
            names++;
            readPrograms(row, draft);
            Cell title = row.cell("Title");
            BETWEEN_TITLES.splitAsStream(OfacFile.take(row, "Title")).forEach(text -> draft.position(text, title));
            readVessel(row, draft);
            readRemarks(row, number, draft);
        }

        private ListingKind kind(Row row) {
            ListingKind kind = KINDS.get(row.takeTidy("SDN_Type"));
            if (kind == null) {
                row.problem("SDN_Type", "unknown value '" + row.takeTidy("SDN_Type") + "', kept as an organisation");
                return ListingKind.ORGANISATION;
            }
            return kind;
        }

        /** {@code CYBER2] [NPWMD}: several programmes, the outermost brackets left out. */
        private void readPrograms(Row row, ListingDraft draft) {
            Cell cell = row.cell("Program");
            BETWEEN_PROGRAMMES
                    .splitAsStream(OfacFile.take(row, "Program"))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> draft.programme(new Programme(code, code), cell));
        }

        private void readVessel(Row row, ListingDraft draft) {
            detail(row, draft, Detail.Kind.CALL_SIGN, "Call_Sign");
            detail(row, draft, Detail.Kind.VESSEL_TYPE, "Vess_type");
            detail(row, draft, Detail.Kind.TONNAGE, "Tonnage");
            detail(row, draft, Detail.Kind.GROSS_TONNAGE, "GRT");
            detail(row, draft, Detail.Kind.FLAG, "Vess_flag");
            countries.read(OfacFile.take(row, "Vess_flag"), row.cell("Vess_flag"));
            String owner = OfacFile.take(row, "Vess_owner");
            draft.link(new Link(Link.Kind.OWNER_OR_OPERATOR, owner, ""), row.cell("Vess_owner"));
        }

        private static void detail(Row row, ListingDraft draft, Detail.Kind kind, String column) {
            draft.detail(kind, OfacFile.take(row, column), row.cell(column));
        }

        private void readRemarks(Row row, String number, ListingDraft draft) {
            String text = OfacFile.takeUntouched(row, "Remarks");
            SplicedText whole = new SplicedText().append(new PlacedValue(text, row.cell("Remarks")));
            List<PlacedValue> more = comments.getOrDefault(number, List.of());
            if (!more.isEmpty()) {
                more.forEach(whole::append);
            } else if (text.strip().length() >= LONGEST_REMARKS && !text.strip().endsWith(".")) {
                row.problem(
                        "Remarks",
                        draft.ref() + ": cut after 1,000 characters and " + commentsFile + " does not continue it");
            }
            if (!whole.text().isBlank()) {
                remarks.put(number, new Remarks(draft, whole));
            }
        }

        private void readRemarks() {
            OfacRemarks grammar = new OfacRemarks(countries, problems);
            remarks.values().forEach(waiting -> names += grammar.read(waiting.text(), waiting.draft()));
        }
    }
}
