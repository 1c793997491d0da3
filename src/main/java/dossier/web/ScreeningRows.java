package dossier.web;

import dossier.profiles.ProfileDirectory;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Screens a table row by row: a row in, a row out for each hit, in the same order. Holds one row at a time. */
final class ScreeningRows {

    /** Columns that are read; only the name is needed. */
    static final List<String> ASKED =
            List.of("id", "name", "kind", "birthDate", "countries", "gender", "position", "identifiers");

    /** Columns that are written. */
    static final List<String> ANSWERED = List.of(
            "row",
            "id",
            "name",
            "list",
            "reference",
            "listedName",
            "listedKind",
            "score",
            "band",
            "profile",
            "sample",
            "problem");

    private static final String SEPARATOR = ";";

    private final NameIndex index;
    private final Screener screener;
    private final ProfileDirectory profiles;
    private final ScreeningOptions options;
    private final int longestName;

    ScreeningRows(
            NameIndex index, Screener screener, ProfileDirectory profiles, ScreeningOptions options, int longestName) {
        this.index = index;
        this.screener = screener;
        this.profiles = profiles;
        this.options = options;
        this.longestName = longestName;
    }

    /**
     * Answers every row until the text ends or cannot be read any further, which is the last thing then said.
     *
     * @return number of rows asked
     */
    int answer(CSVParser table, BoundedRows text, CSVPrinter answers) throws IOException {
        int asked = 0;
        try {
            for (Iterator<CSVRecord> rows = table.iterator(); rows.hasNext(); ) {
                CSVRecord row = rows.next();
                text.rowEnded();
                asked++;
                answer(row, answers);
            }
        } catch (UncheckedIOException | IllegalStateException unreadable) {
            problem(answers, asked + 1, "", "", "this row and all after it cannot be read: quotes, size or UTF-8");
        }
        return asked;
    }

    private void answer(CSVRecord row, CSVPrinter answers) throws IOException {
        String id = cell(row, "id").orElse("");
        String name = cell(row, "name").orElse("");
        List<Hit> hits;
        try {
            hits = screener.screen(index, query(row), options);
        } catch (ProblemException wrong) {
            problem(answers, row.getRecordNumber(), id, name, wrong.problem().detail());
            return;
        }
        if (hits.isEmpty()) {
            problem(answers, row.getRecordNumber(), id, name, "");
        }
        for (Hit hit : hits) {
            answers.printRecord(
                    row.getRecordNumber(),
                    id,
                    name,
                    hit.listing().list(),
                    hit.listing().reference(),
                    hit.name(),
                    hit.kind(),
                    Rounded.of(hit.score()),
                    hit.band(),
                    profiles.idOf(index, hit.listing()),
                    hit.sample(),
                    "");
        }
    }

    /** A row without a hit; the problem is empty if there is none. */
    private static void problem(CSVPrinter answers, long row, String id, String name, String problem)
            throws IOException {
        answers.printRecord(row, id, name, "", "", "", "", "", "", "", "", problem);
    }

    private ScreeningQuery query(CSVRecord row) {
        if (!row.isConsistent()) {
            throw ProblemException.badRequest("the row does not have as many cells as the heading");
        }
        for (String cell : row) {
            if (!StrictText.isText(cell)) {
                throw ProblemException.badRequest("a cell holds U+0000 or half a character");
            }
        }
        Checks checks = new Checks();
        QueryRequest asked = new QueryRequest(
                cell(row, "id"),
                cell(row, "name"),
                cell(row, "kind"),
                cell(row, "birthDate"),
                several(row, "countries"),
                cell(row, "gender"),
                cell(row, "position"),
                several(row, "identifiers"));
        Optional<ScreeningQuery> query = asked.checked("row", longestName, checks);
        checks.done();
        return query.orElseThrow();
    }

    private static Optional<String> cell(CSVRecord row, String column) {
        return Optional.of(column)
                .filter(row::isSet)
                .map(row::get)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<List<String>> several(CSVRecord row, String column) {
        return cell(row, column)
                .map(text -> Arrays.stream(text.split(SEPARATOR))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
