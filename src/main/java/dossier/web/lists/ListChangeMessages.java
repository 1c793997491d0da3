package dossier.web.lists;

import dossier.lists.KnownList;
import dossier.lists.KnownLists;
import dossier.lists.ListChange;
import dossier.lists.ListChanges;
import dossier.lists.ListChanges.Page;
import dossier.lists.ListChanges.Place;
import dossier.lists.ListCode;
import dossier.lists.Snapshot;
import dossier.lists.SnapshotRepository;
import dossier.screening.Screener;
import dossier.streams.Announced;
import dossier.web.http.StreamAnswers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

/** What changed on the lists for a topic: a message for each line, as {@code GET /api/lists/{code}/changes?limit=1} gives it. */
@Singleton
class ListChangeMessages implements Announced {

    private final ListChanges changes;
    private final SnapshotRepository snapshots;
    private final Screener screener;
    private final StreamAnswers messages;

    ListChangeMessages(ListChanges changes, SnapshotRepository snapshots, Screener screener, StreamAnswers messages) {
        this.changes = changes;
        this.snapshots = snapshots;
        this.screener = screener;
        this.messages = messages;
    }

    @Override
    public Kind kind() {
        return Kind.LIST_CHANGES;
    }

    @Override
    public List<String> parts() {
        return KnownLists.all().stream()
                .map(KnownList::code)
                .map(ListCode::value)
                .toList();
    }

    /** Empty for a list that has no snapshot: its first one will be told. */
    @Override
    @ActivateRequestContext
    public String end(String part) {
        return changes.since(ListCode.of(part), Optional.of(LocalDate.MAX), 1)
                .next()
                .map(Place::toString)
                .orElse("");
    }

    @Override
    @ActivateRequestContext
    public List<Message> after(String part, String position, int most) {
        ListCode list = ListCode.of(part);
        List<Message> lines = new ArrayList<>();
        Page page = page(list, position);
        while (!page.changes().isEmpty() && lines.size() < most) {
            Place next = page.next().orElseThrow();
            ListChange line = page.changes().get(0);
            lines.add(new Message(
                    key(line, next),
                    messages.bytes(ListChangesView.of(list, page, screener.stamp())),
                    next.toString()));
            page = page(list, next.toString());
        }
        return lines;
    }

    private Page page(ListCode list, String position) {
        Optional<Place> place = Place.parse(position);
        if (place.isEmpty()) {
            return changes.since(list, Optional.empty(), 1);
        }
        return changes.after(list, place.orElseThrow(), 1).orElseGet(() -> again(list, place.orElseThrow()));
    }

    /**
     * The place is gone, since an older publication was put before its snapshot. From the day of that snapshot on everything is told, again
     * where it was told: rather twice than never.
     */
    private Page again(ListCode list, Place place) {
        Optional<LocalDate> before = snapshots.history(list).stream()
                .filter(snapshot -> snapshot.id() == place.snapshot())
                .map(Snapshot::day)
                .map(day -> day.minusDays(1))
                .findFirst();
        return changes.since(list, Optional.of(before.orElse(LocalDate.MAX)), 1);
    }

    /** List and reference; a line about many listings is known by its place. */
    private static String key(ListChange line, Place place) {
        String list = line.snapshot().list().value();
        return line.count() == 1 && line.listings().size() == 1
                ? list + "/" + line.listings().get(0).ref().reference()
                : list + "/" + place;
    }
}
