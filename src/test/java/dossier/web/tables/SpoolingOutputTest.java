package dossier.web.tables;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpoolingOutputTest {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private boolean busy;
    private boolean gone;
    private boolean sending = true;

    private final Receiver receiver = new Receiver() {
        @Override
        public void conclude(String words) {
            throw new AssertionError("nothing is concluded here");
        }

        @Override
        public boolean isBusy() {
            return busy;
        }

        @Override
        public boolean isGone() {
            return gone;
        }

        @Override
        public boolean isSending() {
            return sending;
        }
    };

    private static void write(SpoolingOutput out, String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    private String taken() {
        return taken.toString(UTF_8);
    }

    @Test
    void whatIsNotTakenWaitsAndKeepsItsOrder() throws IOException {
        try (SpoolingOutput out = new SpoolingOutput(taken, receiver, 1_000)) {
            write(out, "a");
            busy = true;
            write(out, "b");
            write(out, "c");
            assertThat(taken()).isEqualTo("a");
            assertThat(out.waiting()).isEqualTo(2);
            busy = false;
            write(out, "d");
            assertThat(taken()).isEqualTo("abcd");
            assertThat(out.waiting()).isZero();
        }
    }

    @Test
    void whatStillWaitsIsSentInTheEnd() throws IOException {
        try (SpoolingOutput out = new SpoolingOutput(taken, receiver, 1_000_000)) {
            busy = true;
            write(out, "x".repeat(200_000));
            out.finish();
            assertThat(taken()).hasSize(200_000);
        }
    }

    @Test
    void onceEverythingWasSentWritingWaitsForTheReader() throws IOException {
        try (SpoolingOutput out = new SpoolingOutput(taken, receiver, 1_000)) {
            busy = true;
            sending = false;
            write(out, "a");
            assertThat(taken()).isEqualTo("a");
        }
    }

    @Test
    void nothingWaitsBeyondTheLimit() throws IOException {
        try (SpoolingOutput out = new SpoolingOutput(taken, receiver, 10)) {
            busy = true;
            write(out, "x".repeat(8));
            assertThat(taken()).isEmpty();
            write(out, "y".repeat(8));
            assertThat(out.waiting()).isLessThanOrEqualTo(10);
        }
    }

    /** A connection takes only so much; whatever is written to it after that would wait. */
    @Test
    void aLargePieceIsNotForcedUponAReceiverWhoBecomesBusy() throws IOException {
        OutputStream small = new OutputStream() {
            @Override
            public void write(int value) {
                throw new AssertionError("byte by byte");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                assertThat(busy).as("written although busy").isFalse();
                taken.write(bytes, offset, length);
                busy = taken.size() >= 10_000;
            }
        };
        try (SpoolingOutput out = new SpoolingOutput(small, receiver, 1_000_000)) {
            write(out, "x".repeat(100_000));
            assertThat(taken.size()).isBetween(10_000, 20_000);
            assertThat(out.waiting()).isEqualTo(100_000 - taken.size());
        }
    }

    @Test
    void nothingIsWrittenForNobody() throws IOException {
        try (SpoolingOutput out = new SpoolingOutput(taken, receiver, 10)) {
            gone = true;
            assertThatThrownBy(() -> write(out, "a")).isInstanceOf(EOFException.class);
        }
    }
}
