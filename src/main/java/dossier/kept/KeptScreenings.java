package dossier.kept;

import dossier.sql.Database;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** The kept screenings, in PostgreSQL. */
@ApplicationScoped
public class KeptScreenings {

    private final Database database;

    KeptScreenings(DataSource database) {
        this.database = new Database(database);
    }

    /** Keeps a screening. */
    public void keep(KeptScreening screening) {
        database.update(
                "keep a screening",
                "INSERT INTO kept_screening (id, at, made_by, request, answer) VALUES (?, ?, ?, ?, ?)",
                List.of(screening.id(), screening.at(), screening.by(), screening.request(), screening.answer()));
    }

    /** @return empty if there is none of that id */
    public Optional<KeptScreening> find(UUID id) {
        return database
                .all(
                        "read a kept screening",
                        "SELECT * FROM kept_screening WHERE id = ?",
                        List.of(id),
                        row -> new KeptScreening(
                                id,
                                Database.moment(row, "at").orElseThrow(),
                                row.getString("made_by"),
                                row.getString("request"),
                                row.getString("answer")))
                .stream()
                .findFirst();
    }

    /** @return whether there was one */
    public boolean remove(UUID id) {
        return database.update("remove a kept screening", "DELETE FROM kept_screening WHERE id = ?", List.of(id)) > 0;
    }
}
