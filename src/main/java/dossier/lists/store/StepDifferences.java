package dossier.lists.store;

import dossier.lists.ListChange.Party;
import dossier.lists.ListingChange;
import dossier.lists.ListingDifference;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.Snapshot;
import dossier.sql.Database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What differs between a snapshot and the one before it. Row by row straight from the wire: ten thousand listings, each with what it said
 * before, do not fit into a small heap at once.
 */
final class StepDifferences {

    private static final String BEGAN = "SELECT now.reference, now.kind, now.name, before.body,"
            + " CASE WHEN before.id IS NOT NULL THEN now.body END"
            + " FROM listing_version now LEFT JOIN listing_version before ON before.until_snapshot = now.since_snapshot"
            + " AND before.list = now.list AND before.reference = now.reference"
            + " WHERE now.since_snapshot = ? ORDER BY now.reference";

    private static final String GONE = "SELECT reference, kind, name FROM listing_version"
            + " WHERE until_snapshot = ? AND gone IS NOT NULL ORDER BY reference";

    private final Database database;

    StepDifferences(DataSource database) {
        this.database = new Database(database);
    }

    /**
     * What differs, each in the order of the references.
     *
     * @param added new listings
     * @param changed listings that say something else
     * @param delisted listings that are gone, as they were
     */
    record Found(List<Party> added, List<ListingChange> changed, List<Party> delisted) {}

    Found of(Snapshot snapshot) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String doing = "read what changed on " + snapshot.list();
        database.forEach(doing, BEGAN, List.of(snapshot.id()), row -> {
            String before = row.getString(4);
            if (before == null) {
                found.added.add(party(row, snapshot));
            } else {
                found.changed.add(
                        ListingDifference.between(ListingJson.read(before), ListingJson.read(row.getString(5))));
            }
        });
        database.forEach(doing, GONE, List.of(snapshot.id()), row -> found.delisted.add(party(row, snapshot)));
        return found;
    }

    private static Party party(ResultSet row, Snapshot snapshot) throws SQLException {
        return new Party(
                new ListingRef(snapshot.list(), row.getString(1)),
                ListingKind.valueOf(row.getString(2)),
                row.getString(3));
    }
}
