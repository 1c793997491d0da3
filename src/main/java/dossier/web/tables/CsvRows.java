package dossier.web.tables;

import dossier.lists.Cell;
import dossier.reviews.ReviewVerdict;
import dossier.web.http.SafeCell;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers as rows of CSV: one for each hit, and one for a row without any. */
final class CsvRows implements RowSink {

    /** Columns that are written. New ones are added at the end. */
    static final List<String> COLUMNS = List.of(
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
            "problem",
            "because",
            "note",
            "listFile",
            "listRow",
            "listColumn",
            "lists",
            "verdict",
            "verdictHolds",
            "verdictBy",
            "verdictAt");

    /** Stands for a verdict while the database is away. */
    private static final String NOT_KNOWN = "NOT_KNOWN";

    private final CSVPrinter answers;
    private final Decided decided;

    /** Writes the heading. */
    CsvRows(CSVPrinter answers, Decided decided) throws IOException {
        this.answers = answers;
        this.decided = decided;
        answers.printRecord(COLUMNS);
    }

    @Override
    public void take(AnsweredRow row) throws IOException {
        if (row.hits().isEmpty()) {
            answers.printRecord(withoutHit(row));
        }
        for (AnsweredHit hit : row.hits()) {
            answers.printRecord(withHit(row, hit));
        }
    }

    private List<String> withHit(AnsweredRow row, AnsweredHit hit) {
        Optional<ReviewVerdict> verdict = decided.on(row, hit);
        return cells(
                String.valueOf(row.row()),
                row.id(),
                row.name(),
                hit.list(),
                hit.reference(),
                hit.listedName(),
                hit.kind().name(),
                String.valueOf(hit.score()),
                hit.band().name(),
                hit.profile(),
                String.valueOf(hit.sample()),
                "",
                hit.because(),
                row.note(),
                hit.cell().map(Cell::file).orElse(""),
                hit.cell().map(cell -> String.valueOf(cell.row())).orElse(""),
                hit.cell().map(Cell::column).orElse(""),
                String.join("; ", hit.listings()),
                verdict.map(known -> known.said().name()).orElse(decided.isKnown() ? "" : NOT_KNOWN),
                verdict.map(known -> String.valueOf(known.holds())).orElse(""),
                verdict.map(ReviewVerdict::by).orElse(""),
                verdict.map(known -> known.at().toString()).orElse(""));
    }

    private static List<String> withoutHit(AnsweredRow row) {
        return cells(
                String.valueOf(row.row()),
                row.id(),
                row.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                row.problem(),
                "",
                row.note(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static List<String> cells(String... cells) {
        return Stream.of(cells).map(SafeCell::of).toList();
    }
}
