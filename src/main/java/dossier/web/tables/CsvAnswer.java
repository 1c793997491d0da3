package dossier.web.tables;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The answer as CSV, written while the table is read. */
final class CsvAnswer implements TableAnswer.Form {

    private static final int BUFFER = 1 << 15;

    private final ScreeningRows rows;
    private final TableJob job;
    private final Receiver receiver;
    private final long mostWaiting;
    private final BatchVerdicts decided;

    CsvAnswer(ScreeningRows rows, TableJob job, Receiver receiver, long mostWaiting, BatchVerdicts decided) {
        this.decided = decided;
        this.rows = rows;
        this.job = job;
        this.receiver = receiver;
        this.mostWaiting = mostWaiting;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (SpoolingOutput patient = new SpoolingOutput(out, receiver, mostWaiting);
                Writer text = new BufferedWriter(new OutputStreamWriter(patient, StandardCharsets.UTF_8), BUFFER);
                CSVPrinter answers = new CSVPrinter(text, CSVFormat.RFC4180)) {
            rows.answer(decided::prepare, new CsvRows(answers, decided));
            answers.flush();
            receiver.conclude(job.summary());
            patient.finish();
        }
    }
}
