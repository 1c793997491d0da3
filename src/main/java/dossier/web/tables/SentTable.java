package dossier.web.tables;

import dossier.web.http.ProblemException;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table as it was sent, whole, in a file: whoever sends slowly keeps no connection to the database meanwhile. */
final class SentTable implements AutoCloseable {

    private static final int PIECE = 1 << 16;
    private static final int KEPT_PIECE = 1 << 18;

    private final FileChannel file;

    private SentTable(FileChannel file) {
        this.file = file;
    }

    /**
     * @param most bytes
     * @throws ProblemException 413 if there are more
     */
    static SentTable of(InputStream body, long most) throws IOException {
        Path path = Files.createTempFile("dossier-table", ".csv");
        SentTable table = new SentTable(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        boolean whole = false;
        try {
            table.take(body, most);
            whole = true;
            return table;
        } finally {
            if (!whole) {
                table.close();
            }
        }
    }

    private void take(InputStream body, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
            if (file.position() + read > most) {
                throw ProblemException.tooLarge(String.format(
                        Locale.ROOT, "the table has more than %d bytes, which is the most that is kept here", most));
            }
            ByteBuffer bytes = ByteBuffer.wrap(piece, 0, read);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
    }

    /** Its bytes, from the first one; whoever read them before reads no further. */
    InputStream read() throws IOException {
        file.position(0);
        return new FilterInputStream(Channels.newInputStream(file)) {
            @Override
            public void close() {
                // a reader closes it at its end, and the file may be read once more
            }
        };
    }

    /** In how many pieces it is kept. */
    int pieces() throws IOException {
        return (int) ((size() + KEPT_PIECE - 1) / KEPT_PIECE);
    }

    /** To be kept, one piece after the other; a file that cannot be read is an {@link UncheckedIOException}. */
    Iterator<byte[]> toKeep() throws IOException {
        InputStream body = read();
        return IntStream.range(0, pieces()).mapToObj(number -> piece(body)).iterator();
    }

    private static byte[] piece(InputStream body) {
        try {
            return Deflated.of(body.readNBytes(KEPT_PIECE));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** How many bytes it has. */
    long size() throws IOException {
        return file.size();
    }

    /** The file is gone then. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
