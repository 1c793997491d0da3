package dossier.web.tables;

import dossier.lists.Cell;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.reviews.ReviewVerdict;
import dossier.screening.Band;
import dossier.screening.NameIndex;
import dossier.screening.Stamp;
import dossier.screening.Thresholds;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerWorkbookTest {

    private static final ListCode LIST = ListCode.of("us-ofac-sdn");

    private static final AnswerSource SOURCE = new AnswerSource(
            Instant.parse("2026-11-28T10:15:30Z"),
            new Stamp("2-abc", Map.of(LIST, "f00d"), true),
            Map.of(LIST, new NameIndex.ListedState(LocalDate.of(2026, 11, 27), false, true)),
            new Thresholds(0.4, 0.15));

    private static final ReviewVerdict DIFFERENT = new ReviewVerdict(
            1,
            new ReviewVerdict.Saying(Instant.parse("2026-11-28T09:14:03Z"), "anna", ReviewVerdict.Said.DIFFERENT, ""),
            new ReviewVerdict.About("customer:1", "Vladimir Alexseyev", "us-ofac-sdn.21331", List.of()),
            List.of(),
            "{}");

    private static Decided decided(Optional<ReviewVerdict> verdict) {
        return new Decided() {
            @Override
            public Optional<ReviewVerdict> on(AnsweredRow row, AnsweredHit hit) {
                return verdict;
            }

            @Override
            public boolean isKnown() {
                return true;
            }
        };
    }

    private static AnsweredHit hit(String name) {
        return new AnsweredHit(
                "us-ofac-sdn",
                "21331",
                "Vladimir Alexseyev",
                name,
                ListingKind.PERSON,
                0.9812,
                Band.MATCH,
                "us-ofac-sdn.21331",
                true,
                "Same name.",
                List.of(),
                Optional.of(new Cell("sdn.csv", 5123, "SDN_Name")),
                List.of("us-ofac-sdn 21331", "uk-sanctions-list CHW0007"));
    }

    private static AnsweredRow row(long number, String id, String name, AnsweredHit... hits) {
        return new AnsweredRow(number, id, name, "", "", "", Optional.empty(), List.of(hits));
    }

    private static XSSFWorkbook written(AnswerWorkbook workbook, AnsweredRow... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Refusals refusals = new Refusals();
        try (workbook) {
            for (AnsweredRow row : rows) {
                workbook.take(row);
                row.refused().ifPresent(refusals::count);
            }
            workbook.finish(new AnswerWorkbook.Found(rows.length, 1, 2, refusals), SOURCE, out);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void hitsStandOneARowWithTheirTypes() throws IOException {
        try (XSSFWorkbook read = written(
                new AnswerWorkbook(decided(Optional.of(DIFFERENT)), AnswerWorkbook.MOST_ROWS),
                row(1, "K-1", "Vladimir Alexseyev", hit("ALEXSEYEV, Vladimir"), hit("Another")))) {
            Sheet hits = read.getSheetAt(1);
            assertThat(hits.getSheetName()).isEqualTo("Hits");
            assertThat(hits.getLastRowNum()).isEqualTo(2);
            assertThat(hits.getPaneInformation().isFreezePane()).isTrue();
            Row row = hits.getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(text(row, "Id")).isEqualTo("K-1");
            assertThat(text(row, "Compared name")).isEmpty();
            assertThat(text(row, "Band")).isEqualTo("Match");
            assertThat(row.getCell(column("Score")).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(column("Score")).getNumericCellValue()).isEqualTo(0.9812);
            assertThat(text(row, "List")).isEqualTo("US SDN list");
            assertThat(text(row, "All entries of the party")).isEqualTo("US SDN list 21331; UK list CHW0007");
            assertThat(text(row, "Decided")).isEqualTo("anna on 28 November 2026: a different party");
            assertThat(row.getCell(column("File row")).getNumericCellValue()).isEqualTo(5123);
            assertThat(text(hits.getRow(2), "Listed name")).isEqualTo("Another");
        }
    }

    @Test
    void whatLooksLikeAFormulaIsTextAndStaysAsItIs() throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")")) {
            try (XSSFWorkbook read = written(
                    new AnswerWorkbook(decided(Optional.empty()), AnswerWorkbook.MOST_ROWS),
                    row(1, formula, formula, hit(formula)))) {
                Row row = read.getSheetAt(1).getRow(1);
                for (String heading : List.of("Id", "Name", "Listed name")) {
                    assertThat(row.getCell(column(heading)).getCellType()).isEqualTo(CellType.STRING);
                    assertThat(text(row, heading)).isEqualTo(formula);
                }
            }
        }
    }

    @Test
    void theSummarySaysWhatCameOutAndFromWhichLists() throws IOException {
        AnsweredRow refused = new AnsweredRow(
                2, "", "", "", "", "name must not be blank", Optional.of(NotScreened.NO_NAME), List.of());
        try (XSSFWorkbook read = written(
                new AnswerWorkbook(decided(Optional.empty()), AnswerWorkbook.MOST_ROWS),
                row(1, "", "Nobody"),
                refused)) {
            Sheet summary = read.getSheetAt(0);
            assertThat(value(summary, "Rows not screened").getCell(1).getNumericCellValue())
                    .isEqualTo(1);
            assertThat(value(summary, "Rows not screened").getCell(3).getStringCellValue())
                    .isEqualTo("1 without a name");
            assertThat(value(summary, "Screened (UTC)").getCell(1).getLocalDateTimeCellValue())
                    .isEqualTo("2026-11-28T10:15:30");
            assertThat(value(summary, "Engine").getCell(1).getStringCellValue()).isEqualTo("2-abc");
            assertThat(value(summary, "A match from score").getCell(1).getNumericCellValue())
                    .isEqualTo(0.4);
            Row list = summary.getRow(summary.getLastRowNum() - 1);
            assertThat(list.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2026-11-27");
            assertThat(list.getCell(2).getStringCellValue()).isEqualTo("imported, sample data");
            assertThat(list.getCell(3).getStringCellValue()).isEqualTo("f00d");
            Sheet problems = read.getSheetAt(2);
            assertThat(problems.getRow(1).getCell(3).getStringCellValue()).isEqualTo("name must not be blank");
        }
    }

    @Test
    void whatASheetCannotHoldIsSaid() throws IOException {
        try (XSSFWorkbook read = written(
                new AnswerWorkbook(decided(Optional.empty()), 3),
                row(1, "", "A", hit("1"), hit("2"), hit("3"), hit("4")))) {
            assertThat(read.getSheetAt(1).getLastRowNum()).isEqualTo(2);
            Sheet summary = read.getSheetAt(0);
            assertThat(summary.getRow(summary.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("A sheet holds 3 rows at most. 2 more stand in the answer as CSV only.");
        }
    }

    @Test
    void textLongerThanACellIsCut() throws IOException {
        try (XSSFWorkbook read = written(
                new AnswerWorkbook(decided(Optional.empty()), AnswerWorkbook.MOST_ROWS),
                row(1, "", "x".repeat(40_000), hit("1")))) {
            assertThat(text(read.getSheetAt(1).getRow(1), "Name"))
                    .hasSize(32_767)
                    .endsWith("x…");
        }
    }

    private static Row value(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static int column(String heading) {
        return AnswerWorkbook.HITS.indexOf(heading);
    }

    private static String text(Row row, String heading) {
        return row.getCell(column(heading)).getStringCellValue();
    }
}
