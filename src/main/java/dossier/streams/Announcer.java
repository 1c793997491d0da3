package dossier.streams;

import dossier.sql.Database;
import dossier.sql.StatementException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Tells a topic what has come about, in its order. How far it is told stands in the database, in a row that one copy of the service locks
 * while it tells: so one at a time does, and another one goes on where it ended. A copy that dies after the broker has taken messages and
 * before the row says so has them told again, under the same keys.
 */
final class Announcer implements Runnable {

    private static final Logger LOG = Logger.getLogger(Announcer.class);

    private static final int AT_ONCE = 100;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final String topic;
    private final Announced announced;
    private final Database database;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Duration every;
    private final StreamState state;
    private volatile boolean stopping;

    Announcer(
            String topic,
            Announced announced,
            Database database,
            Supplier<Producer<byte[], byte[]>> producers,
            Duration every,
            StreamState state) {
        this.topic = topic;
        this.announced = announced;
        this.database = database;
        this.producers = producers;
        this.every = every;
        this.state = state;
    }

    /** Ends after the messages that are being told. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        Duration pause = SHORTEST_PAUSE;
        while (!stopping) {
            try (Producer<byte[], byte[]> producer = producers.get()) {
                while (!stopping) {
                    tell(producer);
                    pause = SHORTEST_PAUSE;
                }
                producer.close(LAST_WORDS);
            } catch (KafkaException | StatementException away) {
                if (state.waits(
                        away instanceof StatementException ? "the database cannot be reached" : MessageLoop.NO_USE)) {
                    LOG.warnf("%s waits: %s", topic, away.getMessage());
                }
                Pauses.sleep(pause, () -> stopping);
                pause = MessageLoop.longer(pause);
            }
        }
    }

    /** Everything there is, then a pause. */
    private void tell(Producer<byte[], byte[]> producer) {
        for (String part : announced.parts()) {
            int told = AT_ONCE;
            while (told == AT_ONCE && !stopping) {
                told = tell(part, producer);
            }
        }
        state.goesOn();
        Pauses.sleep(every, () -> stopping);
    }

    /** @return how many; 0 if another copy is about it */
    private int tell(String part, Producer<byte[], byte[]> producer) {
        return database.inTransaction("tell " + topic, connection -> {
            Optional<String> position = position(connection, part);
            if (position.isEmpty()) {
                return 0;
            }
            List<Announced.Message> next = announced.after(part, position.orElseThrow(), AT_ONCE);
            if (!next.isEmpty()) {
                send(next, producer);
                Database.update(
                        connection,
                        "UPDATE stream_position SET position = ?, moved_at = now() WHERE stream = ? AND part = ?",
                        List.of(next.get(next.size() - 1).position(), name(), part));
            }
            return next.size();
        });
    }

    /** Where the part is told up to, locked for this transaction; empty if another one has it. */
    private Optional<String> position(Connection connection, String part) throws SQLException {
        String find = "SELECT position FROM stream_position WHERE stream = ? AND part = ?";
        List<String> key = List.of(name(), part);
        if (Database.first(connection, find, key, row -> true).isEmpty()) {
            Database.update(
                    connection,
                    "INSERT INTO stream_position (stream, part, position, moved_at) VALUES (?, ?, ?, now())"
                            + " ON CONFLICT DO NOTHING",
                    List.of(name(), part, announced.end(part)));
        }
        return Database.first(connection, find + " FOR UPDATE SKIP LOCKED", key, row -> row.getString("position"));
    }

    private String name() {
        return announced.kind().name();
    }

    private void send(List<Announced.Message> messages, Producer<byte[], byte[]> producer) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Announced.Message message : messages) {
            sent.add(producer.send(new ProducerRecord<>(topic, message.key().getBytes(UTF_8), message.body())));
        }
        producer.flush();
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException failure) {
            throw new KafkaException(failure.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }
}
