package dossier.screening;

import dossier.lists.ListedOn;
import dossier.lists.ListedParty;
import dossier.lists.ListingRef;
import dossier.lists.PastListings;
import dossier.lists.PastListings.Standing;
import dossier.lists.Snapshot;
import dossier.names.NameAnalyser;
import dossier.screening.index.AnalysisCache;
import dossier.screening.index.PreparedParty;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Makes indexes of the lists as they stood on days of the past. Names that are listed today as they were then are shared with the
 * index of today; the others are analysed again. The last one is kept while there is memory.
 */
@ApplicationScoped
public class PastIndexes {

    private static final int LONGEST_WAIT_SECONDS = 5;

    /** Old snapshots are removed once a day, and imports are minutes apart. */
    private static final int MOST_ATTEMPTS = 3;

    private final PastListings listings;
    private final Supplier<NameIndex> today;
    private final ReentrantLock making = new ReentrantLock();
    private SoftReference<Made> last = new SoftReference<>(null);

    @Inject
    PastIndexes(PastListings listings, IndexKeeper keeper) {
        this(listings, keeper::index);
    }

    PastIndexes(PastListings listings, Supplier<NameIndex> today) {
        this.listings = listings;
        this.today = today;
    }

    /**
     * An index and what it was made from.
     *
     * @param day of a list that no snapshot is old enough for it depends on the day; empty if there is none
     */
    private record Made(long today, List<Standing> lists, Optional<LocalDate> day, NameIndex index) {}

    /**
     * The lists as they stood on a day. Of a list that no snapshot here is old enough for, those of the oldest snapshot that the
     * list itself says were listed by that day.
     *
     * @throws dossier.lists.StoreException if the database is away
     * @throws RejectedExecutionException if others wait for other days; one is made at a time, so that they cannot take all threads
     * @throws HistoryChangedException as {@link #steady} does
     */
    public PastIndex at(LocalDate day) {
        return alone(() -> steady(day, lists -> made(day, lists)));
    }

    /**
     * An answer about a day of the past that is read in several steps. What old snapshots said may be removed between two of them: the
     * answer is read again then, from what stands for that day now, so that it never lacks what was removed on the way.
     *
     * @throws HistoryChangedException if the history of the lists is changed again and again meanwhile
     */
    public <T> T steady(LocalDate day, Supplier<T> answer) {
        return steady(day, lists -> answer.get());
    }

    private <T> T steady(LocalDate day, Function<List<Standing>, T> answer) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<Standing> lists = listings.standing(day);
            T read = answer.apply(lists);
            if (listings.standing(day).equals(lists)) {
                return read;
            }
        }
        throw new HistoryChangedException(day);
    }

    /**
     * The lists as given snapshots of them were.
     *
     * @param lists one snapshot of each list
     * @param day where a snapshot did not stand on the day asked for, that day
     * @throws dossier.lists.StoreException if the database is away
     * @throws RejectedExecutionException as {@link #at} does
     */
    public NameIndex of(List<Standing> lists, LocalDate day) {
        return alone(() -> made(day, lists)).index();
    }

    private PastIndex alone(Supplier<PastIndex> make) {
        if (!isMineInTime()) {
            throw new RejectedExecutionException("another day of the past is being made");
        }
        try {
            return make.get();
        } finally {
            making.unlock();
        }
    }

    private boolean isMineInTime() {
        try {
            return making.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PastIndex made(LocalDate day, List<Standing> lists) {
        NameIndex now = today.get();
        Optional<LocalDate> own =
                Optional.of(day).filter(unused -> !lists.stream().allMatch(Standing::known));
        Made known = last.get();
        if (known == null || known.today != now.version() || !known.lists.equals(lists) || !known.day.equals(own)) {
            known = new Made(now.version(), lists, own, build(now, day, lists));
            last = new SoftReference<>(known);
        }
        return new PastIndex(day, known.index, lists);
    }

    private NameIndex build(NameIndex now, LocalDate day, List<Standing> lists) {
        Map<ListingRef, PreparedParty> ofToday = new HashMap<>();
        now.preparedByList()
                .values()
                .forEach(parties ->
                        parties.forEach(party -> ofToday.put(party.party().ref(), party)));
        List<PreparedParty> parties = new ArrayList<>();
        List<ListedParty> otherwise = new ArrayList<>();
        for (Standing list : lists) {
            listings.forEach(
                    list.snapshot(),
                    same -> Optional.ofNullable(ofToday.get(same))
                            .filter(party -> list.known() || isDatedBy(party.party(), day))
                            .ifPresent(parties::add),
                    party -> {
                        if (list.known() || isDatedBy(party, day)) {
                            otherwise.add(party);
                        }
                    });
        }
        parties.addAll(PreparedParty.all(otherwise, new AnalysisCache(NameAnalyser.standard())));
        List<Snapshot> madeFrom = lists.stream().map(Standing::snapshot).toList();
        // no version: what is worked out for the index of today must not be worked out anew for this one
        return NameIndex.build(
                0, parties, Stamp.of(madeFrom), NameIndex.ListedState.of(madeFrom), now, now.decisions());
    }

    private static boolean isDatedBy(ListedParty party, LocalDate day) {
        return ListedOn.of(party, day).answer() == ListedOn.Answer.YES;
    }
}
