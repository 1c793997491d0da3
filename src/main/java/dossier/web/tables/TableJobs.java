package dossier.web.tables;

import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jakarta.inject.Singleton;

/** The tables that are screened just now and those screened last, by the id that their caller chose. */
@Singleton
final class TableJobs {

    /** The oldest ones that have ended make room for new ones. */
    static final int MOST = 100;

    private final Map<String, TableJob> jobs = new LinkedHashMap<>();

    /** @throws ProblemException if a job of that id runs, or too many do */
    synchronized void begin(String id, TableJob job) {
        TableJob before = jobs.get(id);
        if (before != null && before.state() == TableJob.State.RUNNING) {
            throw new ProblemException(ProblemView.of(409, "a job with this id is running; choose another id")
                    .at("job"));
        }
        jobs.remove(id);
        makeRoom();
        jobs.put(id, job);
    }

    synchronized Optional<TableJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    private void makeRoom() {
        Iterator<TableJob> oldest = jobs.values().iterator();
        while (jobs.size() >= MOST && oldest.hasNext()) {
            if (oldest.next().state() != TableJob.State.RUNNING) {
                oldest.remove();
            }
        }
        if (jobs.size() >= MOST) {
            throw new ProblemException(ProblemView.of(
                    503, MOST + " tables are being screened just now; try again later, or without the parameter job"));
        }
    }
}
