package dossier.rescreening;

import dossier.alerts.AlertFilter;
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
import dossier.screening.ScreeningQuery;
import dossier.sql.Database;
import dossier.watchlists.Customer;
import dossier.watchlists.WatchList;
import dossier.watchlists.WatchLists;
import io.quarkus.test.junit.QuarkusTestProfile;

import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Lists and customers for tests of what happens when lists change. */
@ApplicationScoped
public class WatchedLists {

    /** A service of their own, in which nothing is compared or sent unless a test says so. */
    public static final class OwnService implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("dossier.watch.every", "PT24H"),
                    Map.entry("dossier.alerts.every", "PT24H"),
                    Map.entry("dossier.lists.own.suppliers.title", "Suppliers to watch"),
                    Map.entry("dossier.lists.own.suppliers.format", "csv"),
                    Map.entry("dossier.lists.own.suppliers.kind", "person"),
                    Map.entry("dossier.lists.own.suppliers.columns.reference", "No"),
                    Map.entry("dossier.lists.own.suppliers.columns.name", "Full name"),
                    Map.entry("dossier.lists.own.suppliers.columns.aliases", "Also known as"),
                    Map.entry("dossier.lists.own.suppliers.columns.birth-date", "Born"),
                    Map.entry("dossier.lists.own.suppliers.columns.nationality", "Nationality"),
                    Map.entry("dossier.lists.own.suppliers.columns.passport", "Passport"),
                    Map.entry("dossier.lists.own.office-holders.title", "Office holders"),
                    Map.entry("dossier.lists.own.office-holders.format", "ftm"));
        }
    }

    static final AlertFilter EVERY_ALERT =
            new AlertFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final SnapshotStore store;
    private final WatchLists watchLists;
    private final Event<SnapshotPublished> published;
    private final Database database;
    private final Watch watch;

    WatchedLists(
            SnapshotStore store,
            WatchLists watchLists,
            Event<SnapshotPublished> published,
            DataSource database,
            Watch watch) {
        this.watch = watch;
        this.store = store;
        this.watchLists = watchLists;
        this.published = published;
        this.database = new Database(database);
    }

    /** Compares whoever is not compared yet, as the service does every few seconds. */
    public void look() {
        watch.look();
    }

    /** Nobody is watched, and nothing was said. */
    public void forget() {
        database.update(
                "forget everything",
                "TRUNCATE alert, watch_list, article_to_reread, rescreening, article CASCADE",
                List.of());
    }

    /** Publishes listings as a list; the index has them then. */
    public void publish(ListCode list, Listing... content) {
        publish(list, Snapshot.Origin.FOLDER, content);
    }

    /** The same as its publisher published it on a day. */
    public void publish(ListCode list, LocalDate day, Listing... content) {
        publish(list, Optional.of(PartialDate.of(day)), Snapshot.Origin.FOLDER, content);
    }

    void publish(ListCode list, Snapshot.Origin origin, Listing... content) {
        publish(list, Optional.empty(), origin, content);
    }

    private void publish(ListCode list, Optional<PartialDate> day, Snapshot.Origin origin, Listing... content) {
        List<Listing> all = Arrays.stream(content).map(each -> of(list, each)).toList();
        try (SnapshotDraft draft = store.begin(list).orElseThrow()) {
            Snapshot snapshot = draft.publish(
                    new NewSnapshot(day, UUID.randomUUID().toString(), origin, 0, "{}"),
                    all,
                    new PublishedCells(),
                    draft.compare(all, done -> {}),
                    id -> "{}");
            published.fire(new SnapshotPublished(list, snapshot.id()));
        }
    }

    /** Keeps customers K-1, K-2 and so on. */
    public UUID keep(Set<ListCode> lists, ScreeningQuery... queries) {
        Iterator<ScreeningQuery> next = List.of(queries).iterator();
        int[] row = {0};
        WatchList facts = new WatchList(
                UUID.randomUUID(),
                "customers",
                Instant.now(),
                new WatchList.Terms(lists, 0.15),
                Map.of("name", List.of("name")),
                new WatchList.Progress(0, 0, 0));
        return watchLists
                .keep(
                        facts,
                        () -> next.hasNext()
                                ? Optional.of(new Customer(++row[0], "K-" + row[0], next.next(), ""))
                                : Optional.empty())
                .id();
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

    public static Listing person(String reference, String name, String born) {
        return new Listing(
                ListingRef.of("unsaid", reference),
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
