package dossier.reviews;

import dossier.lists.ListingRef;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Band;
import dossier.screening.NameIndex;
import dossier.sql.Database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The cases that wait for a verdict, and those that have one. A case is a hit of MATCH or REVIEW, or several on listings of one party.
 * Those whose verdict does not hold any more come first, then the most probable ones.
 */
@ApplicationScoped
public class ReviewQueue {

    /** More hits than anybody reviews in a day. */
    private static final int MOST_COUNTED = 10_000;

    private static final int HITS_A_CASE = 8;

    private static final String OF_ARTICLE = "article:";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Database database;
    private final ProfileDirectory profiles;
    private final Verdicts verdicts;

    @Inject
    ReviewQueue(DataSource source, ProfileDirectory profiles, Verdicts verdicts) {
        this.database = new Database(source);
        this.profiles = profiles;
        this.verdicts = verdicts;
    }

    private record WaitingHit(String subject, ListingRef listing) {}

    private record Row(ReviewCase.Asked asked, String subject, ReviewCase.Hit hit, String assignedTo) {}

    /**
     * The cases that pass the filter, the most valuable first.
     *
     * @param current by which listings are one party
     * @param most how many
     */
    public List<ReviewCase> cases(NameIndex current, ReviewFilter filter, int most) {
        ReviewSql sql = new ReviewSql(filter);
        String first = sql.first(most * HITS_A_CASE);
        List<WaitingHit> found = database.all(
                "read the cases for review",
                first,
                sql.values(),
                row -> new WaitingHit(row.getString(1), ListingRef.of(row.getString(2), row.getString(3))));
        List<ReviewCase.Key> wanted = found.stream()
                .map(hit -> new ReviewCase.Key(hit.subject(), profiles.idOf(current, hit.listing())))
                .distinct()
                .limit(most)
                .toList();
        Map<ReviewCase.Key, ReviewCase> all = casesOf(
                current, wanted.stream().map(ReviewCase.Key::subject).distinct().toList());
        return wanted.stream()
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .toList();
    }

    /** How many hits pass the filter; no more than 10,000 are counted. */
    public int count(ReviewFilter filter) {
        ReviewSql sql = new ReviewSql(filter);
        String count = sql.count(MOST_COUNTED);
        return database.all("count the cases for review", count, sql.values(), row -> row.getInt(1))
                .get(0);
    }

    /** One case; empty if the subject has no hit on a listing of that party. */
    public Optional<ReviewCase> find(NameIndex current, ReviewCase.Key key) {
        return Optional.ofNullable(casesOf(current, List.of(key.subject())).get(key));
    }

    /** All cases of some subjects, by subject and profile. */
    private Map<ReviewCase.Key, ReviewCase> casesOf(NameIndex current, List<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = database.all(
                "read what is known of cases",
                ReviewSql.OF_SUBJECTS,
                List.of(subjects, articles(subjects)),
                ReviewQueue::row);
        Map<ReviewCase.Key, List<Row>> byCase = new LinkedHashMap<>();
        rows.stream()
                .sorted(Comparator.comparingDouble((Row row) -> -row.hit().score())
                        .thenComparing(row -> row.hit().listing()))
                .forEach(row -> byCase.computeIfAbsent(
                                new ReviewCase.Key(
                                        row.subject(),
                                        profiles.idOf(current, row.hit().listing())),
                                any -> new ArrayList<>())
                        .add(row));
        Map<String, List<ReviewVerdict>> said = verdicts.standing(subjects);
        Map<ReviewCase.Key, ReviewCase> cases = new LinkedHashMap<>();
        byCase.forEach((key, hits) -> cases.put(key, caseOf(key, hits, said)));
        return cases;
    }

    /** Ids of the articles that subjects name, so that no other article is looked at. */
    private static List<String> articles(List<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(OF_ARTICLE))
                .map(subject -> subject.split(":", -1)[1])
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .toList();
    }

    private static ReviewCase caseOf(ReviewCase.Key key, List<Row> rows, Map<String, List<ReviewVerdict>> said) {
        Row first = rows.get(0);
        List<ReviewCase.Hit> hits =
                rows.stream().map(Row::hit).distinct().toList(); // one customer may stand in two tables
        List<ListingRef> listings = hits.stream().map(ReviewCase.Hit::listing).toList();
        Optional<ReviewVerdict> last = ReviewVerdict.last(said.getOrDefault(first.subject(), List.of()), listings);
        return new ReviewCase(first.subject(), first.asked(), key.profile(), hits, last, first.assignedTo());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ReviewCase.Asked(row.getString("name"), customer(row), text(row)),
                row.getString("subject"),
                new ReviewCase.Hit(
                        ListingRef.of(row.getString("list"), row.getString("reference")),
                        Band.valueOf(row.getString("band")),
                        row.getDouble("score"),
                        row.getBoolean("waits")),
                row.getString("assigned_to"));
    }

    private static Optional<ReviewCase.Row> customer(ResultSet row) throws SQLException {
        UUID list = row.getObject("watch_list", UUID.class);
        return list == null
                ? Optional.empty()
                : Optional.of(new ReviewCase.Row(
                        list, row.getInt("number"), row.getString("customer"), row.getString("query")));
    }

    private static Optional<ReviewCase.Text> text(ResultSet row) throws SQLException {
        UUID article = row.getObject("article", UUID.class);
        return article == null
                ? Optional.empty()
                : Optional.of(new ReviewCase.Text(
                        article,
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("published_on", LocalDate.class))));
    }
}
