package dossier.profiles;

import dossier.lists.ListingRef;
import dossier.profiles.ProfileNames.Move;
import dossier.profiles.ProfileNames.Row;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** Which profile each listing belongs to, in PostgreSQL. */
@ApplicationScoped
class ProfileLedger {

    /** A number of ours: one copy of the service writes at a time. */
    private static final long LOCK = 0x50524F46494C45L;

    private static final int SHOWN_MOVES = 100;

    private final Database database;

    ProfileLedger(DataSource database) {
        this.database = new Database(database);
    }

    /** Every row. */
    Map<ListingRef, Row> rows() {
        return database.inTransaction("read the ids of profiles", ProfileLedger::rows);
    }

    /**
     * Writes what has changed, one writer at a time.
     *
     * @param naming the profiles' names, from the rows as they are
     * @return the names that hold now
     */
    ProfileNames write(Function<Map<ListingRef, Row>, ProfileNames> naming) {
        return database.inTransaction("keep the ids of profiles", connection -> {
            Database.first(connection, "SELECT pg_advisory_xact_lock(?)", List.of(LOCK), row -> true);
            ProfileNames names = naming.apply(rows(connection));
            write(connection, names.rows());
            writeMoves(connection, names.moves());
            return names;
        });
    }

    private static Map<ListingRef, Row> rows(Connection connection) throws SQLException {
        Map<ListingRef, Row> rows = new HashMap<>();
        Map<String, ListingRef> ids = new HashMap<>();
        Database.forEach(
                connection,
                "SELECT list, reference, profile, since FROM profile_listing",
                List.of(),
                row -> rows.put(
                        ListingRef.of(row.getString("list"), row.getString("reference")),
                        new Row(
                                ids.computeIfAbsent(row.getString("profile"), ProfileLedger::listing),
                                Database.moment(row, "since").orElseThrow())));
        return rows;
    }

    private static ListingRef listing(String id) {
        return ProfileId.listing(id).orElseThrow(() -> new IllegalStateException("no id of a profile: " + id));
    }

    private static void write(Connection connection, Map<ListingRef, ListingRef> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<String> lists = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<String> profiles = new ArrayList<>();
        rows.forEach((listing, profile) -> {
            lists.add(listing.list().value());
            references.add(listing.reference());
            profiles.add(ProfileId.of(profile));
        });
        Database.update(
                connection,
                "INSERT INTO profile_listing (list, reference, profile, since)"
                        + " SELECT *, now() FROM unnest(?::text[], ?::text[], ?::text[])"
                        + " ON CONFLICT (list, reference) DO UPDATE SET profile = excluded.profile, since = excluded.since",
                List.of(lists, references, profiles));
    }

    /**
     * Delisted listings leave a profile. Its id goes with the listing that it names; what stays takes another then.
     *
     * @param profile the profile
     * @param going those that leave; together they are a profile of their own
     * @param staying all others of it, first the one after which they are named if the id leaves
     */
    void part(String profile, Set<ListingRef> going, List<ListingRef> staying) {
        boolean idLeaves = ProfileId.listing(profile).filter(going::contains).isPresent();
        List<ListingRef> moving = idLeaves ? staying : going.stream().sorted().toList();
        database.inTransaction("part listings from a profile", connection -> {
            Database.first(connection, "SELECT pg_advisory_xact_lock(?)", List.of(LOCK), row -> true);
            move(connection, profile, moving, moving.get(0), false);
            return true;
        });
    }

    /**
     * A profile none of whose listings is on a list becomes part of another.
     *
     * @param profile its id
     * @param delisted all its listings
     * @param into the listing after which the other is named
     */
    void merge(String profile, List<ListingRef> delisted, ListingRef into) {
        database.inTransaction("bring a profile into another", connection -> {
            Database.first(connection, "SELECT pg_advisory_xact_lock(?)", List.of(LOCK), row -> true);
            move(connection, profile, delisted, into, true);
            return true;
        });
    }

    /** Whether the profile of one of these listings became part of another since then. */
    boolean areMerged(List<ListingRef> listings, Instant since) {
        return !database.all(
                        "read what became of listings",
                        "SELECT 1 FROM profile_move WHERE merged AND at >= ?"
                                + " AND (list, reference) IN (SELECT * FROM unnest(?::text[], ?::text[])) LIMIT 1",
                        List.of(
                                since,
                                listings.stream()
                                        .map(listing -> listing.list().value())
                                        .toList(),
                                listings.stream().map(ListingRef::reference).toList()),
                        row -> true)
                .isEmpty();
    }

    /** A delisted listing comes into a profile from the one that it is in. */
    void bring(ListingRef delisted, ListingRef into) {
        database.inTransaction("bring a listing into a profile", connection -> {
            Database.first(connection, "SELECT pg_advisory_xact_lock(?)", List.of(LOCK), row -> true);
            Row from = rows(connection).get(delisted);
            if (from != null && !from.profile().equals(into)) {
                move(connection, ProfileId.of(from.profile()), List.of(delisted), into, false);
            }
            return true;
        });
    }

    private static void move(
            Connection connection, String from, List<ListingRef> listings, ListingRef to, boolean merged)
            throws SQLException {
        Map<ListingRef, ListingRef> rows = new HashMap<>();
        List<Move> moves = new ArrayList<>();
        ListingRef left = listing(from);
        for (ListingRef each : listings) {
            rows.put(each, to);
            moves.add(new Move(each, left, to, merged));
        }
        write(connection, rows);
        writeMoves(connection, moves);
    }

    private static void writeMoves(Connection connection, List<Move> moves) throws SQLException {
        for (Move move : moves) {
            Database.update(
                    connection,
                    "INSERT INTO profile_move (at, list, reference, from_profile, to_profile, merged)"
                            + " VALUES (now(), ?, ?, ?, ?, ?)",
                    List.of(
                            move.listing().list().value(),
                            move.listing().reference(),
                            ProfileId.of(move.from()),
                            ProfileId.of(move.to()),
                            move.merged()));
        }
    }

    /** The profile that a listing belongs to, or belonged to when it was last listed. */
    Optional<String> profileOf(ListingRef listing) {
        return database
                .all(
                        "read the profile of a listing",
                        "SELECT profile FROM profile_listing WHERE list = ? AND reference = ?",
                        List.of(listing.list().value(), listing.reference()),
                        row -> row.getString("profile"))
                .stream()
                .findFirst();
    }

    /** Every listing of a profile, those that are delisted among them. */
    List<ListingRef> listingsOf(String profile) {
        return database.all(
                "read the listings of a profile",
                "SELECT list, reference FROM profile_listing WHERE profile = ? ORDER BY list, reference",
                List.of(profile),
                row -> ListingRef.of(row.getString("list"), row.getString("reference")));
    }

    /** What came into a profile from others, and what left it, the newest first. */
    List<ProfileMove> movesOf(String profile) {
        return database.all(
                "read what became of a profile",
                "SELECT * FROM profile_move WHERE from_profile = ? OR to_profile = ? ORDER BY id DESC LIMIT "
                        + SHOWN_MOVES,
                List.of(profile, profile),
                row -> new ProfileMove(
                        Database.moment(row, "at").orElseThrow(),
                        ListingRef.of(row.getString("list"), row.getString("reference")),
                        row.getString("from_profile"),
                        row.getString("to_profile"),
                        row.getBoolean("merged")));
    }
}
