package dossier.image;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Writes values one after the other; {@link ImageReader} reads them in the same order. Not for several threads.
 *
 * <p>The file: eight bytes that say what it is, the checksum and the length of everything behind them, then the values. Numbers
 * are in groups of seven bits, the lowest first. A text stands once; where it is met again, its number stands in its place.
 */
public final class ImageWriter implements Closeable {

    static final long MAGIC = 0x444f5353_494d4731L; // "DOSSIMG1"; the last sign is the version of this form
    static final int HEADER = 3 * Long.BYTES;

    private static final int BUFFERED = 1 << 16;
    private static final int GROUP = 7;
    private static final long GROUP_MASK = 0x7f;
    private static final char LAST_OF_LATIN = 0xff;

    private final FileChannel file;
    private final CRC32C checksum = new CRC32C();
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    private ImageWriter(FileChannel file) {
        this.file = file;
        OutputStream raw = new BufferedOutputStream(Channels.newOutputStream(file), BUFFERED);
        this.out = new DataOutputStream(new CheckedOutputStream(raw, checksum));
    }

    /** Begins a file, which is made, or emptied if it is there. Until it is {@linkplain #finish finished} nobody can read it. */
    public static ImageWriter create(Path path) throws IOException {
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        file.position(HEADER);
        return new ImageWriter(file);
    }

    /** A number that is not negative. */
    public void number(long number) throws IOException {
        if (number < 0) {
            throw new IllegalArgumentException("negative: " + number);
        }
        long rest = number;
        while (rest > GROUP_MASK) {
            out.write((int) (rest & GROUP_MASK) | 1 << GROUP);
            rest >>>= GROUP;
        }
        out.write((int) rest);
    }

    public void truth(boolean truth) throws IOException {
        out.write(truth ? 1 : 0);
    }

    public void choice(Enum<?> choice) throws IOException {
        number(choice.ordinal());
    }

    public void decimal(float number) throws IOException {
        out.writeInt(Float.floatToRawIntBits(number));
    }

    public void day(LocalDate day) throws IOException {
        out.writeLong(day.toEpochDay());
    }

    public void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        out.write(bytes);
    }

    /** Many numbers of any size, as they are. */
    public void longs(long[] numbers) throws IOException {
        number(numbers.length);
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    /** A text that may be met again. */
    public void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        number(known == null ? texts.size() - 1 : known);
        if (known == null) {
            longText(text);
        }
    }

    /** A text that hardly stands twice. */
    public void longText(String text) throws IOException {
        boolean latin = text.chars().allMatch(sign -> sign <= LAST_OF_LATIN);
        truth(latin);
        bytes(latin ? text.getBytes(StandardCharsets.ISO_8859_1) : wide(text));
    }

    /** No charset would keep half of a pair of signs, as damaged files of publishers hold. */
    private static byte[] wide(String text) {
        ByteBuffer signs = ByteBuffer.allocate(text.length() * Character.BYTES);
        signs.asCharBuffer().put(text);
        return signs.array();
    }

    /** Everything is written: from now on the file can be read. */
    public void finish() throws IOException {
        out.flush();
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putLong(MAGIC).putLong(checksum.getValue()).putLong(file.size() - HEADER);
        file.write(header.flip(), 0);
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
