package dossier.lists.store;

import dossier.lists.ListChange;
import dossier.lists.ListChange.Party;
import dossier.lists.ListChange.Sort;
import dossier.lists.ListChanges;
import dossier.lists.ListCode;
import dossier.lists.ListingChange.FieldChange;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** The changes in PostgreSQL. The lines of a snapshot are worked out when they are first asked for, and kept while there is memory. */
@ApplicationScoped
class StoredListChanges implements ListChanges {

    private static final int EXAMPLES = 5;

    private final SnapshotRepository snapshots;
    private final StepDifferences differences;
    private final Map<Step, SoftReference<List<ListChange>>> known = new ConcurrentHashMap<>();

    /** From one snapshot to the next; 0 for none. */
    private record Step(long from, Snapshot to) {}

    StoredListChanges(SnapshotRepository snapshots, DataSource database) {
        this.snapshots = snapshots;
        this.differences = new StepDifferences(database);
    }

    @Override
    public Page since(ListCode list, Optional<LocalDate> since, int limit) {
        List<Step> steps = steps(list);
        int first = 0;
        while (since.isPresent()
                && first < steps.size()
                && !steps.get(first).to.day().isAfter(since.orElseThrow())) {
            first++;
        }
        if (first == steps.size() && first > 0) { // nothing after that day yet: whoever asks again goes on from here
            return page(steps, first - 1, lines(steps.get(first - 1)).size(), limit);
        }
        return page(steps, first, 0, limit);
    }

    @Override
    public Optional<Page> after(ListCode list, Place place, int limit) {
        List<Step> steps = steps(list);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.to.id() == place.snapshot()
                    && step.from == place.predecessor()
                    && place.lines() <= lines(step).size()) {
                return Optional.of(page(steps, i, place.lines(), limit));
            }
        }
        return Optional.empty();
    }

    private Page page(List<Step> steps, int firstStep, int firstLine, int limit) {
        List<ListChange> changes = new ArrayList<>();
        Optional<Place> next = Optional.empty();
        int line = firstLine;
        boolean more = false;
        for (int i = firstStep; i < steps.size() && !more; i++) {
            Step step = steps.get(i);
            List<ListChange> all = lines(step);
            int until = Math.min(all.size(), line + limit - changes.size());
            changes.addAll(all.subList(line, until));
            next = Optional.of(new Place(step.to.id(), step.from, until));
            more = until < all.size();
            line = 0;
        }
        return new Page(changes, next, more);
    }

    /** The snapshots of a list in the order of their days, each with the one before it. */
    private List<Step> steps(ListCode list) {
        List<Snapshot> oldestFirst = new ArrayList<>(snapshots.history(list));
        Collections.reverse(oldestFirst);
        List<Step> steps = new ArrayList<>();
        long before = 0;
        for (Snapshot snapshot : oldestFirst) {
            steps.add(new Step(before, snapshot));
            before = snapshot.id();
        }
        return steps;
    }

    private List<ListChange> lines(Step step) {
        List<ListChange> lines =
                Optional.ofNullable(known.get(step)).map(SoftReference::get).orElse(null);
        if (lines == null) {
            lines = step.from == 0 ? List.of(first(step.to)) : workedOut(step.to);
            known.values().removeIf(kept -> kept.get() == null);
            known.put(step, new SoftReference<>(lines));
        }
        return lines;
    }

    private static ListChange first(Snapshot snapshot) {
        return new ListChange(snapshot, Sort.FIRST, snapshot.counts().listings(), List.of(), List.of());
    }

    private List<ListChange> workedOut(Snapshot snapshot) {
        StepDifferences.Found found = differences.of(snapshot);
        AlikeChanges changed = AlikeChanges.among(found.changed());
        List<ListChange> lines = new ArrayList<>();
        changed.alike()
                .forEach((field, parties) -> lines.add(new ListChange(
                        snapshot, Sort.CHANGED_ALIKE, parties.size(), parties.subList(0, EXAMPLES), List.of(field))));
        found.added().forEach(party -> lines.add(one(snapshot, Sort.ADDED, party, List.of())));
        changed.own()
                .forEach(change -> lines.add(one(
                        snapshot,
                        Sort.CHANGED,
                        new Party(change.ref(), change.kind(), change.name()),
                        change.fields())));
        found.delisted().forEach(party -> lines.add(one(snapshot, Sort.DELISTED, party, List.of())));
        return List.copyOf(lines);
    }

    private static ListChange one(Snapshot snapshot, Sort sort, Party party, List<FieldChange> fields) {
        return new ListChange(snapshot, sort, 1, List.of(party), fields);
    }
}
