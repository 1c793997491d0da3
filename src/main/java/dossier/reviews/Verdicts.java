package dossier.reviews;

import dossier.audit.AuditAction;
import dossier.audit.AuditEvent;
import dossier.audit.AuditLog;
import dossier.lists.ListCode;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.screening.NameIndex;
import dossier.sql.Database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What people decided. A verdict is added or withdrawn, never changed; it holds for the listings that were hits when it was said, until a
 * fact of theirs changes that was compared.
 */
@ApplicationScoped
public class Verdicts {

    private static final String READ = """
            SELECT v.id, v.at, v.said_by, v.subject, v.name, v.profile, v.said, v.note, v.facts::text AS facts,
                   array_agg(l.list || '/' || l.reference ORDER BY l.list, l.reference) AS listings,
                   (SELECT coalesce(array_agg(DISTINCT field ORDER BY field), '{}') FROM verdict_listing c, unnest(c.changed) field
                    WHERE c.verdict = v.id) AS changed
            FROM verdict v JOIN verdict_listing l ON l.verdict = v.id
            WHERE v.withdrawn_at IS NULL AND\s""";

    private final Database database;
    private final AuditLog audit;
    private final Clock clock = Clock.systemUTC();

    @Inject
    Verdicts(DataSource source, AuditLog audit) {
        this.database = new Database(source);
        this.audit = audit;
    }

    /**
     * Decides a case.
     *
     * @param about the case as the decider saw it; {@link ReviewCase#seen} is the verdict that he knows of
     * @param index where what is known of the listed party stands
     * @throws OtherVerdictException if another verdict was said since; nothing is lost, and nothing was changed
     */
    public ReviewVerdict say(ReviewCase about, ReviewVerdict.Said said, String by, String note, NameIndex index) {
        String facts = KnownFacts.of(about, index);
        return database.inTransaction("keep a verdict", connection -> {
            alone(connection, about.subject());
            Optional<ReviewVerdict> last = lastOn(connection, about);
            if (last.map(ReviewVerdict::id).orElse(0L) != about.seen()) {
                throw new OtherVerdictException(last.orElseThrow());
            }
            Instant now = clock.instant();
            long id = Database.first(
                            connection,
                            "INSERT INTO verdict (at, said_by, subject, name, profile, said, note, facts)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb)) RETURNING id",
                            List.of(
                                    now,
                                    by,
                                    about.subject(),
                                    about.asked().name(),
                                    about.profile(),
                                    said.name(),
                                    note,
                                    facts),
                            row -> row.getLong(1))
                    .orElseThrow();
            for (ReviewCase.Hit hit : about.hits()) {
                Database.update(
                        connection,
                        "INSERT INTO verdict_listing (verdict, subject, list, reference) VALUES (?, ?, ?, ?)",
                        List.of(
                                id,
                                about.subject(),
                                hit.listing().list().value(),
                                hit.listing().reference()));
            }
            ReviewVerdict kept = Database.first(
                            connection, READ + "v.id = ? GROUP BY v.id", List.of(id), Verdicts::read)
                    .orElseThrow();
            audit.in(connection, event(AuditAction.VERDICT_SAID, kept));
            return kept;
        });
    }

    /** Two that decide one case at a time wait for each other. */
    private static void alone(Connection connection, String subject) throws SQLException {
        Database.first(
                connection,
                "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
                List.of("verdict " + subject),
                row -> true);
    }

    private static Optional<ReviewVerdict> lastOn(Connection connection, ReviewCase about) throws SQLException {
        List<ListingRef> listings =
                about.hits().stream().map(ReviewCase.Hit::listing).toList();
        return Database.all(
                        connection,
                        READ + "v.subject = ? GROUP BY v.id ORDER BY v.id DESC",
                        List.of(about.subject()),
                        Verdicts::read)
                .stream()
                .filter(verdict -> verdict.listings().stream().anyMatch(listings::contains))
                .findFirst();
    }

    /**
     * Takes a verdict back; the one before it, if any, stands again.
     *
     * @return the verdict; empty if there is none of that id, or it was withdrawn before
     */
    public Optional<ReviewVerdict> withdraw(long id, String by) {
        return database.inTransaction("withdraw a verdict", connection -> {
            Optional<ReviewVerdict> verdict =
                    Database.first(connection, READ + "v.id = ? GROUP BY v.id", List.of(id), Verdicts::read);
            int withdrawn = Database.update(
                    connection,
                    "UPDATE verdict SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ? AND withdrawn_at IS NULL",
                    List.of(clock.instant(), by, id));
            Optional<ReviewVerdict> taken = verdict.filter(found -> withdrawn > 0);
            if (taken.isPresent()) {
                audit.in(connection, event(AuditAction.VERDICT_WITHDRAWN, taken.get()));
            }
            return taken;
        });
    }

    private static AuditEvent event(AuditAction action, ReviewVerdict verdict) {
        return AuditEvent.of(action, "verdict " + verdict.id())
                .with("said", verdict.said())
                .with("profile", verdict.profile())
                .with(
                        "listings",
                        String.join(
                                ", ",
                                verdict.listings().stream()
                                        .map(ListingRef::toString)
                                        .toList()));
    }

    /** The verdicts on some subjects that are not withdrawn, the newest first, whether they hold or not. */
    public Map<String, List<ReviewVerdict>> standing(List<String> subjects) {
        return database
                .all(
                        "read the verdicts on some cases",
                        READ + "v.subject = ANY (?) GROUP BY v.id ORDER BY v.id DESC",
                        List.of(subjects),
                        Verdicts::read)
                .stream()
                .collect(Collectors.groupingBy(ReviewVerdict::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /** Key of a party in an article. */
    public static String subject(UUID article, String nameKey, ListingKind kind) {
        return "article:" + article + ":" + nameKey + ":" + kind;
    }

    /** Verdicts about any of these listings that are not withdrawn, the newest first, whether they hold or not. */
    public List<ReviewVerdict> about(Collection<ListingRef> listings, int most) {
        List<String> lists =
                listings.stream().map(listing -> listing.list().value()).toList();
        List<String> references = listings.stream().map(ListingRef::reference).toList();
        return database.all(
                "read the verdicts on a party",
                READ + "v.id IN (SELECT verdict FROM verdict_listing WHERE (list, reference) IN"
                        + " (SELECT * FROM unnest(?::text[], ?::text[]))) GROUP BY v.id ORDER BY v.id DESC LIMIT ?",
                List.of(lists, references, most),
                Verdicts::read);
    }

    /**
     * Verdicts that are not withdrawn, the newest first.
     *
     * @param before id of the last one of an earlier answer; those before it are given
     */
    public List<ReviewVerdict> before(long before, int most) {
        return database.all(
                "read the verdicts",
                READ + "v.id < ? GROUP BY v.id ORDER BY v.id DESC LIMIT ?",
                List.of(before, most),
                Verdicts::read);
    }

    /**
     * The same as labelled cases; those that are unsure are none.
     *
     * @param verdicts some verdicts
     */
    public static List<LabelledPair> labelled(List<ReviewVerdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.said() != ReviewVerdict.Said.UNSURE)
                .flatMap(verdict -> KnownFacts.pair(verdict).stream())
                .toList();
    }

    /** Says who is to decide what concerns a subject; nobody if {@code to} is empty. */
    public void assign(String subject, String to, String by) {
        database.inTransaction("assign a case", connection -> {
            assign(connection, subject, to, by);
            audit.in(
                    connection,
                    AuditEvent.of(AuditAction.REVIEW_ASSIGNED, "review")
                            .asking(subject)
                            .with("assignedTo", new AuditEvent.Actor(to, "")));
            return true;
        });
    }

    private void assign(Connection connection, String subject, String to, String by) throws SQLException {
        if (to.isEmpty()) {
            Database.update(connection, "DELETE FROM review_assignment WHERE subject = ?", List.of(subject));
        } else {
            Database.update(
                    connection,
                    "INSERT INTO review_assignment (subject, assigned_to, assigned_by, at) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (subject) DO UPDATE SET assigned_to = EXCLUDED.assigned_to,"
                            + " assigned_by = EXCLUDED.assigned_by, at = EXCLUDED.at",
                    List.of(subject, to, by, clock.instant()));
        }
    }

    /**
     * Marks what is no longer as it was when verdicts on it were said. In the transaction that makes a list's change known, with its
     * temporary table {@code changed (reference, what, compared, fields)}.
     *
     * @param list whose listings changed
     */
    public static void markChanged(Connection connection, ListCode list) throws SQLException {
        Database.update(
                connection,
                "UPDATE verdict_listing l SET changed = (SELECT array_agg(DISTINCT field ORDER BY field)"
                        + " FROM unnest(l.changed || c.fields) field)"
                        + " FROM changed c WHERE l.list = ? AND l.reference = c.reference AND c.compared AND c.fields <> '{}'",
                List.of(list.value()));
    }

    private static ReviewVerdict read(ResultSet row) throws SQLException {
        List<ListingRef> listings = new ArrayList<>();
        for (String listing : Database.texts(row, "listings")) {
            int slash = listing.indexOf('/');
            listings.add(ListingRef.of(listing.substring(0, slash), listing.substring(slash + 1)));
        }
        return new ReviewVerdict(
                row.getLong("id"),
                new ReviewVerdict.Saying(
                        Database.moment(row, "at").orElseThrow(),
                        row.getString("said_by"),
                        ReviewVerdict.Said.valueOf(row.getString("said")),
                        row.getString("note")),
                new ReviewVerdict.About(
                        row.getString("subject"), row.getString("name"), row.getString("profile"), listings),
                Database.texts(row, "changed"),
                row.getString("facts"));
    }
}
