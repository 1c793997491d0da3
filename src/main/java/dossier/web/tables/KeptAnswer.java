package dossier.web.tables;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import jakarta.ws.rs.core.StreamingOutput;

/** The answers of a kept table as files to save. */
public final class KeptAnswer {

    /** Tells spreadsheets that it is UTF-8. */
    private static final char MARK = '\uFEFF';

    private KeptAnswer() {}

    /** As CSV, in the order of the table. */
    public static StreamingOutput csv(KeptTable table, CustomerVerdicts verdicts) {
        return out -> {
            try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                text.write(MARK);
                try (CSVPrinter answers = new CSVPrinter(text, CSVFormat.RFC4180)) {
                    table.forEach(new CsvRows(answers, verdicts));
                }
            }
        };
    }

    /** As a workbook. */
    public static StreamingOutput xlsx(KeptTable table, CustomerVerdicts verdicts) {
        return out -> write(table, verdicts, out);
    }

    private static void write(KeptTable table, CustomerVerdicts verdicts, OutputStream out) throws IOException {
        try (AnswerWorkbook workbook = new AnswerWorkbook(verdicts, AnswerWorkbook.MOST_ROWS)) {
            table.forEach(workbook);
            workbook.finish(
                    new AnswerWorkbook.Found(
                            table.rows(),
                            verdicts.count(CustomerStanding.MATCH),
                            verdicts.count(CustomerStanding.REVIEW),
                            table.read().refused()),
                    table.source(),
                    out);
        }
    }
}
