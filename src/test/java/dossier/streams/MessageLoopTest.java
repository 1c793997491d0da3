package dossier.streams;

import dossier.streams.MessageLoop.Topics;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class MessageLoopTest {

    private static final TopicPartition FIRST = new TopicPartition("names.in", 0);
    private static final TopicPartition SECOND = new TopicPartition("names.in", 1);

    private final StreamState state = new StreamState("names.in");
    private final List<MockProducer<byte[], byte[]>> producers = new CopyOnWriteArrayList<>();
    private final List<TellingConsumer> consumers = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();
    private final MessageLoop loop = new MessageLoop(
            new Topics("names.in", "hits.out", "dead.letters"),
            new Scripted(),
            this::consumer,
            this::producer,
            state,
            (outcome, count) -> {});
    private final Thread thread = new Thread(loop);

    /** Answers with the outcomes of the test, then with the message itself. */
    private final class Scripted implements MessageAnswers {

        @Override
        public Kind kind() {
            return Kind.NAMES;
        }

        @Override
        public Outcome answer(byte[] body, String topic) {
            asked.add(new String(body, UTF_8));
            return outcomes.isEmpty() ? Outcome.answered(body) : outcomes.remove(0);
        }
    }

    private MockProducer<byte[], byte[]> producer() {
        MockProducer<byte[], byte[]> producer = new MockProducer<>(
                true, new RoundRobinPartitioner(), new ByteArraySerializer(), new ByteArraySerializer());
        producers.add(producer);
        return producer;
    }

    /** The library's own does not tell of partitions that go. */
    private static final class TellingConsumer extends MockConsumer<byte[], byte[]> {

        private ConsumerRebalanceListener told;

        TellingConsumer() {
            super("earliest");
        }

        @Override
        public synchronized void subscribe(Collection<String> topics, ConsumerRebalanceListener listener) {
            told = listener;
            super.subscribe(topics, listener);
        }

        void leave(TopicPartition gone, TopicPartition stays) {
            told.onPartitionsRevoked(List.of(gone));
            rebalance(List.of(stays));
        }
    }

    private TellingConsumer consumer() {
        TellingConsumer consumer = new TellingConsumer();
        consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        consumer.updateEndOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        consumer.schedulePollTask(() -> consumer.rebalance(List.of(FIRST, SECOND)));
        consumers.add(consumer);
        return consumer;
    }

    @AfterEach
    void end() throws InterruptedException {
        loop.stop();
        thread.join();
    }

    @Test
    void anAnswerHasTheKeyOfItsMessageAndTheOffsetIsInTheSameTransaction() throws Exception {
        run(() -> {
            message(FIRST, 0, "K-1", "Anna");
            consumers.get(0).addRecord(new ConsumerRecord<>("names.in", 1, 0, null, "Boris".getBytes(UTF_8)));
        });
        await(() -> written().size() == 2);
        assertThat(written()).contains("hits.out K-1 Anna", "hits.out names.in-1-0 Boris");
        assertThat(offsets(0)).containsEntry(FIRST, 1L).containsEntry(SECOND, 1L);
    }

    @Test
    void whatIsNotItsFaultIsTriedUntilItIsAnswered() throws Exception {
        outcomes.add(not(Outcome.Kind.NOT_NOW, "the database cannot be reached"));
        run(() -> {
            message(FIRST, 0, "K-1", "Anna");
            message(FIRST, 1, "K-2", "Boris");
        });
        await(() -> state.said().equals("waits: the database cannot be reached"));
        assertThat(written()).isEmpty();
        await(() -> written().size() == 2);
        assertThat(asked).containsExactly("Anna", "Anna", "Boris");
        assertThat(state.said()).isEqualTo("in operation");
    }

    @Test
    void whatIsRefusedIsADeadLetterAndTheNextIsAnswered() throws Exception {
        outcomes.add(not(Outcome.Kind.REFUSED, "the body is empty; a JSON object is needed"));
        run(() -> {
            message(FIRST, 0, "K-1", "");
            message(FIRST, 1, "K-2", "Boris");
        });
        await(() -> written().size() == 2);
        assertThat(written()).containsExactly("dead.letters K-1 ", "hits.out K-2 Boris");
        ProducerRecord<byte[], byte[]> letter = producers.get(0).history().get(0);
        assertThat(letter.headers().lastHeader("dossier-reason").value())
                .isEqualTo("the body is empty; a JSON object is needed".getBytes(UTF_8));
    }

    @Test
    void aFaultThatComesThreeTimesIsADeadLetter() throws Exception {
        for (int i = 0; i < 3; i++) {
            outcomes.add(not(Outcome.Kind.FAULT, "something went wrong here"));
        }
        run(() -> message(FIRST, 0, "K-1", "Anna"));
        await(() -> written().size() == 1);
        assertThat(written()).containsExactly("dead.letters K-1 Anna");
        assertThat(asked).hasSize(3);
    }

    @Test
    void whatWaitsOfAPartitionThatGoesToAnotherCopyIsLeftToThatOne() throws Exception {
        outcomes.add(not(Outcome.Kind.NOT_NOW, "the name index is not built yet"));
        run(() -> {
            message(FIRST, 0, "K-1", "Anna");
            consumers.get(0).schedulePollTask(() -> {
                consumers.get(0).leave(FIRST, SECOND);
                message(SECOND, 0, "K-2", "Boris");
            });
        });
        await(() -> written().size() == 1);
        assertThat(written()).containsExactly("hits.out K-2 Boris");
        assertThat(asked).containsExactly("Anna", "Boris");
    }

    @Test
    void whereATransactionFailsEverythingIsMadeAnewAndReadAgain() throws Exception {
        run(() -> {
            producers.get(0).commitTransactionException = new KafkaException("the broker is restarted");
            message(FIRST, 0, "K-1", "Anna");
        });
        await(() -> producers.size() == 2);
        assertThat(producers.get(0).history()).isEmpty();
        assertThat(producers.get(0).closed()).isTrue();
        assertThat(consumers.get(0).closed()).isTrue();
        await(() -> consumers.size() == 2 && !consumers.get(1).assignment().isEmpty());
        consumers.get(1).addRecord(record(FIRST, 0, "K-1", "Anna"));
        await(() -> producers.get(1).history().size() == 1);
    }

    private static Outcome not(Outcome.Kind kind, String reason) {
        return new Outcome(kind, reason.getBytes(UTF_8), reason, Optional.empty());
    }

    /** Begins, with what happens once the partitions are assigned. */
    private void run(Runnable then) throws InterruptedException {
        thread.start();
        await(() -> !consumers.isEmpty() && consumers.get(0).assignment().size() == 2);
        consumers.get(0).schedulePollTask(then);
    }

    private void message(TopicPartition partition, long offset, String key, String body) {
        consumers.get(0).addRecord(record(partition, offset, key, body));
    }

    private static ConsumerRecord<byte[], byte[]> record(
            TopicPartition partition, long offset, String key, String body) {
        return new ConsumerRecord<>(
                partition.topic(), partition.partition(), offset, key.getBytes(UTF_8), body.getBytes(UTF_8));
    }

    private List<String> written() {
        List<String> written = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> each : producers.get(0).history()) {
            written.add(each.topic() + " " + new String(each.key(), UTF_8) + " " + new String(each.value(), UTF_8));
        }
        return written;
    }

    private Map<TopicPartition, Long> offsets(int producer) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map<String, Map<TopicPartition, OffsetAndMetadata>> each :
                producers.get(producer).consumerGroupOffsetsHistory()) {
            each.values()
                    .forEach(group -> group.forEach((partition, offset) -> offsets.put(partition, offset.offset())));
        }
        return offsets;
    }

    private static void await(BooleanSupplier there) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
