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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private static final int COPIES = 3;
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void eachNameIsAnsweredOnceThoughACopyIsKilled() throws Exception {
        List<ServiceProcess> copies = new CopyOnWriteArrayList<>();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve("home"));
                KafkaBroker broker = KafkaBroker.start(folder.resolve("broker"));
                KafkaBroker.Reader reader = broker.reader("hits.out")) {
            broker.topics(PARTITIONS, "names.in", "hits.out", "articles.in", "dead.letters");
            start(copies, database, broker);
            importList(copies);
            long begun = System.nanoTime();
            for (int name = 0; name < NAMES; name++) {
                broker.send("names.in", "customer-" + name, StreamedNames.query(name));
            }
            broker.flush();
            Answers answers = new Answers(reader);
            answers.read(NAMES / 3);
            copies.get(0).kill();
            int before = answers.times.size();
            answers.read(NAMES);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,d names by three copies, of which one was killed after %,d answers: %.1f s (%.0f a second)%n",
                    NAMES,
                    before,
                    seconds,
                    NAMES / seconds);
            WatchedService.await("everything is committed", () -> answered(broker) == NAMES);
            answers.readRest();

            assertThat(answers.times).as("each name is answered").hasSize(NAMES);
            assertThat(answers.times.values()).as("and once").containsOnly(1);
            assertThat(answers.withHits).isEqualTo((NAMES + StreamedNames.LISTED - 1) / StreamedNames.LISTED);
            assertThat(copies.get(1).isAlive() && copies.get(2).isAlive()).isTrue();
        } finally {
            copies.forEach(ServiceProcess::kill);
        }
    }

    /** How often each message was answered, and how many have hits. */
    private static final class Answers {

        private final KafkaBroker.Reader reader;
        private final Map<String, Integer> times = new HashMap<>();
        private int withHits;

        private Answers(KafkaBroker.Reader reader) {
            this.reader = reader;
        }

        void read(int until) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (times.size() < until) {
                assertThat(System.nanoTime())
                        .as("%d of %d", times.size(), until)
                        .isLessThan(end);
                poll();
            }
        }

        /** What nobody should have written. */
        void readRest() {
            while (poll() > 0) {
                assertThat(times.values()).containsOnly(1);
            }
        }

        private int poll() {
            List<KafkaBroker.Message> some = reader.poll();
            for (KafkaBroker.Message message : some) {
                times.merge(message.key(), 1, Integer::sum);
                withHits += message.body().contains("\"reference\"") ? 1 : 0;
            }
            return some.size();
        }
    }

    private static void start(List<ServiceProcess> copies, EmbeddedDatabase database, KafkaBroker broker)
            throws Exception {
        Map<String, String> settings = Map.of(
                "DOSSIER_STREAMS_ENABLED", "true",
                "DOSSIER_STREAMS_ARTICLES_IN", "",
                "KAFKA_BOOTSTRAP_SERVERS", broker.address());
        ExecutorService starting = Executors.newFixedThreadPool(COPIES);
        List<Future<Boolean>> started = new ArrayList<>();
        for (int copy = 0; copy < COPIES; copy++) {
            Path home = Files.createDirectories(folder.resolve("copy" + copy));
            started.add(starting.submit(() -> copies.add(ServiceProcess.start(database, home, settings))));
        }
        for (Future<Boolean> each : started) {
            each.get();
        }
        starting.shutdown();
        WatchedService.await("all copies have joined", () -> members(broker) == COPIES);
    }

    private static void importList(List<ServiceProcess> copies) throws IOException, InterruptedException {
        assertThat(copies.get(0)
                        .importFiles(MadeUpList.CODE, "?publishedOn=" + MadeUpList.day(0), MadeUpList.files(0))
                        .status())
                .isEqualTo(200);
        for (ServiceProcess copy : copies) {
            WatchedService.await("it serves the list", () -> serves(copy));
        }
    }

    private static boolean serves(ServiceProcess copy) {
        try {
            return copy.post("/api/screenings", "application/json", StreamedNames.query(0))
                    .body()
                    .toString()
                    .contains("\"reference\"");
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static long answered(KafkaBroker broker) {
        try {
            return broker.answered(GROUP, "names.in");
        } catch (ExecutionException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
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
}
