package dossier.startup;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.database.EmbeddedDatabase;
import dossier.startup.ServiceProcess.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Copies of the packaged service on one database: they import one list at the same time, hear of each other's publications, know each
 * other's tables, and take over from one that stops or dies.
 */
@Execution(ExecutionMode.CONCURRENT) // it waits for programs of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // a start takes long
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // the last test kills one of them
class CopiesIT {

    private static final int ROUNDS = 3;

    /** How an import may end that meets another one: it was first, came right after, or was told that one is running. */
    private static final List<String> ENDS = List.of("PUBLISHED", "PLACED", "UNCHANGED", "409");

    /** Nobody asks the database by himself whether something is published: what the copies know of each other they were told. */
    private static final Map<String, String> SETTINGS =
            Map.of("DOSSIER_WEB_LOST_AFTER", "PT3S", "DOSSIER_SCREENING_POLL", "PT1H");

    @TempDir
    static Path folder;

    private final ExecutorService callers = Executors.newFixedThreadPool(2);
    private EmbeddedDatabase database;
    private ServiceProcess one;
    private ServiceProcess other;

    @BeforeAll
    void start() throws Exception {
        database = EmbeddedDatabase.open(folder.resolve("home"));
        one = ServiceProcess.start(database, Files.createDirectories(folder.resolve("one")), SETTINGS);
        other = ServiceProcess.start(database, Files.createDirectories(folder.resolve("other")), SETTINGS);
    }

    @AfterAll
    void stop() throws Exception {
        callers.shutdownNow();
        one.kill();
        other.kill();
        database.close();
    }

    @Test
    @Order(1)
    @Execution(ExecutionMode.SAME_THREAD)
    void oneImportWinsTheOtherIsToldAndBothServeTheNewState() throws Exception {
        StoredState state = new StoredState(database);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> ends = importAtOnce(round, round);
            assertThat(ends).isSubsetOf(ENDS).containsOnlyOnce("PUBLISHED");
            assertThat(state.snapshots()).as("of the same file one snapshot").isEqualTo(round + 1);
            requireBothServe(round);
        }
        for (int round = 0; round < ROUNDS; round++) {
            int earlier = ROUNDS + 2 * round;
            List<String> ends = importAtOnce(earlier, earlier + 1);
            assertThat(ends).isSubsetOf(ENDS).doesNotContain("UNCHANGED");
            // who was told to try again does so; then everything is there, whoever was first
            for (int publication = earlier; publication <= earlier + 1; publication++) {
                assertThat(end(importOf(one, publication))).isIn("PUBLISHED", "PLACED", "UNCHANGED");
            }
            assertThat(state.snapshots()).isEqualTo(earlier + 2);
            requireBothServe(earlier + 1);
        }
        assertThat(state.history()).as("the history of one service").isEqualTo(historyOfOne());
    }

    @Test
    @Order(2)
    @Execution(ExecutionMode.SAME_THREAD)
    void aTableThatOneScreenedIsKnownToTheOther() throws Exception {
        String name = MadeUpList.name(MadeUpList.newcomer(3 * ROUNDS - 1));
        String table = "id,name\n1," + name + "\n"
                + IntStream.rangeClosed(2, 30)
                        .mapToObj(id -> id + ",Qwxyz Nobody" + id + "\n")
                        .collect(Collectors.joining());
        String address = one.form("/table", Map.of("text", table, "heading", "yes", "job", "page"))
                .leadsTo();
        assertThat(address).startsWith("/table/");

        assertThat(other.page(address).text()).contains("1 of 30 customers matches", name);
        assertThat(other.page(address + "?page=1").text())
                .contains("Customers 26 to 30 of 30.", "Qwxyz Nobody30")
                .doesNotContain(name);
        assertThat(other.page(address + "?show=match").text()).contains(name).doesNotContain("Qwxyz");
        assertThat(other.page(address + "/answer.csv").text()).contains("1,1," + name, "30,30,Qwxyz Nobody30");
        assertThat(other.page(address + "/answer.xlsx").status()).isEqualTo(200);
        assertThat(job(other, "page")).extracting("state", "rows").containsExactly("DONE", "30");

        assertThat(other.plainForm(address + "/watch", "name=Kept+by+the+other").leadsTo())
                .isEqualTo(address);
        assertThat(one.page(address).text()).contains("30 customers are watched as “Kept by the other”");
    }

    @Test
    @Order(3)
    @Execution(ExecutionMode.SAME_THREAD)
    void ofThreeCopiesOneStopsAndOneDiesAndNoRequestIsLost() throws Exception {
        int last = 3 * ROUNDS - 1;
        ServiceProcess third =
                ServiceProcess.start(database, Files.createDirectories(folder.resolve("third")), SETTINGS);
        ServiceProcess fourth =
                ServiceProcess.start(database, Files.createDirectories(folder.resolve("fourth")), SETTINGS);
        WatchedService.await("the new ones serve", () -> serves(third, last) && serves(fourth, last));

        Load load = Load.on(List.of(one, third, other, fourth));
        third.close(); // as an update does it: asked to stop, it answers what it has taken
        assertThat(load.goOn()).as("requests that no copy answered").isEmpty();
        fourth.kill();
        assertThat(load.goOn()).as("requests that no copy answered").isEmpty();
        assertThat(load.end()).as("answered requests").isGreaterThan(20);
    }

    /** Two callers who ask one copy after the other, and the next one where one does not answer, as a balancer does. */
    private static final class Load {

        private final List<ServiceProcess> copies;
        private final AtomicInteger answered = new AtomicInteger();
        private final List<String> lost = new CopyOnWriteArrayList<>();
        private final List<Thread> callers;
        private volatile boolean ended;

        private Load(List<ServiceProcess> copies) {
            this.copies = copies;
            this.callers = List.of(new Thread(() -> ask(0)), new Thread(() -> ask(1)));
        }

        static Load on(List<ServiceProcess> copies) throws InterruptedException {
            Load load = new Load(copies);
            load.callers.forEach(Thread::start);
            load.goOn();
            return load;
        }

        /** Waits until some more were answered, or lost; returns the lost ones. */
        List<String> goOn() throws InterruptedException {
            int until = answered.get() + 10 * copies.size();
            WatchedService.await("requests are answered", () -> answered.get() >= until || !lost.isEmpty());
            return List.copyOf(lost);
        }

        int end() throws InterruptedException {
            ended = true;
            for (Thread caller : callers) {
                caller.join();
            }
            return answered.get();
        }

        private void ask(int first) {
            for (int request = first; !ended; request++) {
                String last = "";
                boolean done = false;
                for (int tried = 0; tried < copies.size() && !done; tried++) {
                    try {
                        int status = copies.get((request + tried) % copies.size())
                                .get("/api/profiles?q=made&limit=1")
                                .status();
                        done = status == 200;
                        last = "status " + status;
                    } catch (IOException next) {
                        last = next.toString();
                    } catch (InterruptedException stopped) {
                        return;
                    }
                }
                if (done) {
                    answered.incrementAndGet();
                } else {
                    lost.add(last);
                }
            }
        }
    }

    @Test
    @Order(4)
    @Execution(ExecutionMode.SAME_THREAD)
    void aTableWhoseCopyDiesIsSaidToBeLostAndCanBeSentAgain() throws Exception {
        try (Socket begun = one.beginTable("long")) {
            WatchedService.await("the other knows of it", () -> state("long").equals("RUNNING"));
            assertThat(screen(other, "long")).isEqualTo(409);
            assertThat(begun.isConnected()).isTrue();
            one.kill();
        }
        WatchedService.await("its loss is noticed", () -> state("long").equals("LOST"));
        assertThat(screen(other, "long")).isEqualTo(200);
        assertThat(state("long")).isEqualTo("DONE");
    }

    private String state(String job) {
        try {
            return job(other, job).state();
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private record Job(String state, String rows) {}

    private static Job job(ServiceProcess service, String id) throws IOException, InterruptedException {
        JsonNode said = service.get("/api/screenings/csv/jobs/" + id).body();
        return new Job(said.path("state").asText(), said.path("rows").asText());
    }

    private static int screen(ServiceProcess service, String job) throws IOException, InterruptedException {
        return service.table("/api/screenings/csv?job=" + job, "id,name\n1,Anna\n")
                .status();
    }

    private List<String> importAtOnce(int publication, int another) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(2);
        Future<Answer> first = callers.submit(atOnce(ready, one, publication));
        Future<Answer> second = callers.submit(atOnce(ready, other, another));
        List<String> ends = List.of(end(first.get()), end(second.get()));
        System.out.printf("Publications %d and %d: %s%n", publication, another, ends);
        return ends;
    }

    private static Callable<Answer> atOnce(CyclicBarrier ready, ServiceProcess service, int publication) {
        return () -> {
            ready.await();
            return importOf(service, publication);
        };
    }

    private static Answer importOf(ServiceProcess service, int publication) throws Exception {
        return service.importFiles(
                MadeUpList.CODE, "?publishedOn=" + MadeUpList.day(publication), MadeUpList.files(publication));
    }

    private static String end(Answer answer) {
        if (answer.status() == 409) {
            assertThat(answer.body().path("detail").asText()).contains("is running", "try again");
            return "409";
        }
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("status").asText();
    }

    private void requireBothServe(int publication) throws Exception {
        for (ServiceProcess service : List.of(one, other)) {
            WatchedService.await("both serve publication " + publication, () -> serves(service, publication));
        }
    }

    /** Whether its answers come from that publication. */
    private static boolean serves(ServiceProcess service, int publication) {
        String query = "{\"queries\": [{\"id\": \"1\", \"name\": \"" + MadeUpList.name(MadeUpList.newcomer(publication))
                + "\"}]}";
        try {
            JsonNode answer =
                    service.post("/api/screenings", "application/json", query).body();
            return answer.at("/results/0/hits/0/reference")
                    .asText()
                    .equals(MadeUpList.reference(MadeUpList.newcomer(publication)));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What there is when one service imports one publication after the other. */
    private List<String> historyOfOne() throws Exception {
        Path alone = Files.createDirectories(folder.resolve("alone"));
        Files.createSymbolicLink(
                alone.resolve("binaries"), folder.resolve("home").resolve("binaries"));
        try (EmbeddedDatabase undisturbed = EmbeddedDatabase.open(alone);
                ServiceProcess service = ServiceProcess.start(undisturbed, alone, Map.of())) {
            for (int publication = 0; publication < 3 * ROUNDS; publication++) {
                assertThat(importOf(service, publication).status()).isEqualTo(200);
            }
            return new StoredState(undisturbed).history();
        }
    }
}
