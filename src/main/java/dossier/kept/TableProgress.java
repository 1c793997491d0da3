package dossier.kept;

import dossier.sql.Database;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How far tables have come that some copy of the service screens. That copy says so again and again; when it falls silent, it has died
 * or cannot reach the database.
 */
@ApplicationScoped
public class TableProgress {

    private final Database database;

    TableProgress(DataSource database) {
        this.database = new Database(database);
    }

    /**
     * What was said of a job last.
     *
     * @param attempt that said it
     * @param said as JSON
     * @param lost whether it should be running, and its copy has fallen silent
     */
    public record Told(UUID attempt, String said, boolean lost) {}

    /**
     * Begins a job, unless one of that id runs on any copy.
     *
     * @param attempt under which it is told of from now on
     * @param silence after which a copy is taken to have died
     * @return whether it was begun
     */
    public boolean begin(String id, UUID attempt, String said, Duration silence) {
        return database.update(
                        "begin a job",
                        "INSERT INTO table_job (id, attempt, told_at, running, said) VALUES (?, ?, now(), true, ?)"
                                + " ON CONFLICT (id) DO UPDATE SET attempt = excluded.attempt, told_at = now(),"
                                + " running = true, said = excluded.said WHERE NOT table_job.running"
                                + " OR table_job.told_at < now() - make_interval(secs => ?)",
                        List.of(id, attempt, said, seconds(silence)))
                > 0;
    }

    /** Says how far a job has come; what is said after its end is late, and not heard. */
    public void tell(String id, UUID attempt, boolean running, String said) {
        database.update(
                "say how far a job has come",
                "UPDATE table_job SET told_at = now(), running = ?, said = ? WHERE id = ? AND attempt = ? AND running",
                List.of(running, said, id, attempt));
    }

    /** What was said of a job last, if it is remembered. */
    public Optional<Told> find(String id, Duration silence) {
        return database
                .all(
                        "ask how far a job has come",
                        "SELECT attempt, said, running AND told_at < now() - make_interval(secs => ?) AS lost FROM table_job"
                                + " WHERE id = ?",
                        List.of(seconds(silence), id),
                        row -> new Told(
                                row.getObject("attempt", UUID.class), row.getString("said"), row.getBoolean("lost")))
                .stream()
                .findFirst();
    }

    /** Forgets jobs of which nothing was said for so long, and the oldest beyond so many. */
    public void removeOld(Duration longest, int most) {
        database.update(
                "forget old jobs",
                "DELETE FROM table_job WHERE told_at < now() - make_interval(secs => ?)"
                        + " OR id IN (SELECT id FROM table_job ORDER BY told_at DESC OFFSET ?)",
                List.of(seconds(longest), most));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
