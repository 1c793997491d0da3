package dossier.web.tables;

import dossier.web.http.QueryCounter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jboss.logging.Logger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import jakarta.ws.rs.core.StreamingOutput;

/** The answer to a table, written while the table is read. Ends as soon as the caller has left. */
final class TableAnswer implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(TableAnswer.class);
    private static final int BUFFER = 1 << 15;

    private final ScreeningRows rows;
    private final TableJob job;
    private final Receiver receiver;
    private final long mostWaiting;
    private final QueryCounter counter;
    private final Runnable ended;

    /** @param ended what is done when the table has been screened, to its end or not */
    TableAnswer(
            ScreeningRows rows,
            TableJob job,
            Receiver receiver,
            long mostWaiting,
            QueryCounter counter,
            Runnable ended) {
        this.rows = rows;
        this.job = job;
        this.receiver = receiver;
        this.mostWaiting = mostWaiting;
        this.counter = counter;
        this.ended = ended;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        TableJob.State state = TableJob.State.STOPPED;
        try (SpoolingOutput patient = new SpoolingOutput(out, receiver, mostWaiting);
                Writer text = new BufferedWriter(new OutputStreamWriter(patient, StandardCharsets.UTF_8), BUFFER);
                CSVPrinter answers = new CSVPrinter(text, CSVFormat.RFC4180)) {
            answers.printRecord(RowScreening.ANSWERED);
            rows.answer(answers);
            answers.flush();
            receiver.conclude(job.summary());
            patient.finish();
            state = TableJob.State.DONE;
        } catch (IOException cut) {
            if (!receiver.isGone()) {
                throw cut;
            }
            LOG.debugf("Nobody takes the answer any more: %s", cut.getMessage());
        } finally {
            job.end(state);
            counter.screenings((int) Math.min(Integer.MAX_VALUE, job.rows()));
            ended.run();
        }
    }
}
