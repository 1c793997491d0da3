package dossier.web.tables;

import dossier.tables.Table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** How far the screening of one table has come. Written by the thread that screens it, read by those who ask. */
final class TableJob {

    /** How it stands. */
    enum State {
        RUNNING,
        /** Every row was answered. */
        DONE,
        /** The caller has gone, or could not be read any further. */
        STOPPED,
        /** The copy of the service that screened it has died. */
        LOST
    }

    private final Clock clock;
    private final Instant started;
    private final MeteredInput body;
    private final OptionalLong length;
    private final Receiver caller;
    private volatile State state = State.RUNNING;
    private volatile Optional<Instant> ended = Optional.empty();
    private volatile Optional<Table> table = Optional.empty();
    private volatile long rows;
    private volatile long hits;
    private final Customers customers = new Customers();
    private final Refusals refusals = new Refusals();

    /** @param length of the body in bytes, if it was said */
    TableJob(MeteredInput body, OptionalLong length, Receiver caller, Clock clock) {
        this.body = body;
        this.caller = caller;
        this.length = length;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** The table was recognised. */
    void opened(Table opened) {
        table = Optional.of(opened);
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread writes
    void answered(AnsweredRow answer) {
        rows++;
        hits += answer.hits().size();
        answer.refused().ifPresent(refusals::count);
        customers.answered(answer.id(), answer.best());
    }

    void end(State how) {
        ended = Optional.of(clock.instant());
        state = how;
    }

    State state() {
        return state == State.RUNNING && caller.isGone() ? State.STOPPED : state;
    }

    Optional<Table> table() {
        return table;
    }

    long rows() {
        return rows;
    }

    long hits() {
        return hits;
    }

    long refused() {
        return refusals.all();
    }

    /** Rows that were not screened, by why. */
    Refusals refusals() {
        return refusals;
    }

    /** Customers with a match, and those of which the best hit is one to review. */
    Customers customers() {
        return customers;
    }

    /** What came out, for a trailer. */
    String summary() {
        return "rows=" + rows + ", customersWithMatch=" + customers.matched() + ", customersToReview="
                + customers.toReview() + ", notScreened=" + refusals.all();
    }

    long bytes() {
        return body.bytes();
    }

    OptionalLong length() {
        return length;
    }

    Duration elapsed() {
        return Duration.between(started, ended.orElseGet(clock::instant));
    }
}
