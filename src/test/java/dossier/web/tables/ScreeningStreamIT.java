package dossier.web.tables;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** Long tables over bare sockets: clients that read late, slowly, or not at all. */
@QuarkusTest
class ScreeningStreamIT {

    /** Makes an answer larger than what lies in the buffers between two sockets. */
    private static final String LONG_ID = "i".repeat(190);

    @TestHTTPResource("/api/screenings/csv")
    URI screenings;

    /** As browsers do: the answer is not looked at before everything was sent. 100,000 rows; the answer is larger than any buffer. */
    @Test
    void aClientThatSendsEverythingBeforeItReadsIsAnswered() throws Exception {
        byte[] rows = (LONG_ID + ",Qwxyz Nobodyatall\n").repeat(100).getBytes(UTF_8);
        int times = 1_000;
        try (Socket socket = connect("job=half-duplex", "id,name\n".length() + (long) rows.length * times)) {
            socket.getOutputStream().write("id,name\n".getBytes(UTF_8));
            for (int i = 0; i < times; i++) {
                socket.getOutputStream().write(rows);
            }
            long answers = lines(socket.getInputStream(), "\n100000,");
            assertThat(answers).isGreaterThan(100_000);
        }
        given().get("/api/screenings/csv/jobs/half-duplex")
                .then()
                .body("state", is("DONE"))
                .body("rows", is(100_000));
    }

    /** A caller who goes away while much is still to be done stops the work. */
    @Test
    void workStopsWhenTheCallerHasGone() throws Exception {
        byte[] rows = "Vladimir Putin,1952\n".repeat(1_000).getBytes(UTF_8);
        try (Socket socket = connect("job=gone", "name,dob\n".length() + rows.length * 10_000L)) {
            socket.getOutputStream().write("name,dob\n".getBytes(UTF_8));
            for (int i = 0; i < 10; i++) {
                socket.getOutputStream().write(rows);
            }
        }
        String state = "RUNNING";
        for (int i = 0; i < 100 && state.equals("RUNNING"); i++) {
            Thread.sleep(100);
            state = given().get("/api/screenings/csv/jobs/gone").path("state");
        }
        assertThat(state).isEqualTo("STOPPED");
        assertThat(rowsOnceNothingMoves("gone")).isLessThan(20_000);
    }

    /** What was begun when the caller went is still counted; on a busy machine that takes a moment. */
    private static int rowsOnceNothingMoves(String job) throws InterruptedException {
        int before = -1;
        int now = rows(job);
        for (int i = 0; i < 30 && now != before; i++) {
            Thread.sleep(300);
            before = now;
            now = rows(job);
        }
        assertThat(now).isEqualTo(before);
        return now;
    }

    private static int rows(String job) {
        return given().get("/api/screenings/csv/jobs/" + job).<Integer>path("rows");
    }

    /** Whoever sends while reading slowly holds the work up, and is answered to the end. */
    @Test
    void aSlowReaderIsAnsweredToTheEnd() throws Exception {
        byte[] rows = (LONG_ID + ",Qwxyz Nobodyatall\n").repeat(100).getBytes(UTF_8);
        try (Socket socket = connect("job=slow", "id,name\n".length() + rows.length * 300L)) {
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> {
                try {
                    socket.getOutputStream().write("id,name\n".getBytes(UTF_8));
                    for (int i = 0; i < 300; i++) {
                        socket.getOutputStream().write(rows);
                    }
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            rowsOnceNothingMoves("slow"); // the work waits for its reader
            assertThat(lines(socket.getInputStream(), "\n30000,")).isGreaterThan(30_000);
            sent.join();
        }
    }

    private Socket connect(String query, long length) throws IOException {
        Socket socket = new Socket(screenings.getHost(), screenings.getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write(("POST " + screenings.getPath() + "?" + query + " HTTP/1.1\r\nHost: " + screenings.getAuthority()
                                + "\r\nContent-Type: text/csv\r\nConnection: close\r\nContent-Length: " + length
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        return socket;
    }

    /** Number of lines; what is awaited must be among the last characters. */
    private static long lines(InputStream answer, String awaited) throws IOException {
        long lines = 0;
        String last = "";
        byte[] piece = new byte[8192];
        for (int read = answer.read(piece); read >= 0; read = answer.read(piece)) {
            for (int i = 0; i < read; i++) {
                lines += piece[i] == '\n' ? 1 : 0;
            }
            String both = last + new String(piece, 0, read, UTF_8);
            last = both.substring(Math.max(0, both.length() - 8_000));
        }
        assertThat(last).contains(awaited);
        return lines;
    }
}
