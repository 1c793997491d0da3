package dossier.web.tables;

import dossier.lists.Cell;
import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.screening.NameIndex;
import dossier.web.words.BandWords;
import dossier.web.words.VerdictWords;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * An answer as a workbook: what came out and from which lists on the first sheet, the hits one a row on the second, rows that were not
 * screened or not in full on the third. Rows wait in temporary files, a hundred of them in memory.
 */
final class AnswerWorkbook implements RowSink, Closeable {

    /** What a sheet can hold, the heading included. */
    static final int MOST_ROWS = 1_048_576;

    static final List<String> HITS = List.of(
            "Row",
            "Id",
            "Name",
            "Compared name",
            "Band",
            "Score",
            "Listed name",
            "Kind",
            "List",
            "Reference",
            "Decided",
            "Why",
            "All entries of the party",
            "Profile",
            "Note",
            "File",
            "File row",
            "File column",
            "Sample data");
    static final List<String> PROBLEMS = List.of("Row", "Id", "Name", "Not screened because", "Note");

    private static final List<Integer> WIDTHS =
            List.of(7, 14, 30, 24, 14, 9, 34, 14, 18, 16, 30, 70, 40, 22, 40, 22, 10, 22, 12);
    private static final List<Integer> PROBLEM_WIDTHS = List.of(7, 14, 30, 60, 60);

    /** Widths are in parts of a letter. */
    private static final int LETTER = 256;

    private static final int IN_MEMORY = 100;

    /** What a cell can hold. */
    private static final int LONGEST = 32_767;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final CellStyle bold = bold();
    private final CellStyle score = formatted("0.0000");
    private final CellStyle day = formatted("yyyy-mm-dd");
    private final CellStyle moment = formatted("yyyy-mm-dd hh:mm:ss");
    private final SXSSFSheet summary = workbook.createSheet("Summary");
    private final SXSSFSheet hits = sheet("Hits", HITS, WIDTHS);
    private final SXSSFSheet problems = sheet("Rows with a problem", PROBLEMS, PROBLEM_WIDTHS);
    private final int mostRows;
    private final Decided decided;
    private long leftOut;

    /**
     * What came out.
     *
     * @param rows rows of the table
     * @param matched customers with a match
     * @param toReview customers without one, of whom a hit needs review
     * @param refused rows that were not screened
     */
    record Found(long rows, long matched, long toReview, Refusals refused) {}

    /** @param mostRows of a sheet */
    AnswerWorkbook(Decided decided, int mostRows) {
        this.decided = decided;
        this.mostRows = mostRows;
    }

    private CellStyle bold() {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle formatted(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private SXSSFSheet sheet(String name, List<String> headings, List<Integer> widths) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        Row row = sheet.createRow(0);
        for (int column = 0; column < headings.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * LETTER);
            text(row, column, headings.get(column)).setCellStyle(bold);
        }
        return sheet;
    }

    @Override
    public void take(AnsweredRow answer) {
        for (AnsweredHit hit : answer.hits()) {
            if (hits.getLastRowNum() + 1 < mostRows) {
                add(answer, hit);
            } else {
                leftOut++;
            }
        }
        if (!answer.problem().isEmpty() || !answer.note().isEmpty()) {
            addProblem(answer);
        }
    }

    private void add(AnsweredRow answer, AnsweredHit hit) {
        Row row = hits.createRow(hits.getLastRowNum() + 1);
        int column = 0;
        row.createCell(column++).setCellValue(answer.row());
        text(row, column++, answer.id());
        text(row, column++, answer.name());
        text(row, column++, hit.asked().equals(answer.name()) ? "" : hit.asked());
        text(row, column++, BandWords.inWords(hit.band()));
        org.apache.poi.ss.usermodel.Cell number = row.createCell(column++);
        number.setCellValue(hit.score());
        number.setCellStyle(score);
        text(row, column++, hit.listedName());
        text(row, column++, kind(hit.kind()));
        text(row, column++, title(hit.list()));
        text(row, column++, hit.reference());
        text(row, column++, decided.on(answer, hit).map(VerdictWords::of).orElse(""));
        text(row, column++, hit.because());
        text(row, column++, entries(hit));
        text(row, column++, hit.profile());
        text(row, column++, answer.note());
        text(row, column++, hit.cell().map(Cell::file).orElse(""));
        if (hit.cell().isPresent()) {
            row.createCell(column).setCellValue(hit.cell().get().row());
        }
        column++;
        text(row, column++, hit.cell().map(Cell::column).orElse(""));
        text(row, column, hit.sample() ? "yes" : "");
    }

    private void addProblem(AnsweredRow answer) {
        if (problems.getLastRowNum() + 1 >= mostRows) {
            leftOut++;
            return;
        }
        Row row = problems.createRow(problems.getLastRowNum() + 1);
        row.createCell(0).setCellValue(answer.row());
        text(row, 1, answer.id());
        text(row, 2, answer.name());
        text(row, 3, answer.problem());
        text(row, 4, answer.note());
    }

    /** Writes the first sheet, then the whole workbook. */
    void finish(Found found, AnswerSource source, OutputStream out) throws IOException {
        filtered(hits, HITS.size());
        filtered(problems, PROBLEMS.size());
        summary.setColumnWidth(0, 34 * LETTER);
        summary.setColumnWidth(1, 24 * LETTER);
        summary.setColumnWidth(2, 16 * LETTER);
        summary.setColumnWidth(3, 70 * LETTER);
        say("Customers screened against the lists");
        said("Screened (UTC)")
                .setCellValue(
                        LocalDateTime.ofInstant(source.at(), ZoneOffset.UTC).withNano(0));
        last().setCellStyle(moment);
        said("Rows").setCellValue(found.rows());
        said("Customers with a match").setCellValue(found.matched());
        said("Customers to review").setCellValue(found.toReview());
        said("Rows not screened").setCellValue(found.refused().all());
        text(summary.getRow(summary.getLastRowNum()), 3, found.refused().inWords());
        said("A match from score").setCellValue(source.thresholds().match());
        said("To be reviewed from score").setCellValue(source.thresholds().review());
        text("Engine", source.stamp().engine());
        text("Settings", source.stamp().configuration().orElse(""));
        lists(source);
        say("Rows of the table that stand on no other sheet were screened, and nothing was found for them.");
        if (!decided.isKnown()) {
            say("The database could not be reached: what was decided in the review is missing here.");
        }
        if (leftOut > 0) {
            say(String.format(
                    Locale.ENGLISH,
                    "A sheet holds %,d rows at most. %,d more stand in the answer as CSV only.",
                    mostRows,
                    leftOut));
        }
        workbook.write(out);
    }

    private void lists(AnswerSource source) {
        Row heading = summary.createRow(summary.getLastRowNum() + 1);
        List<String> headings = List.of("List", "Date", "What the date is", "SHA-256 of the copy");
        for (int column = 0; column < headings.size(); column++) {
            text(heading, column, headings.get(column)).setCellStyle(bold);
        }
        for (AnswerSource.Used used : source.used()) {
            NameIndex.ListedState state = used.state();
            Row row = summary.createRow(summary.getLastRowNum() + 1);
            text(row, 0, used.list().title());
            org.apache.poi.ss.usermodel.Cell date = row.createCell(1);
            date.setCellValue(state.day());
            date.setCellStyle(day);
            text(row, 2, (state.published() ? "published" : "imported") + (state.sample() ? ", sample data" : ""));
            text(row, 3, source.stamp().snapshots().getOrDefault(used.list().code(), ""));
        }
    }

    private static void filtered(SXSSFSheet sheet, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns - 1));
    }

    private void say(String words) {
        text(summary.createRow(summary.getLastRowNum() + 1), 0, words).setCellStyle(bold);
    }

    private void text(String label, String words) {
        said(label).setCellValue(words);
    }

    private org.apache.poi.ss.usermodel.Cell said(String label) {
        Row row = summary.createRow(summary.getLastRowNum() + 1);
        text(row, 0, label);
        return row.createCell(1);
    }

    private org.apache.poi.ss.usermodel.Cell last() {
        return summary.getRow(summary.getLastRowNum()).getCell(1);
    }

    /** A cell of text, which no program runs as a formula, whatever it begins with. */
    private static org.apache.poi.ss.usermodel.Cell text(Row row, int column, String words) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words);
        return cell;
    }

    private static String entries(AnsweredHit hit) {
        return String.join(
                "; ",
                hit.listings().stream()
                        .map(listing -> title(listing.substring(0, listing.indexOf(' ')))
                                + listing.substring(listing.indexOf(' ')))
                        .toList());
    }

    private static String title(String list) {
        return KnownLists.byCode(ListCode.of(list))
                .map(known -> known.shortTitle())
                .orElse(list);
    }

    private static String kind(ListingKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Aircraft";
        };
    }

    /** Its temporary files are gone then. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
