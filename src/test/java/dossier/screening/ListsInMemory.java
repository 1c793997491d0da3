package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.Listing;
import dossier.lists.ListingFilter;
import dossier.lists.ListingHistory;
import dossier.lists.ListingPage;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.Presence;
import dossier.lists.Problem;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotChanges;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Snapshots and their listings, in memory. */
final class ListsInMemory implements SnapshotRepository, ListingRepository {

    /** Listings that the store takes for known, and they are not. */
    final List<ListingRef> wronglyKnown = new ArrayList<>();

    private static final ListedParty.Origin NOWHERE = ListedParty.Origin.since(Presence.since(LocalDate.EPOCH));

    /** Lists that were read, one after the other. */
    final List<ListCode> read = new ArrayList<>();
    /** Listings that were given as they were known, and not in full. */
    int keptAsKnown;

    boolean away;
    private final Map<ListCode, Snapshot> active = new TreeMap<>();
    private final Map<Long, List<ListedParty>> listings = new HashMap<>();

    /** Publishes a list of one person. */
    void publish(String code, long id, String name) {
        publish(ListCode.of(code), id, List.of(Parties.person(code, "r", name).listed()));
    }

    /** Publishes a list; from now on its listings are held from there, wherever they were before. */
    void publish(ListCode list, long id, Collection<ListedParty> parties) {
        active.put(
                list,
                new Snapshot(
                        id,
                        list,
                        Optional.empty(),
                        Instant.EPOCH,
                        "sha" + id,
                        Snapshot.Origin.FOLDER,
                        new Snapshot.Counts(parties.size(), parties.size(), 0),
                        0));
        ListedParty.Origin origin =
                ListedParty.Origin.since(Presence.since(LocalDate.of(2026, 1, 1).plusDays(id)));
        listings.put(id, parties.stream().map(party -> party.with(origin)).toList());
    }

    /** Every active listing, list by list. */
    List<ListedParty> parties() {
        return active.values().stream()
                .flatMap(snapshot -> listings.getOrDefault(snapshot.id(), List.of()).stream())
                .toList();
    }

    @Override
    public List<Snapshot> active() {
        if (away) {
            throw new StoreException("ask", new IOException("connection refused"));
        }
        return List.copyOf(active.values());
    }

    @Override
    public Optional<Snapshot> forEachParty(ListCode list, Consumer<ListedParty> party) {
        read.add(list);
        Optional<Snapshot> snapshot = Optional.ofNullable(active.get(list));
        snapshot.ifPresent(known -> listings.getOrDefault(known.id(), List.of()).forEach(party));
        return snapshot;
    }

    @Override
    public Optional<Snapshot> forEachParty(
            Snapshot known, BiConsumer<ListingRef, ListedParty.Origin> asKnown, Consumer<ListedParty> otherwise) {
        wronglyKnown.forEach(ref -> asKnown.accept(ref, NOWHERE));
        Set<ListedParty> before = new HashSet<>();
        listings.getOrDefault(known.id(), List.of()).forEach(party -> before.add(party.with(NOWHERE)));
        return forEachParty(known.list(), party -> {
            if (before.contains(party.with(NOWHERE))) {
                keptAsKnown++;
                asKnown.accept(party.ref(), party.origin());
            } else {
                otherwise.accept(party);
            }
        });
    }

    @Override
    public void forEach(ListCode list, Consumer<Listing> listing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Listing> current(Collection<ListingRef> refs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ListingPage browse(ListingFilter filter, Set<ListingRef> among) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Snapshot> active(ListCode list) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Snapshot> history(ListCode list) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Snapshot> find(ListCode list, long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Problem> problems(Snapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SnapshotChanges changes(Snapshot snapshot, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ListingHistory> find(ListingRef ref) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ListingPage browse(ListingFilter filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<ListingRef, Snapshot> currentSince(Collection<ListingRef> refs) {
        throw new UnsupportedOperationException();
    }
}
