package dossier.rescreening;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The runs of re-screening, for those who wait for them; whichever copy of the service does the work. */
@ApplicationScoped
public class RescreeningRuns {

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;

    @Inject
    RescreeningRuns(DataSource database, AuditLog audit) {
        this(new Database(database), Clock.systemUTC(), audit);
    }

    RescreeningRuns(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** The newest runs, the newest first. */
    public List<RescreeningRun> newest(int most) {
        return database.all(
                "list the runs of re-screening",
                "SELECT r.*, (SELECT count(*) FROM article_to_reread a WHERE a.rescreening = r.id) AS articles_left,"
                        + " (SELECT count(*) FROM article_to_reread a WHERE a.rescreening = r.id AND "
                        + UnreadArticles.IN_VAIN
                        + ") AS failing"
                        + " FROM rescreening r ORDER BY id DESC LIMIT ?",
                List.of(most),
                RescreeningRuns::run);
    }

    private static RescreeningRun run(ResultSet row) throws SQLException {
        long from = row.getLong("from_snapshot");
        Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(from);
        return new RescreeningRun(
                row.getLong("id"),
                new RescreeningRun.Step(ListCode.of(row.getString("list")), known, row.getLong("to_snapshot")),
                new RescreeningRun.Times(
                        Database.moment(row, "begun_at").orElseThrow(), Database.moment(row, "ended_at")),
                RescreeningRun.State.valueOf(row.getString("state")),
                new RescreeningRun.Listings(row.getInt("changed"), row.getInt("compared")),
                new RescreeningRun.Counted(row.getLong("customers"), row.getLong("customers_done")),
                new RescreeningRun.Articles(
                        row.getLong("articles"),
                        row.getLong("articles") - row.getLong("articles_left"),
                        row.getLong("failing")),
                row.getLong("alerts"));
    }

    /** The time by which runs and what comes of them are dated. */
    Instant now() {
        return clock.instant();
    }

    long begin(ListCode list, Optional<Snapshot> from, Snapshot to, int changed, int compared) {
        List<Object> values = new ArrayList<>();
        values.add(list.value());
        values.add(from.map(Snapshot::id));
        values.add(to.id());
        values.add(clock.instant());
        values.add(changed);
        values.add(compared);
        return database.inTransaction(
                "begin a run of re-screening",
                connection -> Database.first(
                                connection,
                                "INSERT INTO rescreening (list, from_snapshot, to_snapshot, begun_at, state, changed, compared, customers)"
                                        + " VALUES (?, ?, ?, ?, 'RUNNING', ?, ?, 0) RETURNING id",
                                values,
                                row -> row.getLong(1))
                        .orElseThrow());
    }

    /** @param column what is counted */
    void tell(long run, String column, long done) {
        database.update(
                "tell how far re-screening is",
                "UPDATE rescreening SET " + column + " = ? WHERE id = ?",
                List.of(done, run));
    }

    void stopped(long run) {
        database.update(
                "tell that re-screening stopped",
                "UPDATE rescreening SET state = 'STOPPED', ended_at = ? WHERE id = ?",
                List.of(clock.instant(), run));
    }

    /** Those that another life of the service began and cannot end: what they did is undone, and done again. */
    void stopLost() {
        database.update(
                "tell which runs of re-screening stopped",
                "UPDATE rescreening SET state = 'STOPPED', ended_at = ? WHERE state = 'RUNNING' AND articles = 0",
                List.of(clock.instant()));
    }

    /**
     * What a run compared with.
     *
     * @param list the list that changed
     * @param to its snapshot
     * @param changed how many of its listings changed
     * @param stamp what the comparison was made from
     */
    record Stepped(ListCode list, Snapshot to, int changed, String stamp) {}

    /** In the transaction that writes what was found. */
    void written(Connection connection, long run, int alerts, int articles, Stepped step) throws SQLException {
        Instant at = now();
        Database.update(
                connection,
                "UPDATE rescreening SET alerts = ?, articles = ?, state = ?, ended_at = ? WHERE id = ?",
                articles == 0
                        ? List.of(alerts, articles, "DONE", at, run)
                        : List.of(alerts, articles, "RUNNING", at, run));
        audit.in(
                connection,
                AuditEvent.of(AuditAction.LIST_RESCREENED, step.list.value())
                        .by(AuditEvent.Actor.SERVICE)
                        .with("run", run)
                        .with("snapshot", step.to.id())
                        .with("changed", step.changed)
                        .with("alerts", alerts)
                        .with("articles", articles)
                        .madeFrom(step.stamp));
    }

    /** Ends runs whose last article has been read. */
    void endFinished() {
        database.update(
                "end runs of re-screening",
                "UPDATE rescreening r SET state = 'DONE', ended_at = ? WHERE state = 'RUNNING' AND articles > 0"
                        + " AND NOT EXISTS (SELECT 1 FROM article_to_reread a WHERE a.rescreening = r.id)",
                List.of(clock.instant()));
    }
}
