package dossier.lists.uk;

import dossier.lists.ListFormatException;
import dossier.lists.PartialDate;
import dossier.lists.ReadingProblems;
import dossier.lists.csv.CellText;
import dossier.lists.csv.CsvFile;
import dossier.lists.csv.CsvTable;
import dossier.lists.csv.EnglishDates;
import dossier.lists.csv.LooksLike;
import dossier.lists.csv.Row;
import dossier.lists.csv.SlashDates;
import dossier.lists.csv.TextFile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file of the United Kingdom: a line with its date, a line of column headings, then the rows. */
final class UkTable implements Closeable {

    private final CsvTable rows;
    private final Optional<PartialDate> publishedOn;

    private UkTable(CsvTable rows, Optional<PartialDate> publishedOn) {
        this.rows = rows;
        this.publishedOn = publishedOn;
    }

    /**
     * @param key heading of the column that groups rows into listings; by it the line of headings is known
     * @param ignored columns that we choose not to read
     * @throws ListFormatException if neither of the first two lines holds that heading, or the file is no text
     */
    static UkTable open(Path path, String name, String key, Set<String> ignored, ReadingProblems problems)
            throws IOException {
        TextFile file = new TextFile(path, name);
        file.checkUtf8();
        CsvFile csv = CsvFile.open(file, ',');
        try {
            List<String> first = line(csv);
            if (first.contains(key)) {
                problems.add(name, 1, "", "the line with the date of publication is missing");
                return new UkTable(new CsvTable(csv, first, ignored, problems), Optional.empty());
            }
            List<String> second = line(csv);
            if (!second.contains(key)) {
                throw new ListFormatException(
                        name,
                        2,
                        "no column '" + key + "' in its first two lines: " + LooksLike.describe(file.beginning()));
            }
            return new UkTable(new CsvTable(csv, second, ignored, problems), date(first, name, problems));
        } catch (ListFormatException e) {
            csv.close();
            throw e;
        }
    }

    Optional<Row> next() throws IOException {
        return rows.next();
    }

    Optional<PartialDate> publishedOn() {
        return publishedOn;
    }

    private static List<String> line(CsvFile csv) throws IOException {
        return csv.next()
                .map(line -> Arrays.stream(line.cells()).map(CellText::tidy).toList())
                .orElse(List.of());
    }

    /** {@code Report Date: 29-Apr-2026} in one cell, or {@code Last Updated} and {@code 14/04/2025} in two. */
    private static Optional<PartialDate> date(List<String> cells, String name, ReadingProblems problems) {
        String text = cells.get(0).startsWith("Report Date:")
                ? cells.get(0).substring("Report Date:".length()).strip()
                : cells.size() > 1 ? cells.get(1) : cells.get(0);
        Optional<PartialDate> date = SlashDates.read(text).or(() -> EnglishDates.date(text.replace('-', ' ')));
        if (date.isEmpty()) {
            problems.add(name, 1, "", "no date of publication: '" + String.join(",", cells) + "'");
        }
        return date;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
