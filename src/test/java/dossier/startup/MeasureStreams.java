package dossier.startup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dossier.database.EmbeddedDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How many names and articles one, two and three copies of the packaged service answer in a second, with a broker and a database on the same
 * machine. Run by hand: {@code docs/measurements.md} has the command.
 */
public final class MeasureStreams {

    private static final int WARM_NAMES = 5_000;
    private static final int NAMES = 20_000;
    private static final int WARM_ARTICLES = 40;
    private static final int ARTICLES = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private MeasureStreams() {}

    /**
     * @param arguments a home folder of the service, with lists, which nobody else uses
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "postgresql")), "streams");
        List<ServiceProcess> copies = new ArrayList<>();
        int names = 0;
        int articles = 0;
        try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
                KafkaBroker broker = KafkaBroker.start(work.resolve("broker"));
                KafkaBroker.Reader hits = broker.reader("hits.out");
                KafkaBroker.Reader analyses = broker.reader("analyses.out")) {
            broker.topics(6, "names.in", "hits.out", "articles.in", "analyses.out", "dead.letters");
            for (int number = 1; number <= 3; number++) {
                int expected = number;
                copies.add(ServiceProcess.start(
                        database,
                        Files.createDirectories(work.resolve("copy" + number)),
                        Map.of("DOSSIER_STREAMS_ENABLED", "true", "KAFKA_BOOTSTRAP_SERVERS", broker.address())));
                WatchedService.await("it has joined", () -> members(broker) == expected);
                TimeUnit.SECONDS.sleep(5);
                names += WARM_NAMES * number;
                answered(broker, hits, "names.in", names - WARM_NAMES * number, names);
                Duration before = processorTime(copies);
                double seconds = answered(broker, hits, "names.in", names, names + NAMES);
                Duration screened = processorTime(copies).minus(before);
                names += NAMES;
                articles += WARM_ARTICLES * number;
                answered(broker, analyses, "articles.in", articles - WARM_ARTICLES * number, articles);
                before = processorTime(copies);
                double reading = answered(broker, analyses, "articles.in", articles, articles + ARTICLES);
                Duration read = processorTime(copies).minus(before);
                articles += ARTICLES;
                System.out.printf(
                        Locale.ROOT,
                        "%d copies: %.0f names a second, %.2f ms of a processor each; %.1f articles a second, %.0f ms each%n",
                        number,
                        NAMES / seconds,
                        screened.toMillis() / (double) NAMES,
                        ARTICLES / reading,
                        read.toMillis() / (double) ARTICLES);
            }
        } finally {
            copies.forEach(ServiceProcess::kill);
        }
    }

    private static Duration processorTime(List<ServiceProcess> copies) {
        return copies.stream().map(ServiceProcess::processorTime).reduce(Duration.ZERO, Duration::plus);
    }

    /** Seconds until the last one is answered. */
    private static double answered(KafkaBroker broker, KafkaBroker.Reader reader, String topic, int from, int until)
            throws IOException {
        List<String> bodies = new ArrayList<>();
        for (int i = from; i < until; i++) {
            bodies.add(topic.equals("names.in") ? StreamedNames.query(i) : article(i));
        }
        Set<String> open = new HashSet<>();
        long begun = System.nanoTime();
        for (int i = from; i < until; i++) {
            open.add(String.valueOf(i));
            broker.send(topic, String.valueOf(i), bodies.get(i - from));
        }
        broker.flush();
        while (!open.isEmpty()) {
            reader.poll().forEach(message -> open.remove(message.key()));
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** One of the demonstration articles, with a first sentence of its own, so that it is none that was read before. */
    private static String article(int number) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            seeds = files.sorted().toList();
        }
        ObjectNode article =
                (ObjectNode) JSON.readTree(seeds.get(number % seeds.size()).toFile());
        String text = "Report number " + number + " of " + StreamedNames.name(number * 7 + 1) + ".\n\n"
                + article.path("text").asText();
        ObjectNode sent = JSON.createObjectNode();
        return sent.put("title", article.path("title").asText())
                .put("text", text)
                .put("publishedOn", "2026-11-20")
                .toString();
    }

    private static int members(KafkaBroker broker) {
        try {
            return broker.members("dossier-names.in");
        } catch (ExecutionException notYet) {
            return 0;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
