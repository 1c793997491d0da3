package dossier.web.pages.lists;

import dossier.lists.Snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A snapshot of a list in the table of all.
 *
 * @param snapshot the snapshot
 * @param growth how many entries more than the snapshot before; empty for the first
 * @param active answers are made from it
 * @param kept what it said is still kept
 */
public record SnapshotRow(Snapshot snapshot, OptionalInt growth, boolean active, boolean kept) {

    /**
     * Rows for all snapshots.
     *
     * @param known every snapshot of the list, newest first
     * @param kept ids of those whose listings are kept
     * @param active id of the active one
     */
    static List<SnapshotRow> of(List<Snapshot> known, Set<Long> kept, long active) {
        List<SnapshotRow> rows = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Snapshot snapshot = known.get(i);
            OptionalInt growth = i + 1 == known.size()
                    ? OptionalInt.empty()
                    : OptionalInt.of(snapshot.counts().listings()
                            - known.get(i + 1).counts().listings());
            rows.add(new SnapshotRow(snapshot, growth, snapshot.id() == active, kept.contains(snapshot.id())));
        }
        return rows;
    }

    /** Before its day: what kind of date it is. */
    public String kindOfDay() {
        return snapshot.isOfItsPublication() ? "published" : "imported";
    }

    /** Where it came from. */
    public String originInWords() {
        return switch (snapshot.origin()) {
            case SAMPLE -> "sample that comes with Dossier";
            case FOLDER -> "folder of the service";
            case UPLOAD -> "uploaded files";
            case PUBLISHER -> "fetched from the publisher";
        };
    }

    /** "+120", "−3", "no difference in number" or nothing. */
    public String growthInWords() {
        if (growth.isEmpty()) {
            return "";
        }
        int more = growth.getAsInt();
        String number = String.format(Locale.ENGLISH, "%,d", Math.abs(more));
        return more == 0 ? "±0" : (more > 0 ? "+" : "−") + number;
    }
}
