package dossier.startup;

import dossier.database.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three copies of the packaged service answer names of one topic, and one of them is killed over it. With {@code -Dstreams.names=100000}
 * as many as that; CI sends fewer.
 */
@Execution(ExecutionMode.CONCURRENT) // it waits for programs of its own
class StreamsCopiesIT {

    private static final int NAMES = Integer.getInteger("streams.names", 20_000);
    private static final String GROUP = "dossier-names.in";
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    @Test
    void eachNameIsAnsweredOnceThoughACopyIsKilled() throws Exception {
        ExecutorService starting = Executors.newFixedThreadPool(3);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve("home"));
                KafkaBroker broker = KafkaBroker.start(folder.resolve("broker"));
                KafkaBroker.Reader reader = broker.reader("hits.out")) {
            broker.topics(PARTITIONS, "names.in", "hits.out", "articles.in", "dead.letters");
            List<ServiceProcess> copies = copies(starting, database, broker);
            try {
                importList(copies);
                long begun = System.nanoTime();
                for (int name = 0; name < NAMES; name++) {
                    broker.send("names.in", "customer-" + name, StreamedNames.query(name));
                }
                broker.flush();
                Map<String, Integer> answers = new HashMap<>();
                read(reader, answers, NAMES / 3);
                copies.get(0).kill();
                long killed = System.nanoTime();
                int before = answers.size();
                read(reader, answers, NAMES);
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(
                        "%,d names by three copies, of which one was killed after %,d answers: %.1f s (%.0f a second)%n",
                        NAMES, before, seconds, NAMES / seconds);
                reader.poll().forEach(message -> answers.merge(message.key(), 1, Integer::sum));

                assertThat(System.nanoTime()).isGreaterThan(killed);
                assertThat(answers).as("each name is answered").hasSize(NAMES);
                assertThat(answers.values()).as("and once").containsOnly(1);
                assertThat(broker.answered(GROUP, "names.in")).isEqualTo(NAMES);
                assertThat(copies.get(1).isAlive() && copies.get(2).isAlive()).isTrue();
            } finally {
                copies.forEach(ServiceProcess::kill);
            }
        } finally {
            starting.shutdownNow();
        }
    }

    private static List<ServiceProcess> copies(ExecutorService starting, EmbeddedDatabase database, KafkaBroker broker)
            throws Exception {
        List<Future<ServiceProcess>> started = new ArrayList<>();
        for (int copy = 0; copy < 3; copy++) {
            Path home = Files.createDirectories(folder.resolve("copy" + copy));
            Callable<ServiceProcess> start = () -> ServiceProcess.start(
                    database,
                    home,
                    Map.of("DOSSIER_STREAMS_ENABLED", "true", "KAFKA_BOOTSTRAP_SERVERS", broker.address()));
            started.add(starting.submit(start));
        }
        List<ServiceProcess> copies = new ArrayList<>();
        for (Future<ServiceProcess> each : started) {
            copies.add(each.get());
        }
        WatchedService.await("three copies have joined", () -> members(broker) >= 3);
        return copies;
    }

    private static void importList(List<ServiceProcess> copies) throws IOException, InterruptedException {
        assertThat(copies.get(0)
                        .importFiles(MadeUpList.CODE, "?publishedOn=" + MadeUpList.day(0), MadeUpList.files(0))
                        .status())
                .isEqualTo(200);
    }

    private static int members(KafkaBroker broker) {
        try {
            return broker.members(GROUP);
        } catch (ExecutionException notYet) { // nobody has joined it yet
            return 0;
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void read(KafkaBroker.Reader reader, Map<String, Integer> answers, int until) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (answers.size() < until) {
            assertThat(System.nanoTime()).as("%d of %d", answers.size(), until).isLessThan(end);
            reader.poll().forEach(message -> answers.merge(message.key(), 1, Integer::sum));
        }
    }
}
