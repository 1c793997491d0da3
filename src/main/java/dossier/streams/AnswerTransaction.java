package dossier.streams;

import dossier.streams.MessageLoop.Topics;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Writes answers and dead letters, with "read up to here", in one transaction of the broker. */
final class AnswerTransaction {

    private final Topics topics;
    private final Producer<byte[], byte[]> producer;

    AnswerTransaction(Topics topics, Producer<byte[], byte[]> producer) {
        this.topics = topics;
        this.producer = producer;
    }

    /**
     * Commits a step. What the broker finds too large is replaced by something smaller, and the whole written again.
     *
     * @throws KafkaException if it is not committed; then the producer is of no use any more
     */
    void commit(List<Answered> step, ConsumerGroupMetadata reader) {
        List<Answered> all = new ArrayList<>(step);
        while (!written(all)) {
            producer.abortTransaction();
        }
        producer.sendOffsetsToTransaction(offsets(step), reader);
        producer.commitTransaction();
    }

    /** @return whether nothing was too large; what was is a smaller one in the list now */
    private boolean written(List<Answered> all) {
        producer.beginTransaction();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        Optional<KafkaException> refused = Optional.empty();
        try {
            for (Answered each : all) {
                sent.add(producer.send(each.written(topics.out(), topics.deadLetters())));
            }
        } catch (KafkaException failed) { // one before it was too large, perhaps
            refused = Optional.of(failed);
        }
        producer.flush();
        boolean smaller = false;
        for (int i = 0; i < sent.size(); i++) {
            if (isTooLarge(sent.get(i)) && all.get(i).canBeSmaller()) {
                all.set(i, all.get(i).smaller(topics.out()));
                smaller = true;
            }
        }
        if (!smaller && refused.isPresent()) {
            throw refused.orElseThrow();
        }
        return !smaller;
    }

    private static boolean isTooLarge(Future<RecordMetadata> sent) {
        try {
            sent.get(); // flushed already
            return false;
        } catch (ExecutionException failure) {
            return failure.getCause() instanceof RecordTooLargeException; // any other one the commit says
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsets(List<Answered> step) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (Answered each : step) { // in their order: the last one of a partition stays
            offsets.put(each.partition(), new OffsetAndMetadata(each.message().offset() + 1));
        }
        return offsets;
    }
}
