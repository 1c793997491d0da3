package dossier.web.tables;

import dossier.web.http.QueryCounter;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.OutputStream;
import jakarta.ws.rs.core.StreamingOutput;

/** The answer to a table, in any form. Ends as soon as the caller has left. */
final class TableAnswer implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(TableAnswer.class);

    private final Form form;
    private final TableJob job;
    private final Receiver receiver;
    private final QueryCounter counter;
    private final Runnable ended;

    /** A form of the answer. */
    interface Form {

        /** Screens the table and writes the whole answer. */
        void write(OutputStream out) throws IOException;
    }

    /** @param ended what is done when the table has been screened, to its end or not */
    TableAnswer(Form form, TableJob job, Receiver receiver, QueryCounter counter, Runnable ended) {
        this.form = form;
        this.job = job;
        this.receiver = receiver;
        this.counter = counter;
        this.ended = ended;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        TableJob.State state = TableJob.State.STOPPED;
        try {
            form.write(out);
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
