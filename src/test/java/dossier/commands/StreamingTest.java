package dossier.commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables and answers go through a command piece by piece, and a service that falls silent does not hold it for ever. */
class StreamingTest {

    private static final int SECONDS = 20;

    private final MadeUpService service = new MadeUpService();

    @AfterEach
    void stop() {
        service.close();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("what was waited for did not come");
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    /** More than anything between holds back. */
    private static byte[] piece() {
        return "x".repeat(1 << 16).getBytes(UTF_8);
    }

    @Test
    void aTableIsSentBeforeItHasEnded() {
        CountDownLatch arrived = new CountDownLatch(1);
        service.at("/api/screenings/csv", call -> {
            call.getRequestBody().readNBytes(piece().length);
            arrived.countDown();
            MadeUpService.send(call, 200, String.valueOf(call.getRequestBody().readAllBytes().length));
        });
        InputStream table = new InputStream() {
            private int pieces;

            @Override
            public int read() {
                throw new UnsupportedOperationException("bytes are read in pieces");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                pieces++;
                if (pieces == 10) {
                    await(arrived);
                }
                if (pieces > 10) {
                    return -1;
                }
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        RunCommand command = new RunCommand(service.url()).reading(table);
        assertThat(command.run("screen", "-")).isZero();
        assertThat(command.out()).matches("\\d+");
    }

    @Test
    void anAnswerIsWrittenBeforeItHasEnded() {
        CountDownLatch written = new CountDownLatch(1);
        service.at("/api/export/listings.csv", call -> {
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(piece());
            call.getResponseBody().flush();
            await(written);
            call.getResponseBody().write("end".getBytes(UTF_8));
        });
        ByteArrayOutputStream answer = new ByteArrayOutputStream() {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                written.countDown();
            }
        };
        assertThat(new RunCommand(service.url()).writing(answer).run("export", "listings.csv"))
                .isZero();
        assertThat(answer.size()).isEqualTo(piece().length + "end".length());
    }

    @Test
    void anAnswerThatCannotBeWrittenIsSaid() {
        service.at("/api/export/listings.csv", 200, "a,b\r\n");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        RunCommand command = new RunCommand(service.url()).writing(full);
        assertThat(command.run("export", "listings.csv")).isEqualTo(1);
        assertThat(command.err()).isEqualTo("dossier: the answer cannot be written: No space left on device\n");
        service.at("/api/lists", 200, "{\"lists\":[{\"code\":\"eu-fsf\"}]}");
        assertThat(command.run("lists")).isEqualTo(1);
        assertThat(command.err()).isEqualTo("dossier: the answer cannot be written: No space left on device\n");
    }

    @Test
    void aServiceThatFallsSilentIsGivenUp() {
        CountDownLatch never = new CountDownLatch(1);
        service.at("/slow", call -> await(never));
        DossierService silent = new DossierService(
                URI.create(service.url()),
                Optional.empty(),
                new DossierService.Patience(
                        Duration.ofSeconds(SECONDS),
                        Duration.ofSeconds(SECONDS),
                        Duration.ofMillis(100),
                        Duration.ofMillis(20)));
        assertThatThrownBy(() -> silent.slow(
                        silent.request("/slow").build(), new AnswerBody(new ByteArrayOutputStream()), () -> {
                            throw new IOException("nothing comes");
                        }))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("has not answered");
        never.countDown();
    }
}
