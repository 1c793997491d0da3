package dossier.web.tables;

import dossier.tables.Table;
import dossier.tables.TableRow;
import dossier.watchlists.Customer;
import dossier.watchlists.WatchLists;
import dossier.web.http.ProblemException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table as customers to be kept. A row that cannot be asked is left out and counted, the first of them named. */
final class WatchedRows implements WatchLists.Customers {

    private static final int MOST_NAMED = 20;

    private final Table table;
    private final AskedRow.Reading reading;
    private final int most;
    private final List<Left> firstLeft = new ArrayList<>();
    private long rows;
    private long left;

    /**
     * A row that is left out.
     *
     * @param row number of the row, from 1, the heading not counted
     * @param problem why
     */
    record Left(long row, String problem) {}

    /** @param most customers that are kept; a longer table is refused */
    WatchedRows(Table table, AskedRow.Reading reading, int most) {
        this.table = table;
        this.reading = reading;
        this.most = most;
    }

    @Override
    public Optional<Customer> next() {
        for (Optional<TableRow> row = read(); row.isPresent(); row = read()) {
            rows++;
            Optional<Customer> customer = customer(row.get());
            if (customer.isPresent()) {
                if (rows - left > most) {
                    throw ProblemException.tooLarge(
                            "the table has more than " + most + " customers, which is the most that one"
                                    + " watch list keeps (DOSSIER_WATCH_MAX_CUSTOMERS)");
                }
                return customer;
            }
        }
        if (rows == left) {
            throw ProblemException.badField("body", "the table has no row that can be screened" + example());
        }
        return Optional.empty();
    }

    private String example() {
        return firstLeft.isEmpty()
                ? ""
                : "; row " + firstLeft.get(0).row() + ": " + firstLeft.get(0).problem();
    }

    private Optional<TableRow> read() {
        try {
            return table.next();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private Optional<Customer> customer(TableRow row) {
        AskedRow asked = new AskedRow(table, row, reading);
        try {
            return Optional.of(new Customer(rows, asked.id(), asked.query(), asked.note()));
        } catch (ProblemException wrong) {
            left++;
            if (firstLeft.size() < MOST_NAMED) {
                firstLeft.add(new Left(rows, wrong.problem().detail()));
            }
            return Optional.empty();
        }
    }

    /** How many rows were left out. */
    long left() {
        return left;
    }

    /** The first of them. */
    List<Left> firstLeft() {
        return List.copyOf(firstLeft);
    }
}
