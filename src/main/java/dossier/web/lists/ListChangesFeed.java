package dossier.web.lists;

import dossier.feeds.AtomFeed;
import dossier.lists.KnownList;
import dossier.lists.ListChange;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What changed on a list as a feed, an entry for each line. */
final class ListChangesFeed {

    private ListChangesFeed() {}

    static String of(KnownList list, List<ListChange> newestFirst) {
        List<AtomFeed.Entry> entries = new ArrayList<>();
        for (ListChange change : newestFirst) {
            Instant came = change.snapshot().importedAt();
            entries.add(new AtomFeed.Entry(
                    "urn:dossier:" + list.code() + ":" + change.snapshot().sha256() + ":" + what(change),
                    ChangeSentence.title(change),
                    link(change),
                    ChangeSentence.text(change),
                    came));
        }
        Instant updated = newestFirst.isEmpty()
                ? Instant.EPOCH
                : newestFirst.get(0).snapshot().importedAt();
        return new AtomFeed(
                        "urn:dossier:" + list.code() + ":changes", "Changes of the " + list.title(), updated, entries)
                .document();
    }

    /** Tells the line from all others of its snapshot. */
    private static String what(ListChange change) {
        String about = change.count() == 1 && !change.listings().isEmpty()
                ? change.listings().get(0).ref().reference()
                : change.fields().toString();
        return change.sort() + ":" + URLEncoder.encode(about, UTF_8);
    }

    /** Relative to the service's address. */
    private static String link(ListChange change) {
        String list = change.snapshot().list().value();
        return change.count() == 1 && !change.listings().isEmpty()
                ? "/api/listings/" + list + "/"
                        + URLEncoder.encode(change.listings().get(0).ref().reference(), UTF_8)
                : "/api/lists/" + list + "/snapshots/" + change.snapshot().id() + "/changes";
    }
}
