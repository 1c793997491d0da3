package dossier.web.tables;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/** The answer as a workbook, which is written when every row is answered: its first sheet says what came out. */
final class WorkbookAnswer implements TableAnswer.Form {

    private final ScreeningRows rows;
    private final TableJob job;
    private final Receiver receiver;
    private final AnswerSource source;
    private final BatchVerdicts decided;

    WorkbookAnswer(ScreeningRows rows, TableJob job, Receiver receiver, AnswerSource source, BatchVerdicts decided) {
        this.decided = decided;
        this.rows = rows;
        this.job = job;
        this.receiver = receiver;
        this.source = source;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (AnswerWorkbook workbook = new AnswerWorkbook(decided, AnswerWorkbook.MOST_ROWS)) {
            rows.answer(decided::prepare, row -> {
                if (receiver.isGone()) {
                    throw new EOFException("the caller has gone");
                }
                workbook.take(row);
            });
            workbook.finish(
                    new AnswerWorkbook.Found(
                            job.rows(),
                            job.customers().matched(),
                            job.customers().toReview(),
                            job.refusals()),
                    source,
                    out);
        }
    }
}
