package dossier.startup;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** A Kafka broker of one node within the program of the test. */
final class KafkaBroker implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String address;
    private final Producer<byte[], byte[]> producer;
    private final Admin admin;

    private KafkaBroker(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        address,
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        64 << 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.admin = Admin.create(Map.of("bootstrap.servers", address));
    }

    /** @param folder for what it stores */
    static KafkaBroker start(Path folder) throws Exception {
        int port = freePort();
        int control = freePort();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + control,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + control,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.toString()));
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                // the transaction of a copy that died is noticed soon
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
                "group.initial.rebalance.delay.ms", "0",
                "log.flush.interval.messages", String.valueOf(Long.MAX_VALUE),
                "num.partitions", "6",
                "auto.create.topics.enable", "true"));
        // two brokers and the service under test share the memory of this program
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        Formatter formatter = new Formatter();
        formatter.setNodeId(1);
        formatter.setClusterId(Uuid.randomUuid().toString());
        formatter.setDirectories(List.of(folder.toString()));
        formatter.setMetadataLogDirectory(folder.toString());
        formatter.setControllerListenerName("CONTROLLER");
        formatter.run();
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, "127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    String address() {
        return address;
    }

    void topics(int partitions, String... names) throws ExecutionException, InterruptedException {
        admin.createTopics(Arrays.stream(names)
                        .map(name -> new NewTopic(name, partitions, (short) 1))
                        .toList())
                .all()
                .get();
    }

    /** Sends it; {@link #flush} waits until it is there. */
    void send(String topic, String key, String body) {
        producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), bytes(body)));
    }

    void send(ProducerRecord<byte[], byte[]> message) {
        producer.send(message);
    }

    void flush() {
        producer.flush();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Messages of a topic as whoever reads what was committed finds them. */
    Reader reader(String topic) {
        return new Reader(topic);
    }

    /** How many messages of the topic the group has answered. */
    long answered(String group, String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        return offsets.entrySet().stream()
                .filter(each -> each.getKey().topic().equals(topic) && each.getValue() != null)
                .mapToLong(each -> each.getValue().offset())
                .sum();
    }

    /** Members of the group. */
    int members(String group) throws ExecutionException, InterruptedException {
        ConsumerGroupDescription known =
                admin.describeConsumerGroups(Set.of(group)).all().get().get(group);
        return known.members().size();
    }

    /** Where the partitions of a topic end; markers of transactions count. */
    Map<TopicPartition, Long> ends(String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .forEach(each -> asked.put(new TopicPartition(topic, each.partition()), OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().offset()));
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        admin.close(Duration.ofSeconds(5));
        server.shutdown();
        server.awaitShutdown();
    }

    /** Reads a topic from its beginning. */
    final class Reader implements AutoCloseable {

        private final Consumer<byte[], byte[]> consumer;

        private Reader(String topic) {
            consumer = new KafkaConsumer<>(
                    Map.of(
                            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            address,
                            ConsumerConfig.GROUP_ID_CONFIG,
                            "reader-" + topic + "-" + System.nanoTime(),
                            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                            "earliest",
                            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                            false,
                            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                            5_000,
                            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                            "read_committed"),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());
            consumer.subscribe(Set.of(topic));
        }

        /** What has come since. */
        List<Message> poll() {
            List<Message> messages = new ArrayList<>();
            consumer.poll(Duration.ofMillis(500)).forEach(each -> messages.add(Message.of(each)));
            return messages;
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    /** A message, as text. */
    record Message(String key, String body, Map<String, String> headers) {

        static Message of(ConsumerRecord<byte[], byte[]> message) {
            Map<String, String> headers = new HashMap<>();
            for (Header header : message.headers()) {
                headers.put(header.key(), text(header.value()));
            }
            return new Message(text(message.key()), text(message.value()), Collections.unmodifiableMap(headers));
        }

        private static String text(byte[] bytes) {
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
