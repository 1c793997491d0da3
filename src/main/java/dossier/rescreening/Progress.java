package dossier.rescreening;

/** Tells now and then how far a run has come. */
final class Progress {

    private static final int EVERY = 10_000;

    private final RescreeningRuns runs;
    private final long run;
    private final String column;
    private long done;

    /** @param column of the table of runs that counts it */
    Progress(RescreeningRuns runs, long run, String column) {
        this.runs = runs;
        this.run = run;
        this.column = column;
    }

    void oneMore() {
        done++;
        if (done % EVERY == 0) {
            runs.tell(run, column, done);
        }
    }

    void end() {
        runs.tell(run, column, done);
    }
}
