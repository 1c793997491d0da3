package dossier.web.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Says how much of a body has been read. */
final class MeteredInput extends FilterInputStream {

    private volatile long bytes;
    private volatile boolean ended;

    MeteredInput(InputStream body) {
        super(body);
    }

    long bytes() {
        return bytes;
    }

    /** Whether the last byte was read. */
    boolean isEnded() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(read);
        return read;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread reads the body; others only look
    private void count(int read) {
        if (read < 0) {
            ended = true;
        } else {
            bytes += read;
        }
    }
}
