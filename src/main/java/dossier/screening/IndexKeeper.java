package dossier.screening;

import dossier.lists.KnownLists;
import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.ListsTold;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotPublished;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;
import dossier.names.NameAnalyser;
import dossier.parties.JoinDecisions;
import dossier.parties.JoinsDecided;
import dossier.screening.index.PreparedParty;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/**
 * Keeps one current {@link NameIndex} of all active snapshots: builds it at start, swaps it when a snapshot was published
 * here or by another copy of the service, and goes on serving the old one while the database is away.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    /** To find out which of so many listings are one party takes a moment. */
    private static final int QUICKLY_JOINED = 3_000;

    private final SnapshotRepository snapshots;
    private final JoinDecisions.Source decisions;
    private final Consumer<IndexSwapped> swapped;
    private final Optional<SavedIndex> saved;
    private final QuietMoment quiet;
    private final Map<ListCode, ListPart> parts = new HashMap<>();
    private final ListParts reader;
    private volatile NameIndex index = NameIndex.empty();
    private volatile CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);
    private boolean databaseAway;
    private Set<ListCode> left = Set.of();
    /** One thread per processor: a share of names is analysed in one go, so no thread waits for another's share. */
    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), IndexKeeper::worker);

    @Inject
    IndexKeeper(
            SnapshotRepository snapshots,
            ListingRepository listings,
            JoinDecisions.Source decisions,
            Event<IndexSwapped> swapped,
            ScreeningSettings settings,
            QuietMoment quiet,
            MeterRegistry metrics) {
        this(
                snapshots,
                listings,
                decisions,
                (Consumer<IndexSwapped>) swapped::fire,
                settings.image().flatMap(SavedIndex::at),
                quiet,
                metrics);
    }

    IndexKeeper(
            SnapshotRepository snapshots,
            ListingRepository listings,
            JoinDecisions.Source decisions,
            Consumer<IndexSwapped> swapped,
            Optional<SavedIndex> saved,
            QuietMoment quiet,
            MeterRegistry metrics) {
        this.saved = saved;
        this.quiet = quiet;
        this.snapshots = snapshots;
        this.reader = new ListParts(listings, workers);
        this.decisions = decisions;
        this.swapped = swapped;
        metrics.gauge("dossier.index.names", this, keeper -> keeper.index.names());
        metrics.gauge(
                "dossier.index.listings", this, keeper -> keeper.index.parties().size());
        metrics.gauge(
                "dossier.index.build.seconds",
                this,
                keeper -> keeper.index.buildTime().toNanos() / 1e9);
    }

    /** The index that serves just now. Take it once per answer, so that the answer comes from one state. */
    public NameIndex index() {
        return index;
    }

    /** The listing of that reference, if an active snapshot has it. */
    public Optional<ListedParty> party(ListingRef reference) {
        return index.party(reference);
    }

    /** Every listing of every active snapshot, by list and reference. */
    public List<ListedParty> parties() {
        return index.parties();
    }

    /** What answers are made from just now. */
    public Stamp stamp() {
        return index.stamp();
    }

    /** Whether an index was built from the database since the start; before that, every answer is empty. */
    public boolean ready() {
        return index.version() > 0;
    }

    void onStart(@Observes StartupEvent start) {
        refresh();
        // those that the index did not need, so that the first query does not wait for them
        workers.execute(NameAnalyser::loadTables);
    }

    void onPublished(@Observes SnapshotPublished published) {
        refresh();
    }

    /** By whichever copy of the service; so this one follows within a moment, and asks by itself only now and then. */
    void onTold(@Observes ListsTold told) {
        if (ready()) {
            refresh();
        }
    }

    void onDecided(@Observes JoinsDecided decided) {
        refresh();
    }

    /** Asks which snapshots are active and what people decided and, if that changed, loads the changed lists and swaps the index. */
    @Scheduled(
            every = "${dossier.screening.poll:5s}",
            delayed = "${dossier.screening.poll:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        refresh();
    }

    /** Never fails because the database is away: the old index serves on. */
    synchronized void refresh() {
        try {
            refreshFrom(configured(snapshots.active()));
            if (databaseAway) {
                LOG.info("The database is back; the name index follows it again.");
            }
            databaseAway = false;
        } catch (PersistenceException | StoreException e) {
            if (!databaseAway) {
                LOG.warnf("The database is away (%s); look-ups go on from the names in memory.", e.getMessage());
            }
            databaseAway = true;
        }
    }

    /** A list that is not known at the start was configured once; it answers no more until it is configured again. */
    private List<Snapshot> configured(List<Snapshot> active) {
        if (!ready()) {
            left = active.stream()
                    .map(Snapshot::list)
                    .filter(list -> KnownLists.byCode(list).isEmpty())
                    .collect(Collectors.toSet());
            left.forEach(list -> LOG.warnf("%s is no longer configured; nobody is compared with it", list));
        }
        return active.stream()
                .filter(snapshot -> !left.contains(snapshot.list()))
                .toList();
    }

    private void refreshFrom(List<Snapshot> active) {
        JoinDecisions decided = decisions.current();
        boolean changed = !ready();
        if (changed && restore(active)) {
            follow(decided);
            return;
        }
        // the tables of names take most of a second: meanwhile the database is asked
        workers.execute(NameAnalyser::loadTables);
        ListParts.Reading reading = reader.begin();
        List<Supplier<ListPart>> loading = new ArrayList<>();
        for (Snapshot snapshot : active) {
            ListPart known = parts.get(snapshot.list());
            if (known == null || !known.snapshot().equals(snapshot)) {
                reading.of(snapshot.list(), Optional.ofNullable(known)).ifPresent(loading::add);
            }
        }
        for (Supplier<ListPart> part : loading) {
            ListPart loaded = part.get();
            parts.put(loaded.snapshot().list(), loaded);
            changed = true;
        }
        changed |= parts.keySet().retainAll(active.stream().map(Snapshot::list).toList());
        if (changed) {
            swap(decided);
        } else {
            follow(decided);
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "names");
        thread.setDaemon(true);
        return thread;
    }

    private void follow(JoinDecisions decided) {
        if (!decided.equals(index.decisions())) {
            serveAndSave(index.decided(decided), madeFrom());
        }
    }

    private void swap(JoinDecisions decided) {
        List<PreparedParty> parties =
                parts.values().stream().flatMap(part -> part.parties().stream()).toList();
        List<Snapshot> madeFrom = madeFrom();
        serveAndSave(
                NameIndex.build(
                        index.version() + 1,
                        parties,
                        Stamp.of(madeFrom),
                        NameIndex.ListedState.of(madeFrom),
                        index,
                        decided),
                madeFrom);
    }

    private List<Snapshot> madeFrom() {
        return parts.values().stream().map(ListPart::snapshot).toList();
    }

    private void serveAndSave(NameIndex next, List<Snapshot> madeFrom) {
        serve(next);
        if (next.parties().size() <= QUICKLY_JOINED) {
            workers.execute(next::joined);
        }
        // names are screened meanwhile; who is one person over the lists is ready before most ask
        saving = quiet.run(() -> keep(next, madeFrom), workers);
    }

    /** Ends when the newest index that was built here is saved for the next start. */
    CompletableFuture<Void> saving() {
        return saving;
    }

    private void serve(NameIndex next) {
        index = next;
        LOG.debugf(
                "Index of %d names of %d listings built in %s.",
                next.names(), next.parties().size(), next.buildTime());
        swapped.accept(new IndexSwapped(next));
    }

    private void keep(NameIndex made, List<Snapshot> madeFrom) {
        if (made == index) {
            made.joined();
        }
        if (made == index) {
            saved.ifPresent(file -> file.keep(made, madeFrom));
        }
    }

    /** At the start, where the lists are as they were when the index was saved. */
    private boolean restore(List<Snapshot> active) {
        Optional<NameIndex> restored = saved.flatMap(file -> file.of(active));
        restored.ifPresent(known -> {
            Map<ListCode, List<PreparedParty>> parties = known.preparedByList();
            active.forEach(snapshot -> parts.put(
                    snapshot.list(), new ListPart(snapshot, parties.getOrDefault(snapshot.list(), List.of()))));
            serve(known);
        });
        return restored.isPresent();
    }
}
