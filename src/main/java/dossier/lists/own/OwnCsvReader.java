package dossier.lists.own;

import dossier.lists.ListFormatException;
import dossier.lists.ListReader;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Publication;
import dossier.lists.PublishedFiles;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CsvFile;
import dossier.lists.csv.CsvTable;
import dossier.lists.csv.ListingDraft;
import dossier.lists.csv.LooksLike;
import dossier.lists.csv.Row;
import dossier.lists.csv.TextFile;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An own list as a table: one line of headings, then a row a party. Rows of one reference are one listing. */
public final class OwnCsvReader implements ListReader {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private final OwnTable table;

    /** @param table how it is to be read */
    public OwnCsvReader(OwnTable table) {
        this.table = table;
    }

    @Override
    public Publication read(PublishedFiles files, ReadingProblems problems) throws IOException {
        TextFile file = new TextFile(files.required(table.file()), table.file());
        file.checkUtf8();
        try (CsvFile csv = CsvFile.open(file, delimiter(file))) {
            CsvTable rows = new CsvTable(csv, headings(csv, file), table.ignored(), problems);
            OwnRow reading = new OwnRow(table, problems);
            Map<String, ListingDraft> drafts = new LinkedHashMap<>();
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                read(row.get(), reading, drafts);
                row.get().close();
            }
            int names =
                    drafts.values().stream().mapToInt(ListingDraft::nameCount).sum();
            return ListingDraft.publication(drafts.values(), Optional.empty(), names);
        }
    }

    private char delimiter(TextFile file) throws IOException {
        String first = file.beginning();
        return table.delimiter()
                .orElseGet(() -> DELIMITERS.stream()
                        .reduce((one, other) -> count(first, other) > count(first, one) ? other : one)
                        .orElseThrow());
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    private List<String> headings(CsvFile csv, TextFile file) throws IOException {
        List<String> headings = csv.next()
                .map(line -> Arrays.stream(line.cells()).map(CellText::tidy).toList())
                .orElse(List.of());
        table.columns().forEach((column, heading) -> {
            if (!headings.contains(heading)) {
                throw new ListFormatException(
                        table.file(),
                        1,
                        "no column '" + heading + "', which " + table.key(column) + " names; "
                                + (headings.size() > 1 ? "there are " + String.join(", ", headings) : looksLike(file)));
            }
        });
        return headings;
    }

    private static String looksLike(TextFile file) {
        try {
            return LooksLike.describe(file.beginning());
        } catch (IOException gone) {
            return "the file cannot be read any more";
        }
    }

    private void read(Row row, OwnRow reading, Map<String, ListingDraft> drafts) {
        Optional<String> name = reading.name(row);
        ListingKind kind = reading.kind(row);
        String reference = reading.reference(row).orElseGet(() -> name.orElse(""));
        boolean named = name.isPresent() && !reference.isEmpty();
        // a row without a name is still read to the end, so that its columns count as read
        ListingDraft draft = new ListingDraft(new ListingRef(table.list(), named ? reference : "-"), kind);
        if (named) {
            draft = draft(row, reference, draft, drafts);
        } else {
            row.problem(
                    "",
                    "neither a name nor anything else can be kept of a row without "
                            + (name.isPresent() ? "a reference" : "a name") + "; left out");
        }
        reading.read(row, draft);
    }

    private ListingDraft draft(Row row, String reference, ListingDraft fresh, Map<String, ListingDraft> drafts) {
        ListingDraft known = drafts.putIfAbsent(reference, fresh);
        if (known == null) {
            return fresh;
        }
        if (!table.columns().containsKey(OwnColumn.REFERENCE)) {
            throw row.refuse("a second row has the name '" + reference
                    + "', and nothing tells the two apart; map a column with references by "
                    + table.key(OwnColumn.REFERENCE));
        }
        if (known.kind() != fresh.kind()) {
            row.problem("", known.ref() + " is of two kinds: " + known.kind() + " and " + fresh.kind());
        }
        return known;
    }
}
