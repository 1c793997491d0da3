package dossier.web.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuickWorkTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private static Vertx vertx;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @Test
    void quickWorkIsDoneOnTheThreadThatTookTheRequest() {
        Threads threads = onAnEventLoop(true);

        assertThat(threads.worked).isEqualTo(threads.took);
    }

    @Test
    void otherWorkIsGivenToAnotherThread() {
        Threads threads = onAnEventLoop(false);

        assertThat(threads.worked).isNotEqualTo(threads.took);
    }

    @Test
    void aThreadThatMayTakeItsTimeDoesAllWorkItself() {
        String worked = QuickWork.answer(false, () -> Thread.currentThread().getName())
                .await()
                .atMost(LONG_ENOUGH);

        assertThat(worked).isEqualTo(Thread.currentThread().getName());
    }

    @Test
    void whatGoesWrongElsewhereIsTheAnswer() {
        CompletableFuture<Uni<String>> answer = new CompletableFuture<>();
        vertx.runOnContext(unused -> answer.complete(QuickWork.answer(false, () -> {
            throw ProblemException.badRequest("too bad");
        })));

        assertThatThrownBy(() -> answer.join().await().atMost(LONG_ENOUGH))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("too bad");
    }

    private record Threads(String took, String worked) {}

    private static Threads onAnEventLoop(boolean quick) {
        CompletableFuture<Threads> threads = new CompletableFuture<>();
        vertx.runOnContext(unused -> {
            String took = Thread.currentThread().getName();
            QuickWork.answer(quick, () -> Thread.currentThread().getName())
                    .subscribe()
                    .with(worked -> threads.complete(new Threads(took, worked)), threads::completeExceptionally);
        });
        return threads.orTimeout(LONG_ENOUGH.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }
}
