package dossier.image;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ImageReaderTest {

    private static final String LONG = "я".repeat(100_000);
    private static final long[] MANY = LongStream.range(0, 30_000)
            .map(i -> (i - 15_000) * 0x9E3779B97F4A7C15L)
            .toArray();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("image");
    }

    @Test
    void everyValueIsReadAsItWasWritten() throws IOException {
        try (ImageWriter out = ImageWriter.create(file)) {
            for (long number : new long[] {0, 127, 128, 1L << 40, Long.MAX_VALUE}) {
                out.number(number);
            }
            out.truth(true);
            out.choice(DayOfWeek.FRIDAY);
            out.decimal(-0.25f);
            out.day(LocalDate.of(1812, 9, 7));
            out.bytes(new byte[] {1, -1});
            for (String text : new String[] {"", "Ólafur", "Путин", "Ólafur", "\ud800 alone"}) {
                out.text(text);
            }
            out.longText(LONG);
            out.longs(MANY);
            out.longs(new long[0]);
            out.finish();
        }
        try (ImageReader in = ImageReader.open(file)) {
            assertThat(new long[] {in.number(), in.number(), in.number(), in.number(), in.number()})
                    .containsExactly(0, 127, 128, 1L << 40, Long.MAX_VALUE);
            assertThat(in.truth()).isTrue();
            assertThat(in.choice(DayOfWeek.values())).isEqualTo(DayOfWeek.FRIDAY);
            assertThat(in.decimal()).isEqualTo(-0.25f);
            assertThat(in.day()).isEqualTo(LocalDate.of(1812, 9, 7));
            assertThat(in.bytes()).containsExactly(1, -1);
            assertThat(in.text()).isEmpty();
            String first = in.text();
            assertThat(first).isEqualTo("Ólafur");
            assertThat(in.text()).isEqualTo("Путин");
            assertThat(in.text()).isSameAs(first);
            assertThat(in.text()).isEqualTo("\ud800 alone");
            assertThat(in.longText()).isEqualTo(LONG);
            assertThat(in.longs()).isEqualTo(MANY);
            assertThat(in.longs()).isEmpty();
            in.end();
        }
    }

    @Test
    void longTextsThatComeAgainAreOneObject() throws IOException {
        try (ImageWriter out = ImageWriter.create(file)) {
            for (String text : new String[] {"Harbour 4", "Quay 7", "Harbour 4"}) {
                out.longText(text);
            }
            out.finish();
        }
        try (ImageReader in = ImageReader.open(file)) {
            String first = in.longText();
            assertThat(in.longText()).isEqualTo("Quay 7");
            assertThat(in.longText()).isEqualTo("Harbour 4").isSameAs(first);
        }
    }

    @Test
    void aFileWithAnyBitChangedIsRefused() throws IOException {
        writeSmall();
        byte[] written = Files.readAllBytes(file);
        for (int bit = 0; bit < written.length * Byte.SIZE; bit++) {
            byte[] changed = written.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertRefused(changed);
        }
    }

    @Test
    void aFileThatEndsAnywhereIsRefused() throws IOException {
        writeSmall();
        byte[] written = Files.readAllBytes(file);
        for (int length = 0; length < written.length; length++) {
            assertRefused(Arrays.copyOf(written, length));
        }
        assertRefused(Arrays.copyOf(written, written.length + 1));
    }

    @Test
    void aFileThatWasNotFinishedIsRefused() throws IOException {
        try (ImageWriter out = ImageWriter.create(file)) {
            out.text("Ivan");
        }
        assertRefused(Files.readAllBytes(file));
    }

    @Test
    void numbersOutOfTheirBoundsAreRefused() throws IOException {
        try (ImageWriter out = ImageWriter.create(file)) {
            out.number(7);
            out.number(1_000_000);
            out.number(12);
            out.number(5);
            out.finish();
        }
        try (ImageReader in = ImageReader.open(file)) {
            assertDamaged(() -> in.below(7));
            assertDamaged(in::count);
            assertDamaged(() -> in.choice(DayOfWeek.values()));
            assertDamaged(in::text);
            assertDamaged(in::number);
        }
    }

    @Test
    void whatIsLeftUnreadIsNoted() throws IOException {
        writeSmall();
        try (ImageReader in = ImageReader.open(file)) {
            in.text();
            assertDamaged(in::end);
        }
    }

    @Test
    void negativeNumbersAreNotWritten() throws IOException {
        try (ImageWriter out = ImageWriter.create(file)) {
            assertThatIllegalArgumentException().isThrownBy(() -> out.number(-1));
        }
    }

    private void writeSmall() throws IOException {
        try (ImageWriter out = ImageWriter.create(file)) {
            out.text("Ivan");
            out.number(300);
            out.finish();
        }
    }

    private void assertRefused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        assertDamaged(() -> ImageReader.open(file).close());
    }

    private static void assertDamaged(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatExceptionOfType(DamagedImageException.class).isThrownBy(reading);
    }

    @Test
    void moreNumbersThanTheFileHoldsAreRefused() throws IOException {
        try (ImageWriter out = ImageWriter.create(file)) {
            out.number(3);
            out.bytes(new byte[2 * Long.BYTES]);
            out.finish();
        }
        try (ImageReader in = ImageReader.open(file)) {
            assertThatExceptionOfType(DamagedImageException.class).isThrownBy(in::longs);
        }
    }
}
