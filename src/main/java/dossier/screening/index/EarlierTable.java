package dossier.screening.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What of a name table was worked out before: all that names spell by themselves, whatever other names are listed. Nothing that is told of
 * a table depends on whether it was known.
 */
public final class EarlierTable {

    private static final EarlierTable NONE = new EarlierTable(Optional.empty(), Optional.empty(), List.of());

    private final Optional<SortedKeys> spellings;
    private final Optional<NameTable> table;
    private final List<PreparedParty> parties;

    private EarlierTable(Optional<SortedKeys> spellings, Optional<NameTable> table, List<PreparedParty> parties) {
        this.spellings = spellings;
        this.table = table;
        this.parties = parties;
    }

    public static EarlierTable none() {
        return NONE;
    }

    /** @param spellings what {@link NameTable#spellings} of a table of the very same parties were */
    public static EarlierTable spelt(SortedKeys spellings) {
        return new EarlierTable(Optional.of(spellings), Optional.empty(), List.of());
    }

    /**
     * Of another state of the lists.
     *
     * @param parties what the table was made of, in its order, which is that of their references
     */
    public static EarlierTable of(NameTable table, List<PreparedParty> parties) {
        return new EarlierTable(Optional.empty(), Optional.of(table), parties);
    }

    Optional<SortedKeys> spellings() {
        return spellings;
    }

    Optional<NameTable> table() {
        return table;
    }

    /**
     * For each row of parties, in the order of their references, the row of the very same name in this table; -1 for names that it
     * does not have.
     */
    int[] rows(List<PreparedParty> now, int rows) {
        int[] before = new int[rows];
        Arrays.fill(before, -1);
        int row = 0;
        int then = 0;
        for (PreparedParty party : now) {
            while (then < parties.size() && isBefore(parties.get(then), party)) {
                then++;
            }
            int size = party.names().size();
            if (then < parties.size() && parties.get(then).names() == party.names()) {
                int first = table.orElseThrow().firstRowOf(then);
                for (int i = 0; i < size; i++) {
                    before[row + i] = first + i;
                }
            }
            row += size;
        }
        return before;
    }

    private static boolean isBefore(PreparedParty one, PreparedParty other) {
        return one.party().ref().compareTo(other.party().ref()) < 0;
    }
}
