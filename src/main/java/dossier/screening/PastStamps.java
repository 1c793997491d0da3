package dossier.screening;

import dossier.lists.ListCode;
import dossier.lists.PastListings.Standing;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jakarta.enterprise.context.ApplicationScoped;

/** The lists as they were when an answer was made, by its stamp. */
@ApplicationScoped
public class PastStamps {

    private final SnapshotRepository snapshots;
    private final PastIndexes past;

    PastStamps(SnapshotRepository snapshots, PastIndexes past) {
        this.snapshots = snapshots;
        this.past = past;
    }

    /**
     * What there is of the lists of a stamp.
     *
     * @param index the lists; empty if one of them is missing
     * @param missing lists whose snapshot of then is not here any more
     */
    public record Found(Optional<NameIndex> index, List<ListCode> missing) {

        public Found {
            missing = List.copyOf(missing);
        }
    }

    /**
     * The day of the past for which an answer was made.
     *
     * @param day the day
     * @param notKnown lists whose snapshot in the stamp is younger; of them it has those that the list itself dates that early
     */
    public record Day(LocalDate day, Set<ListCode> notKnown) {

        public Day {
            notKnown = Set.copyOf(notKnown);
        }
    }

    /** The same for an answer of the day on which it was made. */
    public Found of(Stamp stamp) {
        return of(stamp, Optional.empty());
    }

    /**
     * Makes the index that an answer came from again.
     *
     * @param asOf the day of the past that was asked for; empty if none was
     * @throws dossier.lists.StoreException if the database is away
     * @throws java.util.concurrent.RejectedExecutionException as {@link PastIndexes#at} does
     */
    public Found of(Stamp stamp, Optional<Day> asOf) {
        List<Standing> used = new ArrayList<>();
        List<ListCode> missing = missing(stamp, asOf, used);
        if (!missing.isEmpty()) {
            return new Found(Optional.empty(), missing);
        }
        NameIndex index = past.of(used, asOf.map(Day::day).orElse(LocalDate.EPOCH));
        // what they said may have been removed while it was read
        List<ListCode> gone = missing(stamp, asOf, new ArrayList<>());
        return new Found(Optional.of(index).filter(complete -> gone.isEmpty()), gone);
    }

    private List<ListCode> missing(Stamp stamp, Optional<Day> asOf, List<Standing> used) {
        List<ListCode> missing = new ArrayList<>();
        new TreeMap<>(stamp.snapshots()).forEach((list, sha256) -> {
            Optional<Snapshot> known = snapshots.history(list).stream()
                    .filter(snapshot -> snapshot.sha256().equals(sha256))
                    .findFirst();
            known.ifPresentOrElse(
                    snapshot -> used.add(new Standing(
                            snapshot,
                            asOf.filter(day -> day.notKnown.contains(list)).isEmpty())),
                    () -> missing.add(list));
        });
        return missing;
    }
}
