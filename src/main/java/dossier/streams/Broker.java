package dossier.streams;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.util.HashMap;
import java.util.Map;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/**
 * Connects to the broker. What is configured under {@code kafka.*} goes to its client as it is, before our defaults; what makes an answer
 * exactly one is not to be configured.
 */
@Singleton
class Broker {

    /** Readers and writers that died are noticed after so long; then others take over. */
    private static final int SILENCE = 10_000;

    private static final int ANSWERS_AT_ONCE = 2_000;
    private static final int FETCHED_BYTES = 8 << 20;

    /** The broker says what is too large, not we. */
    private static final int LARGEST = 64 << 20;

    private static final Map<String, Object> READING = Map.of(
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            ANSWERS_AT_ONCE,
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            FETCHED_BYTES,
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            SILENCE,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            SILENCE / 4,
            // who joins or leaves stops only the partitions that move
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
            CooperativeStickyAssignor.class.getName());

    /** A transaction that begins right after another one is told to try again: how soon, in milliseconds. */
    private static final int SOON = 20;

    private static final Map<String, Object> WRITING = Map.of(
            ProducerConfig.RETRY_BACKOFF_MS_CONFIG, SOON,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST,
            ProducerConfig.LINGER_MS_CONFIG, 5,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, SILENCE,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, SILENCE / 2,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, SILENCE,
            ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, SILENCE);

    private final Instance<Map<String, Object>> configured;

    Broker(@Identifier("default-kafka-broker") Instance<Map<String, Object>> configured) {
        this.configured = configured;
    }

    /** Reads what was committed, and commits nothing itself. */
    Consumer<byte[], byte[]> consumer(String group) {
        Map<String, Object> settings = settings(READING);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Writes in transactions. */
    Producer<byte[], byte[]> transactions(String id) {
        Map<String, Object> settings = durable();
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Writes one message after the other. */
    Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(durable(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> durable() {
        Map<String, Object> settings = settings(WRITING);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return settings;
    }

    private Map<String, Object> settings(Map<String, Object> usual) {
        Map<String, Object> settings = new HashMap<>(usual);
        settings.putAll(configured.get());
        return settings;
    }
}
