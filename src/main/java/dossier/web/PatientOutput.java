package dossier.web;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An answer that begins before its request has ended. Most clients, browsers among them, take nothing before they have sent
 * everything: were the answer just held up, both sides would wait for each other for good. What such a client does not take yet
 * waits in a temporary file, up to a limit; once the request has ended, or beyond the limit, writing waits for the reader.
 */
final class PatientOutput extends OutputStream {

    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private final Receiver receiver;
    private final long limit;
    private @Nullable FileChannel waiting;
    private long from;
    private long to;

    /** @param limit most bytes that wait */
    PatientOutput(OutputStream out, Receiver receiver, long limit) {
        this.out = out;
        this.receiver = receiver;
        this.limit = limit;
    }

    /** Bytes that wait to be taken. */
    long waiting() {
        return to - from;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        requireReceiver();
        if (waiting() == 0 && !(receiver.isBusy() && receiver.isSending())) {
            out.write(bytes, offset, length);
            out.flush();
            return;
        }
        append(ByteBuffer.wrap(bytes, offset, length));
        while (waiting() > 0 && (!receiver.isBusy() || !receiver.isSending() || waiting() > limit)) {
            requireReceiver();
            sendPiece();
        }
    }

    /** Sends what waits, however long its reader takes. */
    void finish() throws IOException {
        while (waiting() > 0) {
            requireReceiver();
            sendPiece();
        }
    }

    /** Forgets what still waits. */
    @Override
    public void close() throws IOException {
        if (waiting != null) {
            waiting.close();
        }
    }

    private void requireReceiver() throws IOException {
        if (receiver.isGone()) {
            throw new EOFException("the caller has gone");
        }
    }

    private void append(ByteBuffer bytes) throws IOException {
        FileChannel file = file();
        while (bytes.hasRemaining()) {
            to += file.write(bytes, to);
        }
    }

    private void sendPiece() throws IOException {
        FileChannel file = file();
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, waiting()));
        while (piece.hasRemaining()) {
            from += file.read(piece, from);
        }
        if (from == to) {
            file.truncate(0);
            from = 0;
            to = 0;
        }
        out.write(piece.array());
        out.flush();
    }

    private FileChannel file() throws IOException {
        FileChannel file = waiting;
        if (file == null) {
            Path path = Files.createTempFile("dossier-answer", ".csv"); // readable by this user alone
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            waiting = file;
        }
        return file;
    }
}
