package dossier.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What changed on each list over its snapshots, line by line, the oldest first. */
public interface ListChanges {

    /**
     * How far a reader has read.
     *
     * @param snapshot the snapshot
     * @param predecessor the one before it, 0 if there is none: an older publication may have come in between since
     * @param lines lines of the snapshot that are read
     */
    record Place(long snapshot, long predecessor, int lines) {

        /** As it is given to a reader. */
        @Override
        public String toString() {
            return snapshot + "-" + predecessor + "-" + lines;
        }

        /** The place of that text; empty if it is none. */
        public static Optional<Place> parse(String text) {
            if (!text.matches("\\d{1,18}-\\d{1,18}-\\d{1,9}")) {
                return Optional.empty();
            }
            String[] parts = text.split("-");
            return Optional.of(
                    new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
        }
    }

    /**
     * Some lines.
     *
     * @param changes the lines
     * @param next where the next ones begin, or will begin when there are any; empty while the list has no snapshot
     * @param more whether there are more just now
     */
    record Page(List<ListChange> changes, Optional<Place> next, boolean more) {

        public Page {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The lines of the snapshots that stand for days after a day.
     *
     * @param since the day; all snapshots if empty
     * @param limit most lines
     */
    Page since(ListCode list, Optional<LocalDate> since, int limit);

    /**
     * The lines that follow a place.
     *
     * @param limit most lines
     * @return empty if there is no such place (any more)
     */
    Optional<Page> after(ListCode list, Place place, int limit);
}
