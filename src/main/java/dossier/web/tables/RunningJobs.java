package dossier.web.tables;

import dossier.web.http.ProblemException;
import dossier.web.http.ProblemView;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tables that this copy of the service is screening just now and those it screened last, by the id that their caller chose. */
final class RunningJobs {

    /** The oldest ones that have ended make room for new ones. */
    static final int MOST = 100;

    /** While the database is away; nobody asks for older ones. */
    private static final int MOST_TO_TELL = 1_000;

    private final Map<String, Numbered> jobs = new LinkedHashMap<>();
    private final Map<UUID, Numbered> toTell = new LinkedHashMap<>();

    /**
     * A job.
     *
     * @param id that its caller chose; another one may have it later
     * @param attempt its own
     */
    record Numbered(String id, UUID attempt, TableJob job) {}

    /** @throws ProblemException if a job of that id runs, or too many do */
    synchronized void begin(String id, UUID attempt, TableJob job) {
        Numbered before = jobs.get(id);
        if (before != null && before.job().state() == TableJob.State.RUNNING) {
            throw runs();
        }
        jobs.remove(id);
        makeRoom();
        Numbered numbered = new Numbered(id, attempt, job);
        jobs.put(id, numbered);
        toTell.put(attempt, numbered);
        if (toTell.size() > MOST_TO_TELL) {
            toTell.remove(toTell.keySet().iterator().next());
        }
    }

    static ProblemException runs() {
        return new ProblemException(ProblemView.of(409, "a job with this id is running; choose another id")
                .at("job"));
    }

    synchronized Optional<Numbered> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** As if it had not begun. */
    synchronized void forget(String id, UUID attempt) {
        Numbered known = jobs.get(id);
        if (known != null && known.attempt().equals(attempt)) {
            jobs.remove(id);
        }
        toTell.remove(attempt);
    }

    /** Those that run, and those whose end the other copies of the service do not know yet. */
    synchronized List<Numbered> toTell() {
        return List.copyOf(toTell.values());
    }

    synchronized void wasToldOfItsEnd(Numbered job) {
        toTell.remove(job.attempt());
    }

    private void makeRoom() {
        Iterator<Numbered> oldest = jobs.values().iterator();
        while (jobs.size() >= MOST && oldest.hasNext()) {
            if (oldest.next().job().state() != TableJob.State.RUNNING) {
                oldest.remove();
            }
        }
        if (jobs.size() >= MOST) {
            throw new ProblemException(ProblemView.of(
                    503, MOST + " tables are being screened just now; try again later, or without the parameter job"));
        }
    }
}
