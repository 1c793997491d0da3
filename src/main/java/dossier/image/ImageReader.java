package dossier.image;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Reads what {@link ImageWriter} wrote, in the same order. Opening it reads the whole file once for its checksum, so that no value
 * of a damaged file is ever given out. Not for several threads.
 */
public final class ImageReader implements Closeable {

    private static final int BUFFERED = 1 << 16;
    private static final int GROUP = 7;
    private static final int MOST_SHIFTED = 63;

    /** Places for texts that may come again: most of a million have one of their own. */
    private static final int KEPT = 1 << 18;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFERED);
    private final List<String> texts = new ArrayList<>();
    private final @Nullable String[] kept = new String[KEPT];
    private long unread;

    private ImageReader(FileChannel file, long length) throws IOException {
        this.file = file.position(ImageWriter.HEADER);
        this.unread = length;
        this.buffer.limit(0);
    }

    /**
     * Opens a file.
     *
     * @throws DamagedImageException if it is no finished image, or not what was written
     * @throws IOException if it cannot be read
     */
    public static ImageReader open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new ImageReader(file, checked(file));
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    private static long checked(FileChannel file) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BUFFERED);
        block.limit(ImageWriter.HEADER);
        while (block.hasRemaining() && file.read(block) >= 0) {
            // a file may give less than asked for
        }
        block.flip();
        if (block.remaining() < ImageWriter.HEADER || block.getLong() != ImageWriter.MAGIC) {
            throw new DamagedImageException("no image, or one of another form");
        }
        long checksum = block.getLong();
        long length = block.getLong();
        if (length != file.size() - ImageWriter.HEADER) {
            throw new DamagedImageException("cut off, or longer than it was");
        }
        CRC32C found = new CRC32C();
        while (file.read(block.clear()) >= 0) {
            found.update(block.flip());
        }
        if (found.getValue() != checksum) {
            throw new DamagedImageException("its checksum is another one");
        }
        return length;
    }

    private int octet() throws IOException {
        if (!buffer.hasRemaining()) {
            fill();
        }
        return buffer.get() & 0xff;
    }

    private void fill() throws IOException {
        buffer.clear();
        if (unread <= 0 || file.read(buffer) < 0) {
            throw new DamagedImageException("ends too early");
        }
        unread -= buffer.flip().remaining();
    }

    /** A number that is not negative. */
    public long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < MOST_SHIFTED; shift += GROUP) {
            int group = octet();
            number |= (long) (group & 0x7f) << shift;
            if (group < 1 << GROUP) {
                return number;
            }
        }
        throw new DamagedImageException("a number too long");
    }

    /** How many things follow, each at least a byte long. */
    public int count() throws IOException {
        long count = number();
        if (count > unread + buffer.remaining()) {
            throw new DamagedImageException(count + " things in fewer bytes");
        }
        return (int) count;
    }

    /** A number below a limit. */
    public int below(int limit) throws IOException {
        long number = number();
        if (number >= limit) {
            throw new DamagedImageException(number + " where " + (limit - 1) + " is the last");
        }
        return (int) number;
    }

    public boolean truth() throws IOException {
        return below(2) == 1;
    }

    /** @param choices all of them, in their order */
    public <E extends Enum<E>> E choice(E[] choices) throws IOException {
        return choices[below(choices.length)];
    }

    public float decimal() throws IOException {
        return Float.intBitsToFloat((int) fixed(Integer.BYTES));
    }

    public LocalDate day() throws IOException {
        return LocalDate.ofEpochDay(fixed(Long.BYTES));
    }

    private long fixed(int octets) throws IOException {
        long number = 0;
        for (int i = 0; i < octets; i++) {
            number = number << Byte.SIZE | octet();
        }
        return number;
    }

    public byte[] bytes() throws IOException {
        byte[] bytes = new byte[count()];
        int done = 0;
        while (done < bytes.length) {
            if (!buffer.hasRemaining()) {
                fill();
            }
            int part = Math.min(buffer.remaining(), bytes.length - done);
            buffer.get(bytes, done, part);
            done += part;
        }
        return bytes;
    }

    /** Many numbers of any size, as {@link ImageWriter#longs} wrote them. */
    public long[] longs() throws IOException {
        int count = count();
        if (count > (unread + buffer.remaining()) / Long.BYTES) {
            throw new DamagedImageException(count + " numbers in fewer bytes");
        }
        long[] longs = new long[count];
        int done = 0;
        while (done < count) {
            if (buffer.remaining() < Long.BYTES) {
                fillUp();
            }
            int part = Math.min(buffer.remaining() / Long.BYTES, count - done);
            buffer.asLongBuffer().get(longs, done, part);
            buffer.position(buffer.position() + part * Long.BYTES);
            done += part;
        }
        return longs;
    }

    /** Behind what is left in the buffer. */
    private void fillUp() throws IOException {
        int left = buffer.remaining();
        buffer.compact();
        if (unread <= 0 || file.read(buffer) < 0) {
            throw new DamagedImageException("ends too early");
        }
        unread -= buffer.flip().remaining() - left;
    }

    /** A text that {@link ImageWriter#text} wrote; equal ones are one object. */
    public String text() throws IOException {
        int number = below(texts.size() + 1);
        if (number == texts.size()) {
            texts.add(longText());
        }
        return texts.get(number);
    }

    /** A text that {@link ImageWriter#longText} wrote; of equal ones most are one object. */
    public String longText() throws IOException {
        boolean latin = truth();
        byte[] bytes = bytes();
        if (bytes.length == 0) {
            return "";
        }
        String text = latin
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(bytes).asCharBuffer().toString();
        int place = text.hashCode() * 0x9E3779B1 >>> Integer.SIZE - Integer.numberOfTrailingZeros(KEPT);
        String before = kept[place];
        if (before != null && before.equals(text)) {
            return before;
        }
        kept[place] = text;
        return text;
    }

    /** Says that nothing follows. */
    public void end() throws IOException {
        if (unread + buffer.remaining() > 0) {
            throw new DamagedImageException("more than was expected");
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
