package dossier.lists;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the values of one listing stand in the files of one snapshot. Rows move with every publication although no listing
 * says anything else, so this is no part of what a listing says. Immutable.
 *
 * <p>Kept for every listing in memory: two numbers a value, a hash of its text and its place. Two values of one field of one
 * listing with the same hash of 64 bits are not to be expected.
 */
public final class ListedCells {

    /** Of a snapshot that an earlier version imported, and of what is no longer on its list. */
    public static final ListedCells NONE = new ListedCells(List.of(), new long[0]);

    private static final ListedField[] FIELDS = ListedField.values();
    private static final int NUMBERS_A_VALUE = 2;
    private static final int FIELD_SHIFT = 56;
    private static final long COLUMN_MASK = 0xff_ffffL;
    private static final long LOW_HALF = 0xffff_ffffL;

    private final List<PublishedColumn> columns;
    private final long[] numbers;

    private ListedCells(List<PublishedColumn> columns, long[] numbers) {
        this.columns = columns;
        this.numbers = numbers;
    }

    /**
     * @param columns the columns of the snapshot, by the numbers that the places hold; shared, not copied
     * @param numbers keys and places in turn
     */
    static ListedCells of(List<PublishedColumn> columns, long[] numbers) {
        return numbers.length == 0 ? NONE : new ListedCells(columns, numbers);
    }

    /** What {@link #bytes()} gave. */
    public static ListedCells read(List<PublishedColumn> columns, byte[] bytes) {
        long[] numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return of(columns, numbers);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        return bytes.array();
    }

    /** The columns of its snapshot; listings of one snapshot share them. */
    List<PublishedColumn> columns() {
        return columns;
    }

    /** Only the fields that an answer may rest on. */
    public ListedCells ofEvidence() {
        long[] kept = new long[numbers.length];
        int count = 0;
        for (int i = 0; i < numbers.length; i += NUMBERS_A_VALUE) {
            if (FIELDS[fieldOf(numbers[i + 1])].isEvidence()) {
                kept[count++] = numbers[i];
                kept[count++] = numbers[i + 1];
            }
        }
        return of(columns, Arrays.copyOf(kept, count));
    }

    /**
     * The cell in which a value first stands.
     *
     * @param value a value of that field of the listing: a text or a record of {@link Listing}; of a name its text, of a
     *     title or position also what {@link ListedParty} keeps of it
     * @return empty for another value, and where nothing is known of the snapshot's rows
     */
    public Optional<Cell> of(ListedField field, Object value) {
        long key = key(value);
        for (int i = 0; i < numbers.length; i += NUMBERS_A_VALUE) {
            if (numbers[i] == key && fieldOf(numbers[i + 1]) == field.ordinal()) {
                return Optional.of(cell(numbers[i + 1]));
            }
        }
        return Optional.empty();
    }

    /**
     * The cell of the reason or remark that stands at a place of {@link ListedParty#about()}.
     *
     * @param about the whole text: where it was put together otherwise than in this snapshot, nothing is known
     * @param offset UTF-16 code unit in it
     */
    public Optional<Cell> ofAbout(String about, int offset) {
        long hash = key(about) & LOW_HALF;
        int best = -1;
        for (int i = 0; i < numbers.length; i += NUMBERS_A_VALUE) {
            boolean piece = fieldOf(numbers[i + 1]) == ListedField.ABOUT.ordinal() && (numbers[i] & LOW_HALF) == hash;
            if (piece && startOf(i) <= offset && (best < 0 || startOf(i) > startOf(best))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(cell(numbers[best + 1]));
    }

    /** Under what a value is found: FNV-1a over its characters. Stored, so it must not change. */
    static long key(Object value) {
        String text = value.toString();
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Under what a piece of {@link ListedParty#about()} is found: where it begins, and of what text. */
    static long aboutKey(String about, int start) {
        return (long) start << Integer.SIZE | key(about) & LOW_HALF;
    }

    /** Field, column and row in one number. */
    static long place(ListedField field, int column, int row) {
        return (long) field.ordinal() << FIELD_SHIFT | (long) column << Integer.SIZE | row;
    }

    private int startOf(int i) {
        return (int) (numbers[i] >>> Integer.SIZE);
    }

    private static int fieldOf(long place) {
        return (int) (place >>> FIELD_SHIFT);
    }

    private Cell cell(long place) {
        PublishedColumn column = columns.get((int) (place >>> Integer.SIZE & COLUMN_MASK));
        return new Cell(column.file(), (int) place, column.heading());
    }
}
