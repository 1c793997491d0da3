package dossier.web.tables;

import dossier.tables.Table;
import dossier.tables.TableRow;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Screens a table: every row is answered, in the same order. A few rows are screened at once on all processors and
 * wait for their turn to be written; no more are read than that.
 */
final class ScreeningRows {

    /** Rows that one processor takes at once: enough to make handing over cheap, few enough to answer soon. */
    private static final int ROWS_A_TIME = 16;

    /** Work that lies ready for each processor, so that none waits for the writing. */
    private static final int AHEAD = 4;

    private final Table table;
    private final RowScreening screening;
    private final ScreeningWorkers workers;
    private final TableJob job;
    private final Deque<Future<List<AnsweredRow>>> begun = new ArrayDeque<>();
    private long number;

    ScreeningRows(Table table, RowScreening screening, ScreeningWorkers workers, TableJob job) {
        this.table = table;
        this.screening = screening;
        this.workers = workers;
        this.job = job;
    }

    /** Answers every row until the table ends. */
    void answer(RowSink answers) throws IOException {
        answer(rows -> {}, answers);
    }

    /**
     * The same.
     *
     * @param before hears of some rows before they are taken
     */
    void answer(Consumer<List<AnsweredRow>> before, RowSink answers) throws IOException {
        try {
            for (List<TableRow> rows = some(); !rows.isEmpty(); rows = some()) {
                begin(rows);
                while (begun.size() >= AHEAD * workers.threads() || isNextDone()) {
                    write(begun.remove(), before, answers);
                }
            }
            while (!begun.isEmpty()) {
                write(begun.remove(), before, answers);
            }
        } finally {
            begun.forEach(work -> work.cancel(true));
        }
    }

    private List<TableRow> some() throws IOException {
        List<TableRow> rows = new ArrayList<>(ROWS_A_TIME);
        while (rows.size() < ROWS_A_TIME) {
            Optional<TableRow> row = table.next();
            if (row.isEmpty()) {
                return rows;
            }
            rows.add(row.get());
        }
        return rows;
    }

    private void begin(List<TableRow> rows) {
        long first = number + 1;
        number += rows.size();
        begun.add(workers.submit(() -> {
            List<AnsweredRow> answers = new ArrayList<>(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                answers.add(screening.answer(table, rows.get(i), first + i));
            }
            return answers;
        }));
    }

    private boolean isNextDone() {
        return !begun.isEmpty() && begun.element().isDone();
    }

    private void write(Future<List<AnsweredRow>> done, Consumer<List<AnsweredRow>> before, RowSink answers)
            throws IOException {
        List<AnsweredRow> rows = finished(done);
        before.accept(rows);
        for (AnsweredRow answer : rows) {
            answers.take(answer);
            job.answered(answer);
        }
    }

    private static List<AnsweredRow> finished(Future<List<AnsweredRow>> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service is stopping");
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a row could not be screened", bug.getCause());
        }
    }
}
