package dossier.streams;

import dossier.sql.Database;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Begins and ends the streams of this copy of the service. Without them nothing is begun: no connection, no thread. */
@Singleton
class Streams {

    private static final Logger LOG = Logger.getLogger(Streams.class);
    private static final Duration LAST_WORDS = Duration.ofSeconds(8);

    private final StreamSettings settings;
    private final List<MessageAnswers> answers;
    private final List<Announced> announced;
    private final Broker broker;
    private final Database database;
    private final MeterRegistry meters;
    private final List<StreamState> states = new ArrayList<>();
    private final List<Runnable> stops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Streams(
            StreamSettings settings,
            @All List<MessageAnswers> answers,
            @All List<Announced> announced,
            Broker broker,
            DataSource database,
            MeterRegistry meters) {
        this.settings = settings;
        this.answers = answers;
        this.announced = announced;
        this.broker = broker;
        this.database = new Database(database);
        this.meters = meters;
    }

    /** After everything else: the first message may wait there already. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start) {
        if (!settings.enabled()) {
            return;
        }
        String copy = settings.copy().orElseGet(() -> UUID.randomUUID().toString());
        answers.forEach(each -> begin(each, copy));
        announced.forEach(this::begin);
        threads.forEach(Thread::start);
        LOG.infof(
                "Streams of this copy (%s): %s",
                copy, states.stream().map(StreamState::name).toList());
    }

    /** How each of them is doing; none if there are no streams. */
    List<StreamState> states() {
        return List.copyOf(states);
    }

    private void begin(MessageAnswers each, String copy) {
        boolean names = each.kind() == MessageAnswers.Kind.NAMES;
        Optional<String> in = names ? settings.namesIn() : settings.articlesIn();
        String out = names ? settings.hitsOut() : settings.analysesOut();
        for (int number = 1; number <= settings.threads() && in.isPresent(); number++) {
            String topic = in.orElseThrow();
            String group = settings.group() + "-" + topic; // a group for each topic: they do not wait for each other
            String id = group + "-" + copy + "-" + number;
            StreamState state = state(topic, number);
            MessageLoop loop = new MessageLoop(
                    new MessageLoop.Topics(topic, out, settings.deadLetters()),
                    each,
                    () -> broker.consumer(group),
                    () -> broker.transactions(id),
                    state,
                    (outcome, count) -> meters.counter("dossier.streams.messages", "topic", topic, "outcome", outcome)
                            .increment(count));
            begin(loop, state, loop::stop);
        }
    }

    private void begin(Announced each) {
        Optional<String> topic = each.kind() == Announced.Kind.ALERTS ? settings.alertsOut() : settings.listChanges();
        if (topic.isPresent()) {
            StreamState state = state(topic.orElseThrow(), 1);
            Announcer announcer =
                    new Announcer(topic.orElseThrow(), each, database, broker::producer, settings.every(), state);
            begin(announcer, state, announcer::stop);
        }
    }

    private StreamState state(String topic, int number) {
        StreamState state = new StreamState(topic + (number == 1 ? "" : " " + number));
        states.add(state);
        Gauge.builder("dossier.streams.lag", state, StreamState::lag)
                .description("Messages not answered yet, of the partitions that this copy reads")
                .tag("topic", topic)
                .tag("thread", String.valueOf(number))
                .register(meters);
        Gauge.builder("dossier.streams.waiting.seconds", state, StreamState::waiting)
                .description("How long a stream has been waiting for the broker, the database or the name index")
                .tag("topic", topic)
                .tag("thread", String.valueOf(number))
                .register(meters);
        return state;
    }

    private void begin(Runnable work, StreamState state, Runnable stop) {
        Thread thread = new Thread(work, "stream " + state.name());
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, failure) -> {
            LOG.errorf(failure, "The stream %s has ended; the copy has to be started again", state.name());
            state.waits("ended by a fault; the log has it");
        });
        stops.add(stop);
        threads.add(thread);
    }

    /** Before what the answers need is taken away. */
    void end(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent stop) {
        stops.forEach(Runnable::run);
        long until = System.nanoTime() + LAST_WORDS.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException inAHurry) {
            Thread.currentThread().interrupt();
        }
    }
}
