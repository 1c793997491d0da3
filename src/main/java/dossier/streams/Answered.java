package dossier.streams;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A message and what came of it.
 *
 * @param message the message
 * @param outcome its answer, or why it has none
 * @param whole whether a dead letter has the message's body; without it where the broker finds it too large
 */
record Answered(ConsumerRecord<byte[], byte[]> message, Outcome outcome, boolean whole) {

    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"Request Entity Too Large\",\"status\":413,\"detail\":\"%s\"}";

    private static final String TOO_LARGE = "the answer has %d bytes, more than the broker takes in one message of %s";

    /** What is written. */
    ProducerRecord<byte[], byte[]> written(String answers, String deadLetters) {
        byte[] key = key(message);
        if (outcome.kind() == Outcome.Kind.ANSWERED) {
            return new ProducerRecord<>(answers, null, key, outcome.body(), StreamHeaders.of(message));
        }
        Headers headers = StreamHeaders.of(message, outcome);
        if (!whole) {
            StreamHeaders.add(
                    headers, "body", "left out: with the reason it is more than the broker takes in one message");
        }
        byte @Nullable [] body = whole ? message.value() : null;
        return new ProducerRecord<>(deadLetters, null, key, body, headers);
    }

    /** The same where the broker found what was written too large. */
    Answered smaller(String answers) {
        if (outcome.kind() == Outcome.Kind.ANSWERED) {
            String reason = String.format(Locale.ROOT, TOO_LARGE, outcome.body().length, answers);
            return new Answered(
                    message,
                    new Outcome(
                            Outcome.Kind.REFUSED,
                            String.format(Locale.ROOT, PROBLEM, reason).getBytes(UTF_8),
                            reason,
                            Optional.empty()),
                    true);
        }
        return new Answered(message, outcome, false);
    }

    TopicPartition partition() {
        return partition(message);
    }

    static TopicPartition partition(ConsumerRecord<byte[], byte[]> message) {
        return new TopicPartition(message.topic(), message.partition());
    }

    /** Whether there is something smaller. */
    boolean canBeSmaller() {
        return outcome.kind() == Outcome.Kind.ANSWERED || whole;
    }

    /** The message's own key; a message without one is known by its place, which is the same whenever it is read. */
    static byte[] key(ConsumerRecord<byte[], byte[]> message) {
        byte[] own = message.key();
        return own != null
                ? own
                : (message.topic() + "-" + message.partition() + "-" + message.offset()).getBytes(UTF_8);
    }
}
