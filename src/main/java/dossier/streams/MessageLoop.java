package dossier.streams;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Answers the messages of one topic, one after the other, in one thread. Answers and "read up to here" are one transaction of the broker,
 * so whoever reads what was committed finds each message answered once, whenever a copy of the service dies. While messages wait here no
 * more are fetched, and the broker goes on hearing of us.
 */
final class MessageLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(MessageLoop.class);

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A broker that is restarted is not worth a word. */
    private static final Duration SOME_TIME = Duration.ofSeconds(5);

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    /** What is answered before it is committed: so long, so many, so much. The time is what an answer may wait for others. */
    private static final Duration LONGEST_STEP = Duration.ofMillis(500);

    private static final int MOST_IN_STEP = 2_000;
    private static final long MOST_BYTES = 8 << 20;

    /** One second, doubled so often, is half a minute. */
    private static final int MOST_DOUBLED = 5;

    /** How often a message is tried with which something goes wrong here. */
    private static final int TRIES = 3;

    static final String NO_USE = "the broker refuses or cannot be used; the log says why";
    static final String NO_BROKER = "the broker cannot be reached";

    /** What the loop works with. */
    record Topics(String in, String out, String deadLetters) {}

    private final Topics topics;
    private final MessageAnswers answers;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final StreamState state;
    private final BiConsumer<String, Long> counted;
    private final Deque<ConsumerRecord<byte[], byte[]>> waiting = new ArrayDeque<>();
    private Optional<Metric> connections = Optional.empty();
    private boolean toldAway;
    private int tries;
    private int faults;
    private volatile boolean stopping;

    /**
     * @param counted is told how many messages were answered or refused
     */
    MessageLoop(
            Topics topics,
            MessageAnswers answers,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<Producer<byte[], byte[]>> producers,
            StreamState state,
            BiConsumer<String, Long> counted) {
        this.topics = topics;
        this.answers = answers;
        this.consumers = consumers;
        this.producers = producers;
        this.state = state;
        this.counted = counted;
    }

    /** Ends after the message that is being answered. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        Duration pause = SHORTEST_PAUSE;
        while (!stopping) {
            long begun = System.nanoTime();
            try {
                connected();
            } catch (KafkaException
                    | IllegalStateException broken) { // a writer in a state that it cannot leave says the latter
                if (state.waits(NO_USE)) { // health is open to everybody: what is wrong stands in the log
                    LOG.warnf("%s waits for the broker: %s", topics.in, said(broken));
                }
                pause = System.nanoTime() - begun > LONGEST_PAUSE.toNanos() ? SHORTEST_PAUSE : longer(pause);
                Pauses.sleep(pause, () -> stopping);
            }
        }
    }

    private static String said(RuntimeException broken) {
        return broken.getCause() == null
                ? String.valueOf(broken.getMessage())
                : broken.getMessage() + ": " + broken.getCause().getMessage();
    }

    static Duration longer(Duration pause) {
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    /** Whatever goes wrong with the broker, both connections are made anew: the transaction is undone, and is read again from its beginning. */
    private void connected() {
        waiting.clear();
        untried();
        connections = Optional.empty();
        Producer<byte[], byte[]> producer = producers.get();
        try {
            producer.initTransactions();
            Consumer<byte[], byte[]> consumer = consumers.get();
            try {
                AnswerTransaction transaction = new AnswerTransaction(topics, producer);
                consumer.subscribe(Set.of(topics.in), new Leaving());
                while (!stopping) {
                    work(consumer, transaction);
                }
            } finally {
                consumer.close(CloseOptions.timeout(LAST_WORDS));
            }
        } finally {
            producer.close(LAST_WORDS);
        }
    }

    private void work(Consumer<byte[], byte[]> consumer, AnswerTransaction transaction) {
        receive(consumer, waiting.isEmpty() ? LOOK : Duration.ZERO);
        List<Answered> step = answered(consumer);
        if (!step.isEmpty()) {
            transaction.commit(step, consumer.groupMetadata());
            count(step);
        }
    }

    /** While messages wait here none are fetched, but that we live is told. */
    private void receive(Consumer<byte[], byte[]> consumer, Duration longest) {
        if (waiting.isEmpty()) {
            consumer.resume(consumer.assignment());
        } else {
            consumer.pause(consumer.assignment());
        }
        consumer.poll(longest).forEach(waiting::add);
        if (!hasConnection(consumer)) {
            isAway();
        } else {
            toldAway = false;
            if (waiting.isEmpty()) {
                state.goesOn();
            }
        }
        long behind = waiting.size();
        for (TopicPartition partition : consumer.assignment()) {
            behind += consumer.currentLag(partition).orElse(0);
        }
        state.lag(behind);
    }

    private void isAway() {
        state.waits(NO_BROKER);
        if (!toldAway && state.waiting() > SOME_TIME.toSeconds()) {
            LOG.warnf("%s waits: %s", topics.in, NO_BROKER);
            toldAway = true;
        }
    }

    /** The client never says that the broker is away: it tries for ever. */
    private boolean hasConnection(Consumer<byte[], byte[]> consumer) {
        if (connections.isEmpty()) {
            connections = consumer.metrics().entrySet().stream()
                    .filter(metric -> metric.getKey().name().equals("connection-count"))
                    .<Metric>map(Map.Entry::getValue)
                    .findFirst();
        }
        return connections
                .map(Metric::metricValue)
                .filter(count -> count instanceof Number number && number.intValue() == 0)
                .isEmpty();
    }

    /** Of partitions that others answer from now on nothing waits here. */
    private final class Leaving implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.debugf("%s: these partitions are ours: %s", topics.in, partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            Set<TopicPartition> gone = new HashSet<>(partitions);
            waiting.removeIf(message -> gone.contains(Answered.partition(message)));
            untried();
        }
    }

    private void untried() {
        tries = 0;
        faults = 0;
    }

    /** Some messages with what came of them; none if the first cannot be answered just now. */
    private List<Answered> answered(Consumer<byte[], byte[]> consumer) {
        List<Answered> step = new ArrayList<>();
        long until = System.nanoTime() + LONGEST_STEP.toNanos();
        long bytes = 0;
        while (!waiting.isEmpty()
                && step.size() < MOST_IN_STEP
                && bytes < MOST_BYTES
                && (step.isEmpty() || System.nanoTime() < until)
                && !stopping) {
            ConsumerRecord<byte[], byte[]> message = waiting.element();
            Outcome outcome = answer(message);
            if (!outcome.isFinal()) {
                if (step.isEmpty()) {
                    waitFor(outcome, consumer);
                }
                return step;
            }
            untried();
            state.goesOn();
            waiting.remove();
            bytes += outcome.body().length;
            step.add(new Answered(message, outcome, true));
        }
        return step;
    }

    private Outcome answer(ConsumerRecord<byte[], byte[]> message) {
        byte[] body = Optional.ofNullable(message.value()).orElse(new byte[0]);
        Outcome outcome = answers.answer(body, topics.in);
        if (outcome.kind() == Outcome.Kind.FAULT) {
            faults++;
            return faults >= TRIES ? outcome.givenUp() : outcome;
        }
        return outcome;
    }

    /** Longer after each try; the broker is told meanwhile that we live. */
    private void waitFor(Outcome outcome, Consumer<byte[], byte[]> consumer) {
        if (state.waits(outcome.reason())) {
            LOG.warnf("%s waits: %s", topics.in, outcome.reason());
        }
        tries++;
        int before = tries;
        Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLED));
        long until = System.nanoTime() + pause.toNanos();
        while (System.nanoTime() < until && tries == before && !stopping) {
            receive(consumer, LOOK);
        }
    }

    private void count(List<Answered> step) {
        long answered = step.stream()
                .filter(each -> each.outcome().kind() == Outcome.Kind.ANSWERED)
                .count();
        counted.accept("answered", answered);
        counted.accept("refused", step.size() - answered);
    }
}
