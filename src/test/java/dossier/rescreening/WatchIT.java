package dossier.rescreening;

import dossier.alerts.Alert;
import dossier.alerts.AlertFilter;
import dossier.alerts.Alerts;
import dossier.analysis.AnalysisReplay;
import dossier.analysis.ArticleIngest;
import dossier.analysis.Replay;
import dossier.analysis.SubmittedArticle;
import dossier.lists.BirthDate;
import dossier.lists.Country;
import dossier.lists.Gender;
import dossier.lists.ListCode;
import dossier.lists.ListedName;
import dossier.lists.Listing;
import dossier.lists.ListingKind;
import dossier.lists.ListingRef;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.Programme;
import dossier.lists.PublishedCells;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotPublished;
import dossier.lists.store.NewSnapshot;
import dossier.lists.store.SnapshotDraft;
import dossier.lists.store.SnapshotStore;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.watchlists.Customer;
import dossier.watchlists.WatchHit;
import dossier.watchlists.WatchList;
import dossier.watchlists.WatchLists;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.Character.UnicodeScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** Customers and articles as lists change: what is found by the change is what comparing everybody anew finds. */
@QuarkusTest
@TestProfile(WatchIT.OwnService.class)
public class WatchIT {

    public static final class OwnService implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dossier.watch.every", "PT24H", "dossier.alerts.every", "PT24H");
        }
    }

    private static final ListCode LIST = ListCode.of("watched");
    private static final ListCode OTHER = ListCode.of("watched-too");

    private static final String[] GIVEN = {"Anna", "Boris", "Clara", "Dmitri", "Elena", "Farid", "Galina", "Hassan"};
    private static final String[] FAMILY = {
        "Abramenko",
        "Belkacem",
        "Chernyshov",
        "Dragunov",
        "Elizarov",
        "Fahmawi",
        "Golubovich",
        "Hadrami",
        "Ignatovski",
        "Jumaev"
    };

    @Inject
    Watch watch;

    @Inject
    SnapshotStore store;

    @Inject
    WatchLists watchLists;

    @Inject
    Alerts alerts;

    @Inject
    RescreeningRuns runs;

    @Inject
    Screener screener;

    @Inject
    ArticleIngest articles;

    @Inject
    AnalysisReplay replay;

    @Inject
    Event<SnapshotPublished> published;

    @Inject
    DataSource database;

    @BeforeEach
    void nothingWatched() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE alert, watch_list, article_to_reread, rescreening, article CASCADE");
        }
    }

    @Test
    void aCustomerIsFoundWhenListedAndWhenDelisted() {
        publish(LIST, person("1", "Elena Chernyshova", "1961"));
        UUID list = keep(ScreeningQuery.ofName("Dmitri Golubovich", Optional.of(ListingKind.PERSON)));
        watch.look();
        assertThat(watchLists.find(list).orElseThrow().progress()).isEqualTo(new WatchList.Progress(1, 1, 0));

        publish(LIST, person("1", "Elena Chernyshova", "1961"), person("2", "Dmitri Golubovich", "1970"));
        watch.look();
        Alert listed = only(alerts.after(0, AlertFilter.ALL, 10));
        assertThat(listed.sort()).isEqualTo(Alert.Sort.LISTED);
        assertThat(listed.subject().name()).isEqualTo("Dmitri Golubovich");
        assertThat(listed.subject().customer().orElseThrow().id()).isEqualTo("K-1");
        assertThat(listed.listing().ref()).isEqualTo(new ListingRef(LIST, "2"));
        assertThat(listed.hit().now()).contains("MATCH");
        assertThat(watchLists.hits(list, 0, 10))
                .extracting(WatchHit::listedName)
                .containsExactly("Dmitri Golubovich");

        watch.look();
        assertThat(alerts.after(listed.id(), AlertFilter.ALL, 10))
                .as("nothing is said twice")
                .isEmpty();

        publish(LIST, person("1", "Elena Chernyshova", "1961"), person("2", "Dmitri Golubovich", "1971"));
        watch.look();
        Alert changed = only(alerts.after(listed.id(), AlertFilter.ALL, 10));
        assertThat(changed.sort()).isEqualTo(Alert.Sort.FACTS_CHANGED);
        assertThat(changed.fields()).containsExactly("birthDates");

        publish(LIST, person("1", "Elena Chernyshova", "1961"));
        watch.look();
        Alert delisted = only(alerts.after(changed.id(), AlertFilter.ALL, 10));
        assertThat(delisted.sort()).isEqualTo(Alert.Sort.DELISTED);
        assertThat(delisted.hit().before()).contains("MATCH");
        assertThat(watchLists.hits(list, 0, 10)).isEmpty();
        RescreeningRun run = runs.newest(1).get(0);
        assertThat(run.state()).isEqualTo(RescreeningRun.State.DONE);
        assertThat(run.listings()).isEqualTo(new RescreeningRun.Listings(1, 0));
        assertThat(run.alerts()).isEqualTo(1);
    }

    @Test
    void anotherNameOfAListingMayEndAHit() {
        publish(LIST, person("1", "Farid Belkacem", "1961"));
        keep(ScreeningQuery.ofName("Farid Belkacem", Optional.of(ListingKind.PERSON)));
        watch.look();
        publish(LIST, person("1", "Anna Jumaeva", "1961"));
        watch.look();
        assertThat(only(alerts.after(0, AlertFilter.ALL, 10)).sort()).isEqualTo(Alert.Sort.NO_LONGER_A_HIT);
    }

    @Test
    void onlyTheListsOfAWatchListCount() {
        publish(LIST);
        publish(OTHER);
        watch.look();
        UUID list = keep(Set.of(OTHER), ScreeningQuery.ofName("Farid Belkacem", Optional.of(ListingKind.PERSON)));
        watch.look();
        publish(LIST, person("1", "Farid Belkacem", "1961"));
        publish(OTHER, person("7", "Farid Belkacem", "1961"));
        watch.look();
        assertThat(watchLists.hits(list, 0, 10))
                .extracting(WatchHit::listing)
                .containsExactly(new ListingRef(OTHER, "7"));
    }

    @Test
    void anArticleOfThePastNamesSomebodyListedToday() {
        publish(LIST, person("1", "Anna Abramenko", "1961"));
        watch.look();
        UUID article = articles.store(new SubmittedArticle(
                        "Trade",
                        "The businessman Hassan Ignatovski said on Monday that he had sold his shares in the port. Ignatovski did not"
                                + " comment further.",
                        Optional.of(LocalDate.parse("2022-03-01")),
                        "en",
                        "test"))
                .article()
                .id();
        publish(LIST, person("1", "Anna Abramenko", "1961"), person("2", "Hassan Ignatovski", "1961"));
        watch.look();
        Alert listed = only(alerts.after(0, AlertFilter.ALL, 10));
        assertThat(listed.sort()).isEqualTo(Alert.Sort.LISTED);
        assertThat(listed.subject().article().orElseThrow().id()).isEqualTo(article);
        assertThat(listed.subject().article().orElseThrow().publishedOn()).contains(LocalDate.parse("2022-03-01"));
        assertThat(listed.subject().name()).isEqualTo("Hassan Ignatovski");
        assertThat(runs.newest(1).get(0).articles()).isEqualTo(new RescreeningRun.Counted(1, 1));
        assertThat(runs.newest(1).get(0).state()).isEqualTo(RescreeningRun.State.DONE);

        publish(LIST, person("1", "Anna Abramenko", "1961"));
        watch.look();
        assertThat(only(alerts.after(listed.id(), AlertFilter.ALL, 10)).sort()).isEqualTo(Alert.Sort.DELISTED);
    }

    @Test
    void anAnalysisIsComputedAgainFromTheListsOfThen() {
        publish(LIST, person("1", "Hassan Ignatovski", "1961"), person("2", "Anna Abramenko", "1961"));
        UUID article = articles.store(new SubmittedArticle(
                        "", "The businessman Hassan Ignatovski sold his shares.", Optional.empty(), "en", "test"))
                .article()
                .id();
        publish(LIST, person("2", "Anna Abramenko", "1961"), person("3", "Clara Dragunova", "1961"));
        Replay again = replay.of(article).orElseThrow();
        assertThat(again.why()).isEqualTo(Replay.Why.EQUAL);
        assertThat(again.now().snapshots()).isEqualTo(again.then().snapshots());
        assertThat(again.then().snapshots()).isNotEqualTo(screener.stamp().snapshots());
        assertThat(replay.of(UUID.randomUUID())).isEmpty();
    }

    /** What comparing by the change gives is what comparing everybody with everything gives, step by step. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theResultEqualsAFullRun(long seed) {
        Random random = new Random(seed);
        Map<String, Listing> listings = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            listings.put("R" + i, randomPerson(random, "R" + i));
        }
        publish(LIST, listings.values().toArray(Listing[]::new));
        List<ScreeningQuery> queries = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            queries.add(randomQuery(random));
        }
        UUID list = keep(queries.toArray(ScreeningQuery[]::new));
        watch.look();
        Map<String, String> before = fullRun(queries);
        assertThat(kept(list)).isEqualTo(before);
        long last = 0;
        for (int step = 0; step < 4; step++) {
            Set<String> touched = new TreeSet<>();
            for (int i = 0; i < 6; i++) {
                String reference = "R" + random.nextInt(60);
                touched.add(reference);
                if (random.nextInt(3) == 0) {
                    listings.remove(reference);
                } else {
                    listings.put(reference, randomPerson(random, reference));
                }
            }
            publish(LIST, listings.values().toArray(Listing[]::new));
            watch.look();
            Map<String, String> now = fullRun(queries);
            Map<String, String> expected = new TreeMap<>(kept(list));
            // scores of listings that did not change move a little with the rarity of words; that is no news
            expected.keySet().removeIf(key -> touched.contains(key.split(" ")[1]));
            now.forEach((key, band) -> {
                if (touched.contains(key.split(" ")[1])) {
                    expected.put(key, band);
                }
            });
            assertThat(kept(list)).as("step %d", step).isEqualTo(expected);
            Set<String> said = new TreeSet<>();
            for (Alert alert : alerts.after(last, AlertFilter.ALL, 10_000)) {
                last = alert.id();
                if (alert.sort() != Alert.Sort.FACTS_CHANGED) {
                    said.add(alert.subject().customer().orElseThrow().number() + " "
                            + alert.listing().ref().reference() + " "
                            + alert.hit().before().orElse("-") + " "
                            + alert.hit().now().orElse("-"));
                }
            }
            assertThat(said).as("step %d", step).isEqualTo(differences(before, expected));
            before = expected;
        }
    }

    private static Set<String> differences(Map<String, String> before, Map<String, String> now) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        Set<String> differences = new TreeSet<>();
        for (String key : keys) {
            String was = before.getOrDefault(key, "-");
            String is = now.getOrDefault(key, "-");
            if (!was.equals(is)) {
                differences.add(key + " " + was + " " + is);
            }
        }
        return differences;
    }

    private Map<String, String> kept(UUID list) {
        Map<String, String> kept = new TreeMap<>();
        watchLists
                .hits(list, 0, 100_000)
                .forEach(hit -> kept.put(
                        hit.number() + " " + hit.listing().reference(),
                        hit.band().name()));
        return kept;
    }

    private Map<String, String> fullRun(List<ScreeningQuery> queries) {
        Map<String, String> found = new TreeMap<>();
        NameIndex index = screener.index();
        for (int i = 0; i < queries.size(); i++) {
            for (Hit hit :
                    screener.screenField(index, queries.get(i), new ScreeningOptions(Set.of(LIST), 0.15, 1_000))) {
                found.put((i + 1) + " " + hit.listing().reference(), hit.band().name());
            }
        }
        return found;
    }

    private static Listing randomPerson(Random random, String reference) {
        return person(
                reference,
                GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)],
                String.valueOf(1950 + random.nextInt(6)));
    }

    private static ScreeningQuery randomQuery(Random random) {
        String given = GIVEN[random.nextInt(GIVEN.length)];
        String family = FAMILY[random.nextInt(FAMILY.length)];
        String name = switch (random.nextInt(4)) {
            case 0 -> family.toUpperCase(Locale.ROOT) + ", " + given;
            case 1 -> given.charAt(0) + ". " + family;
            case 2 -> given + " " + family.replace("ov", "off");
            default -> given + " " + family;
        };
        Optional<BirthDate> born = random.nextBoolean()
                ? Optional.of(BirthDate.of(PartialDate.ofYear(1950 + random.nextInt(6))))
                : Optional.empty();
        Optional<ListingKind> kind = random.nextBoolean() ? Optional.of(ListingKind.PERSON) : Optional.empty();
        return new ScreeningQuery(name, kind, born, List.of(), Gender.UNKNOWN, "", List.of());
    }

    private UUID keep(ScreeningQuery... queries) {
        return keep(Set.of(LIST), queries);
    }

    private UUID keep(Set<ListCode> lists, ScreeningQuery... queries) {
        Iterator<ScreeningQuery> next = List.of(queries).iterator();
        int[] row = {0};
        WatchList list = new WatchList(
                UUID.randomUUID(),
                "customers",
                Instant.now(),
                new WatchList.Terms(lists, 0.15),
                Map.of("name", List.of("name")),
                new WatchList.Progress(0, 0, 0));
        return watchLists
                .keep(
                        list,
                        () -> next.hasNext()
                                ? Optional.of(new Customer(++row[0], "K-" + row[0], next.next(), ""))
                                : Optional.empty())
                .id();
    }

    private static <T> T only(List<T> one) {
        assertThat(one).hasSize(1);
        return one.get(0);
    }

    private void publish(ListCode list, Listing... content) {
        Snapshot snapshot = publish(store, list, content);
        published.fire(new SnapshotPublished(list, snapshot.id()));
    }

    /** Publishes listings as a list; nobody is told. */
    static Snapshot publish(SnapshotStore store, ListCode list, Listing... content) {
        List<Listing> all = Arrays.stream(content).map(each -> of(list, each)).toList();
        try (SnapshotDraft draft = store.begin(list).orElseThrow()) {
            return draft.publish(
                    new NewSnapshot(Optional.empty(), UUID.randomUUID().toString(), Snapshot.Origin.FOLDER, 0, "{}"),
                    all,
                    new PublishedCells(),
                    draft.compare(all, done -> {}),
                    id -> "{}");
        }
    }

    private static Listing of(ListCode list, Listing listing) {
        return new Listing(
                new ListingRef(list, listing.ref().reference()),
                listing.kind(),
                listing.names(),
                listing.person(),
                listing.identifiers(),
                listing.addresses(),
                listing.designation(),
                listing.other());
    }

    static Listing person(String reference, String name, String born) {
        return new Listing(
                new ListingRef(LIST, reference),
                ListingKind.PERSON,
                List.of(new ListedName(name, List.of(), NameGrade.PRIMARY, NameType.PRIMARY, UnicodeScript.LATIN, "")),
                new Listing.PersonalDetails(
                        Gender.UNKNOWN,
                        List.of(BirthDate.of(PartialDate.parse(born))),
                        List.of(),
                        List.of(new Country("", "ru")),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                new Listing.Designation(
                        List.of(new Programme("TEST", "Test programme")), List.of(), List.of(), List.of()),
                Listing.OtherInformation.NONE);
    }
}
