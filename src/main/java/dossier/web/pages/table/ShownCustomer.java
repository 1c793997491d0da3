package dossier.web.pages.table;

import java.util.List;

/**
 * A customer of the table.
 *
 * @param number of its card on the page
 * @param name as the table gives it; that of its first row
 * @param id the table's own id; empty if it has none
 * @param standing in words
 * @param style class in the style sheet
 * @param shape a mark beside the colour
 * @param rows its rows
 */
public record ShownCustomer(
        int number, String name, String id, String standing, String style, String shape, List<ShownRow> rows) {

    public ShownCustomer {
        rows = List.copyOf(rows);
    }

    /**
     * A row of the table.
     *
     * @param number from 1, the heading not counted
     * @param name as the table gives it
     * @param problem why it was not screened, or empty
     * @param note which cells could not be used and why, or empty
     * @param parties whom it may be, the most probable first
     */
    public record ShownRow(String number, String name, String problem, String note, List<ShownParty> parties) {

        public ShownRow {
            parties = List.copyOf(parties);
        }
    }

    /** Whether the table has several rows of it: then each is named. */
    public boolean isJoint() {
        return rows.size() > 1;
    }
}
