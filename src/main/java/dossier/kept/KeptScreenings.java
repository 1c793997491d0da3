package dossier.kept;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.sql.Database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** The kept screenings, in PostgreSQL. */
@ApplicationScoped
public class KeptScreenings {

    private static final String ABOUT = "number, id, at, made_by, as_of, queries, name, band";

    private final Database database;
    private final AuditLog audit;

    KeptScreenings(DataSource database, AuditLog audit) {
        this.database = new Database(database);
        this.audit = audit;
    }

    /**
     * A kept screening in the list of them.
     *
     * @param number in the order in which they were kept
     */
    public record Numbered(long number, KeptScreening.About about) {}

    /** Keeps a screening. */
    public void keep(KeptScreening screening) {
        KeptScreening.About about = screening.about();
        database.update(
                "keep a screening",
                "INSERT INTO kept_screening (id, at, made_by, as_of, queries, name, band, request, answer)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                List.of(
                        about.id(),
                        about.at(),
                        about.by(),
                        about.day(),
                        about.queries(),
                        about.name(),
                        about.band().orElse(""),
                        screening.request(),
                        screening.answer()));
    }

    /**
     * The newest first.
     *
     * @param before only those kept before the one of this number
     */
    public List<Numbered> newest(long before, int most) {
        return database.all(
                "list the kept screenings",
                "SELECT " + ABOUT + " FROM kept_screening WHERE number < ? ORDER BY number DESC LIMIT ?",
                List.of(before, most),
                row -> new Numbered(row.getLong("number"), about(row)));
    }

    /** @return empty if there is none of that id */
    public Optional<KeptScreening> find(UUID id) {
        return database
                .all(
                        "read a kept screening",
                        "SELECT * FROM kept_screening WHERE id = ?",
                        List.of(id),
                        row -> new KeptScreening(about(row), row.getString("request"), row.getString("answer")))
                .stream()
                .findFirst();
    }

    /** @return whether there was one */
    public boolean remove(UUID id) {
        return database.inTransaction("remove a kept screening", connection -> {
            boolean removed = Database.update(connection, "DELETE FROM kept_screening WHERE id = ?", List.of(id)) > 0;
            if (removed) {
                audit.in(connection, AuditEvent.of(AuditAction.SCREENING_REMOVED, "screening " + id));
            }
            return removed;
        });
    }

    private static KeptScreening.About about(ResultSet row) throws SQLException {
        return new KeptScreening.About(
                row.getObject("id", UUID.class),
                Database.moment(row, "at").orElseThrow(),
                row.getString("made_by"),
                Optional.ofNullable(row.getObject("as_of", LocalDate.class)),
                row.getInt("queries"),
                row.getString("name"),
                Optional.of(row.getString("band")).filter(band -> !band.isEmpty()));
    }
}
