package dossier.web.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Makes guessing passwords slow. From the fourth wrong password of one address on, its checks are made one after another
 * with a pause before each that doubles up to a limit, the right password's too: otherwise the pause would tell a guesser
 * that a guess was wrong. A right password takes back the wrong ones of the same user.
 */
@Singleton
class LoginThrottle {

    /** A caller who would have to wait longer is told to come again. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final Logger LOG = Logger.getLogger(LoginThrottle.class);
    private static final String REFUSED = LoginThrottle.class.getName();

    /** People mistype. */
    private static final int FREE = 3;

    private static final int AT_ONCE = 4;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration RETRY = Duration.ofMillis(50);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    /** About 2 MB; the address that was heard of longest ago goes first. */
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Counter wrong;
    private final Counter refused;
    private final Map<String, Address> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Address> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** What is known of one address. */
    private static final class Address {
        /** Wrong passwords by user; users who do not exist are one. */
        private final Map<String, Integer> wrong = new HashMap<>();

        private int checking;
        private Instant next = Instant.MIN;
        private Instant last = Instant.MIN;

        private int allWrong() {
            return wrong.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    @Inject
    LoginThrottle(MeterRegistry meters) {
        this(meters, Clock.systemUTC());
    }

    LoginThrottle(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.wrong = Counter.builder("dossier.logins.wrong")
                .description("Wrong passwords and unknown users")
                .register(meters);
        this.refused = Counter.builder("dossier.logins.refused")
                .description("Logins refused unchecked, after too many wrong passwords of one address")
                .register(meters);
    }

    /**
     * Asks to check one password; who may must {@link #end} it.
     *
     * @return how long to wait before asking again; empty if it may be checked now
     */
    synchronized Optional<Duration> begin(String address) {
        Instant now = clock.instant();
        Address known = addresses.computeIfAbsent(address, unused -> new Address());
        if (!known.last.equals(Instant.MIN) && known.last.plus(FORGOTTEN).isBefore(now)) {
            known.wrong.clear();
            known.last = Instant.MIN;
        }
        if (now.isBefore(known.next)) {
            return Optional.of(Duration.between(now, known.next));
        }
        if (known.checking >= (known.allWrong() < FREE ? AT_ONCE : 1)) {
            return Optional.of(RETRY);
        }
        known.checking++;
        return Optional.empty();
    }

    /**
     * Ends a check.
     *
     * @param user whose password it was; one name for all users who do not exist
     */
    synchronized void end(String address, String user, boolean right) {
        Address known = addresses.get(address);
        if (known == null) {
            return; // ten thousand other addresses have called since
        }
        known.checking--;
        if (right) {
            known.wrong.remove(user);
            if (known.wrong.isEmpty() && known.checking == 0) {
                addresses.remove(address);
            }
            return;
        }
        wrong.increment();
        known.wrong.merge(user, 1, Integer::sum);
        known.last = clock.instant();
        int beyond = known.allWrong() - FREE;
        if (beyond >= 0) {
            if (beyond == 0) {
                LOG.warnf("%d wrong passwords came from %s; further ones are checked slowly", FREE, address);
            }
            known.next = known.last.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS)));
        }
    }

    /** Notes that a request is refused unchecked, for whoever answers it. */
    void refuse(RoutingContext call, Duration wait) {
        refused.increment();
        call.put(REFUSED, wait.plusSeconds(1));
    }

    /** How long a refused caller should wait; empty if the request was not refused. */
    static Optional<Duration> refusedFor(RoutingContext call) {
        Duration wait = call.get(REFUSED);
        return Optional.ofNullable(wait);
    }

    synchronized int addresses() {
        return addresses.size();
    }
}
