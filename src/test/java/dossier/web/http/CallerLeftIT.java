package dossier.web.http;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** A caller who closes the connection in the middle of a request is nobody's fault: one quiet line in the log, no error. */
@QuarkusTest
class CallerLeftIT {

    @TestHTTPResource("/")
    URI service;

    private static final int MOST_CALLERS = 15;

    /** Fifteen letters each: a longer beginning than is kept in memory until the rest is there, so that a thread reads it. */
    private static final int TOO_LONG_TO_KEEP = 2_000;

    private final Logger problems = Logger.getLogger(Problems.class.getName());
    private final BlockingQueue<ExtLogRecord> logged = new LinkedBlockingQueue<>();
    private final ExtHandler listener = new ExtHandler() {
        @Override
        protected void doPublish(ExtLogRecord line) {
            logged.add(line);
        }
    };

    @BeforeEach
    void listen() {
        problems.setLevel(Level.DEBUG);
        problems.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        problems.removeHandler(listener);
        problems.setLevel(null);
    }

    @ParameterizedTest
    @CsvSource({"/api/articles/preview, application/json", "/api/screenings, application/json"})
    void isOneQuietLine(String path, String type) throws Exception {
        ExtLogRecord line = null;
        // a caller who is gone before the service began to read leaves no trace: then another one leaves
        for (int caller = 0; caller < MOST_CALLERS && line == null; caller++) {
            leaveDuring(path, type);
            line = logged.poll(2, TimeUnit.SECONDS);
        }
        requireNonNull(line, "nothing was logged");
        assertThat(line.getLevel()).as(line.getFormattedMessage()).isEqualTo(Level.DEBUG);
        assertThat(line.getFormattedMessage()).isEqualTo("The caller left during POST " + path);
    }

    private void leaveDuring(String path, String type) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            String begun = "POST " + path + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\nContent-Type: " + type
                    + "\r\nContent-Length: 100000\r\n\r\n{\"text\": \"" + "Vladimir Putin ".repeat(TOO_LONG_TO_KEEP);
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }
    }
}
