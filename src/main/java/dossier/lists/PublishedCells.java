package dossier.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the values of a publication's listings stand in its files. Filled once while the files are read, then only read. */
public final class PublishedCells {

    private final List<PublishedColumn> columns = new ArrayList<>();
    private final Map<PublishedColumn, Integer> numbers = new HashMap<>();
    private final Map<String, ListedCells> listings = new HashMap<>();

    /** Where the values of a listing stand. */
    public ListedCells of(String reference) {
        return listings.getOrDefault(reference, ListedCells.NONE);
    }

    /** Takes down where the values of a listing stand; {@link Values#done} ends it. */
    public Values listing(Listing listing) {
        return new Values(listing);
    }

    public List<PublishedColumn> columns() {
        return columns;
    }

    public Map<String, ListedCells> listings() {
        return listings;
    }

    private int number(Cell cell) {
        return numbers.computeIfAbsent(new PublishedColumn(cell.file(), cell.column()), column -> {
            columns.add(column);
            return columns.size() - 1;
        });
    }

    /** The values of one listing. */
    public final class Values {

        private final Listing listing;
        private long[] taken = new long[32];
        private int count;

        private Values(Listing listing) {
            this.listing = listing;
        }

        /** Where each value of a field first stands; of names the texts. */
        public Values add(ListedField field, Map<?, Cell> cells) {
            cells.forEach((value, cell) -> add(ListedCells.key(value), field, cell));
            return this;
        }

        /** Long titles and positions are found by what {@link ListedParty} keeps of them, too. */
        public Values addPositions(ListedField field, Map<String, Cell> cells) {
            add(field, cells);
            cells.forEach((text, cell) -> {
                if (!ListedParty.shortPosition(text).equals(text)) {
                    add(ListedCells.key(ListedParty.shortPosition(text)), field, cell);
                }
            });
            return this;
        }

        /** Where the listing's reasons and remarks stand. */
        public Values addReasons(Map<String, Cell> reasons, Map<String, Cell> remarks) {
            add(ListedField.REASON, reasons);
            add(ListedField.REMARK, remarks);
            String about = ListedParty.about(listing);
            int start = 0;
            for (Map<String, Cell> cells : List.of(reasons, remarks)) {
                for (Map.Entry<String, Cell> piece : cells.entrySet()) {
                    if (start < about.length()) {
                        add(ListedCells.aboutKey(about, start), ListedField.ABOUT, piece.getValue());
                    }
                    start += piece.getKey().length() + 1;
                }
            }
            return this;
        }

        /** The listing has no more of them. */
        public void done() {
            listings.put(listing.ref().reference(), ListedCells.of(columns, Arrays.copyOf(taken, count)));
        }

        private void add(long key, ListedField field, Cell cell) {
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, 2 * count);
            }
            taken[count++] = key;
            taken[count++] = ListedCells.place(field, number(cell), cell.row());
        }
    }
}
