package dossier.lists.store;

import dossier.lists.Cell;
import dossier.lists.ChangeCounts;
import dossier.lists.Country;
import dossier.lists.Days;
import dossier.lists.Gender;
import dossier.lists.ListChange;
import dossier.lists.ListChanges;
import dossier.lists.ListCode;
import dossier.lists.ListedDate;
import dossier.lists.ListedField;
import dossier.lists.ListedName;
import dossier.lists.ListedOn.Answer;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingChange;
import dossier.lists.ListingFilter;
import dossier.lists.ListingHistory;
import dossier.lists.ListingKind;
import dossier.lists.ListingPage;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.ListingSummary;
import dossier.lists.NameGrade;
import dossier.lists.NameType;
import dossier.lists.PartialDate;
import dossier.lists.PastListings;
import dossier.lists.Programme;
import dossier.lists.PublishedCells;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotChanges;
import dossier.lists.SnapshotRepository;
import dossier.profiles.Profile;
import dossier.profiles.ProfileDirectory;
import dossier.profiles.ProfileTimeline;
import dossier.screening.IndexKeeper;
import dossier.screening.NameIndex;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** Its lists are real ones, which take the samples away that other tests ask: it shares its service with none of them. */
@QuarkusTest
@TestProfile(StoredListingsIT.OwnService.class)
class StoredListingsIT {

    public static final class OwnService implements QuarkusTestProfile {}

    @Inject
    SnapshotStore store;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    ListingRepository listings;

    @Inject
    PastListings pastListings;

    @Inject
    ListChanges changes;

    @Inject
    ProfileDirectory profiles;

    @Inject
    IndexKeeper keeper;

    /** A list of its own for every test: others share the database. */
    private final String list = "it-" + UUID.randomUUID();

    private final Snapshot[] published = new Snapshot[3];

    @BeforeEach
    void threeSnapshots() {
        published[0] = publish(
                "2026-01-01",
                listing("A1", "Łukasz BORÓW", ListingKind.PERSON, "pl", "2019-01-21"),
                listing("A2", "Vessel 100% SURE", ListingKind.VESSEL, "ru", ""));
        published[1] = publish(
                "2026-02-01",
                listing("A1", "Łukasz BOROW", ListingKind.PERSON, "pl", "2019-01-21"),
                listing("A2", "Vessel 100% SURE", ListingKind.VESSEL, "ru", ""),
                listing("A3", "Newcomer", ListingKind.ORGANISATION, "fr", ""));
        published[2] = publish(
                "2026-03-01",
                listing("A1", "Łukasz BOROW", ListingKind.PERSON, "pl", "2019-01-21"),
                listing("A3", "Newcomer", ListingKind.ORGANISATION, "fr", ""));
    }

    @Test
    void knowsTheActiveSnapshotAndTheHistory() {
        assertThat(snapshots.active(ListCode.of(list))).contains(published[2]);
        assertThat(snapshots.active()).contains(published[2]).doesNotContain(published[0]);
        assertThat(snapshots.history(ListCode.of(list))).containsExactly(published[2], published[1], published[0]);
        assertThat(snapshots.find(ListCode.of(list), published[0].id())).contains(published[0]);
        assertThat(snapshots.find(ListCode.of("other"), published[0].id())).isEmpty();
        assertThat(snapshots.active(ListCode.of("no-such-list"))).isEmpty();
    }

    @Test
    void tellsWhatASnapshotChanged() {
        SnapshotChanges second = snapshots.changes(published[1], 0, 10);
        assertThat(second.predecessor()).contains(published[0]);
        assertThat(second.counts()).isEqualTo(new ChangeCounts(1, 1, 0));
        assertThat(second.added()).extracting(ListingSummary::name).containsExactly("Newcomer");
        assertThat(second.changed().get(0).fields())
                .contains(
                        new ListingChange.FieldChange("primaryName", List.of("Łukasz BORÓW"), List.of("Łukasz BOROW")));
        SnapshotChanges third = snapshots.changes(published[2], 0, 10);
        assertThat(third.counts()).isEqualTo(new ChangeCounts(0, 0, 1));
        assertThat(third.delisted()).extracting(ListingSummary::name).containsExactly("Vessel 100% SURE");
        assertThat(snapshots.changes(published[0], 0, 1).counts()).isEqualTo(new ChangeCounts(2, 0, 0));
        assertThat(snapshots.changes(published[0], 0, 1).added()).hasSize(1);
        assertThat(snapshots.changes(published[0], 1, 1).added())
                .hasSize(1)
                .doesNotContainAnyElementsOf(
                        snapshots.changes(published[0], 0, 1).added());
        assertThat(snapshots.changes(published[0], 2, 1).added()).isEmpty();
    }

    @Test
    void findsAListingWithEverythingItSaid() {
        ListingHistory history = listings.find(ListingRef.of(list, "A1")).orElseThrow();
        assertThat(history.versions())
                .extracting(version -> version.listing().primaryName().text())
                .containsExactly("Łukasz BOROW", "Łukasz BORÓW");
        assertThat(history.versions().get(1).until()).contains(published[1]);
        assertThat(history.isCurrent()).isTrue();
        assertThat(history.listedOn(LocalDate.parse("2019-01-20")).answer()).isEqualTo(Answer.NO);
        assertThat(listings.find(ListingRef.of(list, "A9"))).isEmpty();
    }

    @Test
    void keepsADelistedListing() {
        ListingHistory gone = listings.find(ListingRef.of(list, "A2")).orElseThrow();
        assertThat(gone.isCurrent()).isFalse();
        assertThat(gone.latest().until()).contains(published[2]);
        assertThat(gone.listedOn(LocalDate.parse("2026-02-01")).answer()).isEqualTo(Answer.YES);
        assertThat(gone.listedOn(LocalDate.parse("2026-02-15")).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(gone.listedOn(LocalDate.parse("2026-03-01")).answer()).isEqualTo(Answer.NO);
    }

    @Test
    void givesEveryCurrentPartyInOrder() {
        List<ListedParty> parties = new ArrayList<>();
        assertThat(listings.forEachParty(ListCode.of(list), parties::add)).contains(published[2]);
        assertThat(parties).extracting(party -> party.ref().reference()).containsExactly("A1", "A3");
        assertThat(parties.get(0).presence().firstSeen()).isEqualTo("2026-01-01");
        assertThat(parties.get(1).presence().absent())
                .contains(new Days(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-01")));
        assertThat(listings.forEachParty(ListCode.of("no-such-list"), parties::add))
                .isEmpty();
    }

    /** Who knows a snapshot and is told what is otherwise knows what who reads all of it knows. */
    @Test
    void whatChangedSinceAKnownSnapshotIsEnough() {
        List<ListedParty> all = new ArrayList<>();
        listings.forEachParty(ListCode.of(list), all::add);

        assertThat(keptOf(published[0], all)).isEmpty();
        assertThat(keptOf(published[1], all)).containsExactly("A1", "A3");
        assertThat(keptOf(published[2], all)).containsExactly("A1", "A3");
        Snapshot forgotten = new Snapshot(
                Long.MAX_VALUE,
                ListCode.of(list),
                Optional.empty(),
                Instant.EPOCH,
                "",
                Snapshot.Origin.UPLOAD,
                new Snapshot.Counts(0, 0, 0),
                0);
        assertThat(keptOf(forgotten, all)).isEmpty();
    }

    /** References of the listings that are given as they were known; together with the others they are all of them, as they are. */
    private List<String> keptOf(Snapshot known, List<ListedParty> all) {
        List<String> kept = new ArrayList<>();
        List<ListedParty> given = new ArrayList<>();
        assertThat(listings.forEachParty(
                        known,
                        (ref, origin) -> {
                            kept.add(ref.reference());
                            all.stream()
                                    .filter(party -> party.ref().equals(ref))
                                    .forEach(party -> given.add(party.with(origin)));
                        },
                        given::add))
                .contains(published[2]);
        assertThat(given).usingRecursiveFieldByFieldElementComparator().containsExactlyElementsOf(all);
        return kept;
    }

    @Test
    void aDelistedPartyIsKnownAsItWas() {
        ListedParty gone = pastListings.last(ListingRef.of(list, "A2")).orElseThrow();
        assertThat(gone.names()).extracting(ListedName::text).containsExactly("Vessel 100% SURE");
        assertThat(gone.presence().delisted())
                .contains(new Days(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01")));
        assertThat(pastListings
                        .last(ListingRef.of(list, "A1"))
                        .orElseThrow()
                        .presence()
                        .delisted())
                .isEmpty();
        assertThat(pastListings.last(ListingRef.of(list, "A9"))).isEmpty();
    }

    /** The service is told of publications in a thread of its own, so that what is searched follows after a moment. */
    private void awaitIndexOfTheLast() throws InterruptedException {
        Instant last = Instant.now().plusSeconds(60);
        while (!isIndexed(published[2])) {
            assertThat(Instant.now())
                    .as("what is searched is of " + published[2])
                    .isBefore(last);
            Thread.sleep(20);
        }
    }

    private boolean isIndexed(Snapshot snapshot) {
        NameIndex.ListedState state = keeper.index().states().get(snapshot.list());
        return state != null && state.day().equals(LocalDate.parse("2026-03-01"));
    }

    @Test
    void aProfileOfADelistedPartyTellsItsWholeHistory() throws InterruptedException {
        awaitIndexOfTheLast();
        Profile profile = profiles.find(list + ".A2").orElseThrow();
        assertThat(profile.name()).isEqualTo("Vessel 100% SURE");
        assertThat(ProfileTimeline.of(profile, listings).events())
                .extracting(event -> event.date() + " " + event.kind())
                .containsExactly("2026-01-01 FIRST_SEEN", "2026-03-01 DELISTED");
        Profile changed = profiles.find(list + ".A1").orElseThrow();
        assertThat(ProfileTimeline.of(changed, listings).events())
                .extracting(event -> event.date() + " " + event.kind() + " " + event.detail())
                .contains("2026-02-01 CHANGED primaryName, names");
    }

    @Test
    void tellsLineByLineWhatChanged() {
        ListCode code = ListCode.of(list);
        ListChanges.Page all = changes.since(code, Optional.empty(), 10);
        assertThat(all.changes())
                .extracting(line -> line.snapshot().day() + " " + line.sort() + " " + line.count() + " "
                        + line.listings().stream().map(ListChange.Party::name).toList())
                .containsExactly(
                        "2026-01-01 FIRST 2 []",
                        "2026-02-01 ADDED 1 [Newcomer]",
                        "2026-02-01 CHANGED 1 [Łukasz BOROW]",
                        "2026-03-01 DELISTED 1 [Vessel 100% SURE]");
        assertThat(all.more()).isFalse();
        assertThat(changes.since(code, Optional.of(LocalDate.parse("2026-02-01")), 10)
                        .changes())
                .isEqualTo(all.changes().subList(3, 4));
        assertThat(changes.since(ListCode.of("no-such-list"), Optional.empty(), 10)
                        .next())
                .isEmpty();
    }

    @Test
    void linesAreReadOnFromWhereAReaderStopped() {
        ListCode code = ListCode.of(list);
        ListChanges.Page first = changes.since(code, Optional.empty(), 2);
        assertThat(first.more()).isTrue();
        ListChanges.Page second = read(first);
        assertThat(second.changes()).hasSize(2);
        assertThat(second.more()).isFalse();
        assertThat(read(second).changes()).isEmpty();
        assertThat(changes.since(code, Optional.of(LocalDate.parse("2026-12-31")), 2)
                        .next())
                .isEqualTo(second.next());

        publish("2026-04-01", listing("A1", "Łukasz BOROW", ListingKind.PERSON, "pl", "2019-01-21"));
        assertThat(read(second).changes()).extracting(ListChange::sort).containsExactly(ListChange.Sort.DELISTED);
        assertThat(changes.after(code, new ListChanges.Place(published[1].id(), 0, 1), 2))
                .isEmpty();
    }

    private ListChanges.Page read(ListChanges.Page before) {
        return changes.after(ListCode.of(list), before.next().orElseThrow(), 2).orElseThrow();
    }

    @Test
    void browsesWhatStoodOnADayOfThePast() {
        assertThat(names(filter(Optional.empty(), "", "", "2026-01-15", true)))
                .containsExactly("Vessel 100% SURE", "Łukasz BORÓW");
        assertThat(names(filter(Optional.empty(), "", "", "2026-02-01", true)))
                .containsExactly("Newcomer", "Vessel 100% SURE", "Łukasz BOROW");
        assertThat(names(filter(Optional.empty(), "", "", "2026-09-01", true)))
                .containsExactly("Newcomer", "Łukasz BOROW");
        assertThat(names(filter(Optional.empty(), "", "", "2020-01-01", true))).containsExactly("Łukasz BORÓW");
        assertThat(names(filter(Optional.empty(), "", "", "2018-01-01", true))).isEmpty();
    }

    @Test
    void knowsWhatAListingSaidOnADay() {
        ListingHistory history = listings.find(ListingRef.of(list, "A1")).orElseThrow();
        assertThat(history.asOf(LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(history.asOf(LocalDate.parse("2026-01-31")))
                .contains(history.versions().get(1));
        assertThat(history.asOf(LocalDate.parse("2026-02-01"))).contains(history.latest());
        ListingHistory gone = listings.find(ListingRef.of(list, "A2")).orElseThrow();
        assertThat(gone.asOf(LocalDate.parse("2026-02-28"))).contains(gone.latest());
        assertThat(gone.asOf(LocalDate.parse("2026-03-01"))).isEmpty();
    }

    @Test
    void tellsWhatStoodOnADayOfThePast() {
        assertThat(past("2026-01-15")).containsExactly("2026-01-01 true", "A1 Łukasz BORÓW", "A2 Vessel 100% SURE");
        assertThat(past("2026-02-01")).containsExactly("2026-02-01 true", "A1", "A2 Vessel 100% SURE", "A3");
        assertThat(past("2026-03-01")).containsExactly("2026-03-01 true", "A1", "A3");
        assertThat(past("2025-12-31")).containsExactly("2026-01-01 false", "A1 Łukasz BORÓW", "A2 Vessel 100% SURE");
    }

    private List<String> past(String day) {
        PastListings.Standing standing = pastListings.standing(LocalDate.parse(day)).stream()
                .filter(one -> one.snapshot().list().value().equals(list))
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        told.add(standing.snapshot().day() + " " + standing.known());
        pastListings.forEach(
                standing.snapshot(),
                same -> told.add(same.reference()),
                party -> told.add(
                        party.ref().reference() + " " + party.names().get(0).text()));
        return told;
    }

    @Test
    void browsesByWordsInAnyOrderWithoutAccents() {
        assertThat(names(filter("BOROW lukasz"))).containsExactly("Łukasz BOROW");
        assertThat(names(filter("Łuk"))).containsExactly("Łukasz BOROW");
        assertThat(names(filter("ukasz"))).isEmpty();
        assertThat(names(filter("%"))).isEmpty();
        assertThat(names(filter("borow nobody"))).isEmpty();
    }

    @Test
    void browsesByKindProgrammeCountryAndPage() {
        assertThat(names(filter(Optional.of(ListingKind.ORGANISATION), "", "", "")))
                .containsExactly("Newcomer");
        assertThat(names(filter(Optional.empty(), "tiny PROGRAMME", "", ""))).hasSize(2);
        assertThat(names(filter(Optional.empty(), "TIN", "", ""))).hasSize(2);
        assertThat(names(filter(Optional.empty(), "TINS", "", ""))).isEmpty();
        assertThat(names(filter(Optional.empty(), "", "FR", ""))).containsExactly("Newcomer");
        ListingPage second = listings.browse(new ListingFilter(
                Optional.empty(),
                Optional.of(ListCode.of(list)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                1));
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.listings()).extracting(ListingSummary::name).containsExactly("Łukasz BOROW");
    }

    @Test
    void browsesByDayLikeListedOnAnswers() {
        // A2 was on the list until the third snapshot; A3 surely was not on it when the first was made.
        assertThat(names(filter(Optional.empty(), "", "", "2026-01-01")))
                .containsExactly("Vessel 100% SURE", "Łukasz BOROW");
        assertThat(names(filter(Optional.empty(), "", "", "2026-03-01"))).containsExactly("Newcomer", "Łukasz BOROW");
        assertThat(names(filter(Optional.empty(), "", "", "2018-01-01")))
                .containsExactly("Newcomer", "Vessel 100% SURE");
        for (String day : new String[] {"2018-01-01", "2026-01-01", "2026-01-15", "2026-02-20", "2026-03-01"}) {
            assertThat(listings.browse(filter(Optional.empty(), "", "", day)).listings())
                    .isNotEmpty()
                    .allSatisfy(found ->
                            assertThat(found.listedOn().orElseThrow().answer()).isNotEqualTo(Answer.NO));
        }
    }

    private List<String> names(ListingFilter filter) {
        return listings.browse(filter).listings().stream()
                .map(ListingSummary::name)
                .toList();
    }

    private ListingFilter filter(String q) {
        return new ListingFilter(
                Optional.of(q),
                Optional.of(ListCode.of(list)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                10);
    }

    private ListingFilter filter(Optional<ListingKind> kind, String programme, String country, String day) {
        return filter(kind, programme, country, day, false);
    }

    private ListingFilter filter(
            Optional<ListingKind> kind, String programme, String country, String day, boolean asOf) {
        return new ListingFilter(
                Optional.empty(),
                Optional.of(ListCode.of(list)),
                kind,
                Optional.of(programme).filter(text -> !text.isEmpty()),
                Optional.of(country).filter(text -> !text.isEmpty()),
                Optional.of(day)
                        .filter(text -> !text.isEmpty())
                        .map(text -> new ListingFilter.When(LocalDate.parse(text), asOf)),
                0,
                10);
    }

    @Test
    void rowsMoveWithoutAChange() {
        Listing first = listing("A1", "Łukasz BOROW", ListingKind.PERSON, "pl", "2019-01-21");
        Listing other = listing("A3", "Newcomer", ListingKind.ORGANISATION, "fr", "");
        Snapshot before = publish("2026-04-01", cells(2, first, other), first, other);
        assertThat(nameCell("A1")).contains(new Cell("tiny.csv", 2, "name"));
        Snapshot after = publish("2026-05-01", cells(7, other, first), other, first);
        assertThat(snapshots.changes(before, 0, 10).counts()).isEqualTo(new ChangeCounts(0, 0, 0));
        assertThat(snapshots.changes(after, 0, 10).counts()).isEqualTo(new ChangeCounts(0, 0, 0));
        assertThat(nameCell("A1")).contains(new Cell("tiny.csv", 8, "name"));
        assertThat(nameCell("A3")).contains(new Cell("tiny.csv", 7, "name"));
        List<Optional<Cell>> inMemory = new ArrayList<>();
        listings.forEachParty(
                ListCode.of(list),
                party -> inMemory.add(
                        party.cells().of(ListedField.NAME, party.names().get(0).text())));
        assertThat(inMemory)
                .containsExactly(
                        Optional.of(new Cell("tiny.csv", 8, "name")), Optional.of(new Cell("tiny.csv", 7, "name")));
        // delisted, and published by a reader that tells no rows
        publish("2026-06-01", other);
        assertThat(nameCell("A1")).isEmpty();
        assertThat(nameCell("A3")).isEmpty();
    }

    private Optional<Cell> nameCell(String reference) {
        ListingHistory history = listings.find(ListingRef.of(list, reference)).orElseThrow();
        return history.cells()
                .of(ListedField.NAME, history.latest().listing().primaryName().text());
    }

    private static PublishedCells cells(int row, Listing... content) {
        PublishedCells cells = new PublishedCells();
        for (int i = 0; i < content.length; i++) {
            Map<String, Cell> names = Map.of(content[i].primaryName().text(), new Cell("tiny.csv", row + i, "name"));
            cells.listing(content[i]).add(ListedField.NAME, names).done();
        }
        return cells;
    }

    private Snapshot publish(String day, Listing... content) {
        return publish(day, new PublishedCells(), content);
    }

    private Snapshot publish(String day, PublishedCells cells, Listing... content) {
        List<Listing> all = List.of(content);
        try (SnapshotDraft draft = store.begin(ListCode.of(list)).orElseThrow()) {
            return draft.publish(
                    new NewSnapshot(
                            Optional.of(PartialDate.parse(day)), "sha of " + day, Snapshot.Origin.FOLDER, 0, "{}"),
                    all,
                    cells,
                    draft.compare(all, done -> {}),
                    id -> "{}");
        }
    }

    private Listing listing(String reference, String name, ListingKind kind, String country, String designated) {
        return new Listing(
                ListingRef.of(list, reference),
                kind,
                List.of(new ListedName(name, List.of(), NameGrade.PRIMARY, NameType.PRIMARY, UnicodeScript.LATIN, "")),
                new Listing.PersonalDetails(
                        Gender.UNKNOWN,
                        List.of(),
                        List.of(),
                        List.of(new Country("", country)),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                new Listing.Designation(
                        List.of(new Programme("TINY", "Tiny programme")),
                        List.of(),
                        List.of(),
                        designated.isEmpty()
                                ? List.of()
                                : List.of(new ListedDate(
                                        ListedDate.Kind.DESIGNATED, PartialDate.parse(designated), "test"))),
                Listing.OtherInformation.NONE);
    }
}
