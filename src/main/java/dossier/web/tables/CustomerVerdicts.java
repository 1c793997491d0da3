package dossier.web.tables;

import dossier.lists.ListingRef;
import dossier.reviews.ReviewVerdict;
import dossier.reviews.Verdicts;
import dossier.sql.StatementException;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What people decided about the customers of a table that was screened, and how each customer stands after that. A hit that somebody
 * called another party is set aside as long as the verdict holds.
 */
public final class CustomerVerdicts implements Decided {

    private static final Logger LOG = Logger.getLogger(CustomerVerdicts.class);

    /** Customers that are asked for at once. */
    private static final int PIECE = 1_000;

    private final KeptTable table;
    private final Map<String, List<ReviewVerdict>> bySubject;
    private final boolean known;
    private final CustomerStanding[] standings;

    private CustomerVerdicts(KeptTable table, Map<String, List<ReviewVerdict>> bySubject, boolean known)
            throws IOException {
        this.table = table;
        this.bySubject = bySubject;
        this.known = known;
        this.standings = new CustomerStanding[table.customers().size()];
        Map<Integer, CustomerStanding> decided = decided();
        for (int customer = 0; customer < standings.length; customer++) {
            standings[customer] = standing(table.customers().get(customer), decided);
        }
    }

    /** What was decided until now. Without the database nothing is known of it. */
    public static CustomerVerdicts of(KeptTable table, Verdicts verdicts) throws IOException {
        Map<String, List<ReviewVerdict>> found = new HashMap<>();
        List<String> subjects = new ArrayList<>(table.subjects());
        try {
            for (int from = 0; from < subjects.size(); from += PIECE) {
                found.putAll(verdicts.standing(subjects.subList(from, Math.min(from + PIECE, subjects.size()))));
            }
        } catch (StatementException away) {
            LOG.warnf("A table is shown without what people decided: %s", away.getMessage());
            return new CustomerVerdicts(table, Map.of(), false);
        }
        return new CustomerVerdicts(table, found, true);
    }

    /** How those rows stand whose customer somebody decided about. */
    private Map<Integer, CustomerStanding> decided() throws IOException {
        Map<Integer, CustomerStanding> standings = new HashMap<>();
        if (!bySubject.isEmpty()) {
            List<Integer> rows = IntStream.range(0, table.rows())
                    .filter(row -> bySubject.containsKey(table.lines().subject(row)))
                    .boxed()
                    .toList();
            table.forEach(rows, (number, row) -> standings.put(number, decided(row)));
        }
        return standings;
    }

    private CustomerStanding standing(int[] rows, Map<Integer, CustomerStanding> decided) {
        CustomerStanding gravest = CustomerStanding.NOTHING;
        for (int row : rows) {
            gravest = gravest.or(decided.getOrDefault(row, table.lines().standing(row)));
        }
        return gravest;
    }

    private CustomerStanding decided(AnsweredRow row) {
        return row.hits().stream()
                .map(hit -> isSetAside(row, hit) ? CustomerStanding.SET_ASIDE : CustomerStanding.of(hit.band()))
                .reduce(CustomerStanding.NOTHING, CustomerStanding::or);
    }

    @Override
    public boolean isKnown() {
        return known;
    }

    /**
     * How a customer stands.
     *
     * @param customer number, from 0
     */
    public CustomerStanding standing(int customer) {
        return standings[customer];
    }

    /** How many customers stand so. */
    public long count(CustomerStanding standing) {
        long count = 0;
        for (CustomerStanding each : standings) {
            count += each == standing ? 1 : 0;
        }
        return count;
    }

    /** Whether somebody decided that the hit is another party, and nothing that was compared has changed since. */
    public boolean isSetAside(AnsweredRow row, AnsweredHit hit) {
        return last(row, List.of(hit.listing()))
                .filter(verdict -> verdict.holds() && verdict.said() == ReviewVerdict.Said.DIFFERENT)
                .isPresent();
    }

    /** The last verdict on any of these listings, whether it holds or not. */
    public Optional<ReviewVerdict> last(AnsweredRow row, Collection<ListingRef> listings) {
        return ReviewVerdict.last(bySubject.getOrDefault(row.subject(), List.of()), listings);
    }

    @Override
    public Optional<ReviewVerdict> on(AnsweredRow row, AnsweredHit hit) {
        return last(row, List.of(hit.listing()));
    }
}
