package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.ListingRepository;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotPublished;
import dossier.lists.SnapshotRepository;
import dossier.lists.StoreException;
import dossier.names.NameAnalyser;
import dossier.parties.JoinDecisions;
import dossier.parties.JoinsDecided;
import dossier.screening.index.AnalysisCache;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Listings whose names are analysed together while the next ones are read. */
    private static final int SHARE = 1_000;

    /** To find out which of so many listings are one party takes a moment. */
    private static final int QUICKLY_JOINED = 3_000;

    private final SnapshotRepository snapshots;
    private final ListingRepository listings;
    private final JoinDecisions.Source decisions;
    private final Consumer<IndexSwapped> swapped;
    private final Optional<SavedIndex> saved;
    private final QuietMoment quiet;
    private final Map<ListCode, ListPart> parts = new HashMap<>();
    private volatile NameIndex index = NameIndex.empty();
    private volatile CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);
    private boolean databaseAway;
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
        this.listings = listings;
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

    /** One list in the state of one snapshot, its names analysed; kept until another snapshot of the list is active. */
    private record ListPart(Snapshot snapshot, List<PreparedParty> parties) {}

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
            refreshFrom(snapshots.active());
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

    private void refreshFrom(List<Snapshot> active) {
        JoinDecisions decided = decisions.current();
        boolean changed = !ready();
        if (changed && restore(active)) {
            follow(decided);
            return;
        }
        // the tables of names take most of a second: meanwhile the database is asked
        workers.execute(NameAnalyser::loadTables);
        AnalysisCache analyser = new AnalysisCache(NameAnalyser.standard());
        List<Supplier<ListPart>> loading = new ArrayList<>();
        for (Snapshot snapshot : active) {
            ListPart known = parts.get(snapshot.list());
            if (known == null || !known.snapshot().equals(snapshot)) {
                load(snapshot.list(), Optional.ofNullable(known), analyser).ifPresent(loading::add);
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

    /** Reads what changed of a list, or all of it; taking its names apart goes on while the next one is read. */
    private Optional<Supplier<ListPart>> load(ListCode list, Optional<ListPart> known, AnalysisCache analyser) {
        if (known.isPresent()) {
            Shares shares = new Shares(analyser);
            Optional<Snapshot> read = listings.forEachParty(
                    known.orElseThrow().snapshot(), shares.keeping(known.orElseThrow()), shares::add);
            if (!shares.lacking) {
                return read.map(shares::end);
            }
            LOG.warnf("What changed of %s does not fit what is known of it; the list is read as a whole.", list);
        }
        Shares shares = new Shares(analyser);
        // another snapshot may have become active since we asked: what was read counts
        return listings.forEachParty(list, shares::add).map(shares::end);
    }

    /** The listings of a list as they come in: most are known, the others are prepared together. */
    private final class Shares {

        private final AnalysisCache analyser;
        private final List<PreparedParty> kept = new ArrayList<>();
        private final List<CompletableFuture<List<PreparedParty>>> prepared = new ArrayList<>();
        private List<ListedParty> share = new ArrayList<>();
        /** A listing is said to be as it was, and was not there. */
        private boolean lacking;

        Shares(AnalysisCache analyser) {
            this.analyser = analyser;
        }

        void add(ListedParty party) {
            share.add(party);
            if (share.size() == SHARE) {
                prepareShare();
            }
        }

        private void prepareShare() {
            List<ListedParty> together = share;
            share = new ArrayList<>();
            prepared.add(CompletableFuture.supplyAsync(() -> PreparedParty.all(together, analyser), workers));
        }

        BiConsumer<ListingRef, ListedParty.Origin> keeping(ListPart known) {
            Map<ListingRef, PreparedParty> byReference = known.parties().stream()
                    .collect(Collectors.toMap(party -> party.party().ref(), Function.identity()));
            return (ref, origin) -> {
                PreparedParty party = byReference.get(ref);
                if (party == null) {
                    lacking = true;
                } else {
                    kept.add(party.with(origin));
                }
            };
        }

        Supplier<ListPart> end(Snapshot snapshot) {
            prepareShare();
            return () -> new ListPart(
                    snapshot,
                    Stream.concat(kept.stream(), prepared.stream().flatMap(each -> each.join().stream()))
                            .toList());
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
