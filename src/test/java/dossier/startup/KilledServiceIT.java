package dossier.startup;

import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.startup.ServiceProcess.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged service, killed at random moments of what it does when a list changes: nothing is lost, nothing happens twice, and what
 * is stored in the end is what a service left that nobody killed. {@code -Ddossier.test.kills=40} kills it more often than a build does.
 */
@Execution(ExecutionMode.CONCURRENT) // it waits for programs of its own, which are started and killed many times
class KilledServiceIT {

    private static final int KILLS = Integer.getInteger("dossier.test.kills", 5);
    private static final long SEED = Long.getLong("dossier.test.seed", 1);

    /** In which five publications are imported: the third is an older one when it comes. */
    private static final List<Integer> ORDER = List.of(1, 2, 4, 5, 3);

    /** In which the service is killed, in turn. */
    private enum Phase {
        /** While files are read and compared. */
        IMPORT,
        /** While a snapshot is written. */
        PUBLISH,
        /** While customers and articles are compared. */
        RESCREENING,
        /** While alerts are sent. */
        SENDING,
        /** While an older publication is put into history. */
        PLACING
    }

    /** How long things take, in milliseconds. */
    private record Times(long importing, long publishing, long rescreening, long placing) {}

    /** Of the database, unpacked once. */
    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private final Random random = new Random(SEED);

    @AfterEach
    void stopTheKiller() {
        killer.shutdownNow();
    }

    @Test
    void whateverKillsTheServiceNothingIsLostAndNothingHappensTwice() throws Exception {
        System.out.printf("Killing the service %d times, -Ddossier.test.seed=%d%n", KILLS, SEED);
        try (WatchedService spared = new WatchedService(folder.resolve("spared"), programs)) {
            spared.prepare(KILLS + 1);
            Times times = run(spared);
            spared.stopService();
            try (WatchedService killed = new WatchedService(folder.resolve("killed"), programs)) {
                killed.prepare(KILLS + 1);
                for (int kill = 0; kill < KILLS; kill++) {
                    killIn(killed, kill, times);
                }
                killed.stopService();
                requireSame(killed.state(), spared.state());
                requireDelivered(killed);
                assertThat(killed.state().locks()).as("locks that are held").isEmpty();
            }
        }
    }

    private static Phase phase(int kill) {
        return Phase.values()[kill % Phase.values().length];
    }

    private static int publication(int kill) {
        return kill / ORDER.size() * ORDER.size() + ORDER.get(kill % ORDER.size());
    }

    /** Undisturbed. */
    private static Times run(WatchedService service) throws IOException, InterruptedException {
        List<Long> importing = new ArrayList<>();
        List<Long> publishing = new ArrayList<>();
        List<Long> rescreening = new ArrayList<>();
        List<Long> placing = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            long start = System.nanoTime();
            Answer answer = service.importOf(publication(kill));
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
            service.awaitQuiet();
            long published = answer.body().at("/milliseconds/PUBLISH").asLong();
            if (phase(kill) == Phase.PLACING) {
                placing.add(took);
            } else {
                importing.add(took - published);
                publishing.add(published);
                rescreening.add(service.state().lastRescreening());
            }
        }
        return new Times(mean(importing), mean(publishing), mean(rescreening), mean(placing));
    }

    private static long mean(List<Long> times) {
        return (long) times.stream().mapToLong(Long::longValue).average().orElse(1) + 1;
    }

    private void killIn(WatchedService service, int kill, Times times) throws IOException, InterruptedException {
        Phase phase = phase(kill);
        int publication = publication(kill);
        int before = service.state().snapshots();
        long delay = delay(phase, times);
        Optional<Answer> answer = switch (phase) {
            case IMPORT, PUBLISH, PLACING -> {
                killAfter(service, delay);
                yield service.tryImportOf(publication);
            }
            case RESCREENING -> {
                Optional<Answer> done = service.tryImportOf(publication);
                long snapshot = done.orElseThrow().body().path("snapshot").asLong();
                WatchedService.await(
                        "customers are compared", () -> service.state().isRescreening(snapshot));
                killAfter(service, delay);
                yield done;
            }
            case SENDING -> {
                service.receiver().beforeAnswering(1 + (int) delay, service::kill);
                yield service.tryImportOf(publication);
            }
        };
        boolean databaseDies = random.nextInt(4) == 0;
        service.startAgain(databaseDies);
        int after = service.state().snapshots();
        System.out.printf(
                "%d %s, after %d, database %s: %s, %s%n",
                kill + 1,
                phase,
                delay,
                databaseDies ? "killed" : "spared",
                answer.isPresent() ? "answered" : "not answered",
                after > before ? "written" : "not written");
        assertThat(after).as("what was answered is kept").isBetween(before + (answer.isPresent() ? 1 : 0), before + 1);
        assertThat(service.finds(7)).as("the list answers after a start").isTrue();
        Answer again = service.importOf(publication);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body().path("status").asText())
                .as("sent again")
                .isEqualTo(after > before ? "UNCHANGED" : phase == Phase.PLACING ? "PLACED" : "PUBLISHED");
        service.awaitQuiet();
        assertThat(service.finds(MadeUpList.newcomer(phase == Phase.PLACING ? publication + 2 : publication)))
                .as("who was added is found")
                .isTrue();
    }

    /** In milliseconds; of {@link Phase#SENDING} a number of deliveries. */
    private long delay(Phase phase, Times times) {
        return switch (phase) {
            case IMPORT -> random.nextLong(times.importing);
            case PUBLISH -> times.importing + random.nextLong(times.publishing);
            case RESCREENING -> random.nextLong(times.rescreening);
            case SENDING -> random.nextLong(2);
            case PLACING -> random.nextLong(times.placing);
        };
    }

    private void killAfter(WatchedService service, long milliseconds) {
        killer.schedule(service::kill, milliseconds, TimeUnit.MILLISECONDS);
    }

    private static void requireSame(StoredState killed, StoredState spared) {
        assertThat(killed.history()).as("history").isEqualTo(spared.history());
        assertThat(killed.hits()).as("hits").isEqualTo(spared.hits());
        assertThat(killed.alerts()).as("alerts").isEqualTo(spared.alerts()).hasSizeGreaterThan(10 * KILLS);
    }

    /** Every alert arrived, in one delivery; one that came twice was the same. */
    private static void requireDelivered(WatchedService service) throws IOException {
        Map<String, Set<String>> bodies = service.receiver().bodies();
        assertThat(bodies.values()).as("bodies under one id").allMatch(same -> same.size() == 1);
        List<Long> arrived = new ArrayList<>();
        for (Set<String> body : bodies.values()) {
            new ObjectMapper()
                    .readTree(body.iterator().next())
                    .path("alerts")
                    .forEach(alert -> arrived.add(alert.path("id").asLong()));
        }
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(service.state().alertIds());
        assertThat(service.state().deadLetters()).isZero();
        System.out.printf(
                "%d alerts in %d deliveries, %d of them sent again%n",
                arrived.size(), bodies.size(), service.receiver().deliveries().size() - bodies.size());
    }
}
