package dossier.web.http;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

class CallerLeftTest {

    private static final Throwable CUT = new RuntimeException(new IOException(new ClosedChannelException()));

    @Test
    void aBodyThatIsCutOffWithItsConnectionIsNoFault() {
        assertThat(CallerLeft.caused(CUT, true)).isTrue();
    }

    @Test
    void aCallerWhoIsStillThereHasNotLeft() {
        assertThat(CallerLeft.caused(CUT, false)).isFalse();
    }

    @Test
    void theStreamOfTheBodyKnowsBeforeTheConnectionThatTheCallerHasLeft() {
        ClosedChannelException closed = new ClosedChannelException();
        closed.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.jboss.resteasy.reactive.server.vertx.VertxInputStream$VertxBlockingInput", "<init>", null, 1)
        });
        assertThat(CallerLeft.caused(new IOException(closed), false)).isTrue();
    }

    @Test
    void aFaultOfOursStaysOneAlsoWhenTheCallerHasLeft() {
        assertThat(CallerLeft.caused(new IllegalStateException("index"), true)).isFalse();
        assertThat(CallerLeft.caused(new RuntimeException(new NoSuchFileException("tmp")), true))
                .isFalse();
        assertThat(CallerLeft.caused(new SQLException(new IOException("reset")), true))
                .isFalse();
    }
}
