package dossier.streams;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Headers of what is written: those of the message that is answered, and ours, which say which message that was. */
final class StreamHeaders {

    private static final String OURS = "dossier-";

    private StreamHeaders() {}

    /** Headers of an answer. */
    static Headers of(ConsumerRecord<byte[], byte[]> message) {
        RecordHeaders headers = new RecordHeaders();
        for (Header sent : message.headers()) {
            if (!sent.key().startsWith(OURS)) {
                headers.add(sent);
            }
        }
        add(headers, "topic", message.topic());
        add(headers, "partition", String.valueOf(message.partition()));
        add(headers, "offset", String.valueOf(message.offset()));
        return headers;
    }

    /** Headers of a dead letter. */
    static Headers of(ConsumerRecord<byte[], byte[]> message, Outcome refused) {
        Headers headers = of(message);
        add(headers, "reason", refused.reason());
        refused.field().ifPresent(field -> add(headers, "field", field));
        headers.add(OURS + "problem", refused.body());
        return headers;
    }

    static void add(Headers headers, String name, String value) {
        headers.add(OURS + name, value.getBytes(UTF_8));
    }
}
