package dossier.startup;

import dossier.database.EmbeddedDatabase;
import dossier.startup.ServiceProcess.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service with customers, articles and a receiver of alerts, on a database that outlives it; killed and started as a test wants.
 */
final class WatchedService implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 120;

    private final Path folder;
    private final EmbeddedDatabase database;
    private final MadeUpReceiver receiver = new MadeUpReceiver();
    private final StoredState state;
    private ServiceProcess service;

    WatchedService(Path home, Path programs) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(home);
        Path data = Files.createDirectories(home.resolve("home"));
        Files.createSymbolicLink(data.resolve("binaries"), programs);
        this.database = EmbeddedDatabase.open(data);
        this.state = new StoredState(database);
        this.service = launch();
    }

    private ServiceProcess launch() throws IOException, InterruptedException {
        return ServiceProcess.start(
                database,
                folder,
                Map.of(
                        "DOSSIER_ALERTS_EVERY", "PT1S",
                        "DOSSIER_ALERTS_TIMEOUT", "PT1S",
                        "DOSSIER_ALERTS_BATCH", "10",
                        "DOSSIER_ALERTS_ALLOWED_HOSTS", receiver.host(),
                        "DOSSIER_ALERTS_ALLOW_PRIVATE", "true"));
    }

    /** Imports the first publication, keeps customers and articles, and makes the webhook. */
    void prepare(int publications) throws IOException, InterruptedException {
        Answer first = importOf(0);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        String table = MadeUpList.customers(publications).stream()
                .map(person -> "K-" + person + "," + MadeUpList.name(person) + "\n")
                .collect(Collectors.joining("", "id,name\n", ""));
        assertThat(service.post("/api/watchlists?name=Customers", "text/csv", table)
                        .status())
                .isEqualTo(201);
        for (int publication = 0; publication < publications; publication++) {
            String text = "The businessman " + MadeUpList.name(MadeUpList.newcomer(publication))
                    + " sold his shares in port number " + publication + " on Monday.";
            String article = "{\"title\": \"Article " + publication + "\", \"text\": \"" + text
                    + "\", \"publishedOn\": \"2023-05-01\", \"language\": \"en\"}";
            assertThat(service.post("/api/articles", "application/json", article)
                            .status())
                    .isIn(200, 201);
        }
        String hook = "{\"url\": \"http://" + receiver.host() + "/hook\"}";
        assertThat(service.post("/api/webhooks", "application/json", hook).status())
                .isEqualTo(201);
        awaitQuiet();
    }

    Answer importOf(int publication) throws IOException, InterruptedException {
        return service.importFiles(
                MadeUpList.CODE, "?publishedOn=" + MadeUpList.day(publication), MadeUpList.files(publication));
    }

    /** The same where the service may be killed before it answers. */
    Optional<Answer> tryImportOf(int publication) throws InterruptedException {
        try {
            return Optional.of(importOf(publication));
        } catch (IOException killed) {
            return Optional.empty();
        }
    }

    /** Waits until everybody is compared and every alert was sent. */
    void awaitQuiet() throws InterruptedException {
        await("customers and articles are compared, and alerts sent", state::isQuiet);
    }

    static void await(String what, BooleanSupplier state) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Whether the listings of a name are found. */
    boolean finds(int person) throws IOException, InterruptedException {
        String query = "{\"queries\": [{\"id\": \"1\", \"name\": \"" + MadeUpList.name(person) + "\"}]}";
        Answer answer = service.post("/api/screenings", "application/json", query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().at("/results/0/hits/0/reference").asText().equals(MadeUpList.reference(person));
    }

    void kill() {
        service.kill();
    }

    /** The service is dead, and the machine may have gone with it: then its database goes, too. */
    void startAgain(boolean databaseDied) throws IOException, InterruptedException {
        service.awaitDeath();
        if (databaseDied) {
            long pid = database.pid();
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            await("the database runs again", () -> database.pid() != pid);
        }
        service = launch();
    }

    MadeUpReceiver receiver() {
        return receiver;
    }

    StoredState state() {
        return state;
    }

    /** Stops the service as an operator does; the database stays. */
    void stopService() {
        service.close();
    }

    @Override
    public void close() throws IOException {
        try (EmbeddedDatabase last = database;
                MadeUpReceiver first = receiver) {
            service.kill();
        }
    }
}
