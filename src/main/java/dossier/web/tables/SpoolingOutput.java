package dossier.web.tables;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * An answer that begins before its request has ended. Most clients, browsers among them, take nothing before they have sent
 * everything: were the answer just held up, both sides would wait for each other for good. What such a client does not take yet
 * waits in a temporary file, up to a limit; once the request has ended, or beyond the limit, writing waits for the reader.
 */
final class SpoolingOutput extends OutputStream {

    /**
     * Sent at once after a look whether the receiver is busy. Less than the server's own buffer (8 KiB): a larger piece would be
     * sent in two, and the second would wait.
     */
    private static final int PIECE = 1 << 12;

    private final OutputStream out;
    private final Receiver receiver;
    private final long limit;
    private @Nullable FileChannel waiting;
    private long from;
    private long to;

    /** @param limit most bytes that wait */
    SpoolingOutput(OutputStream out, Receiver receiver, long limit) {
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
        int sent = 0;
        while (sent < length && waiting() == 0 && mayPass()) {
            int piece = Math.min(PIECE, length - sent);
            send(bytes, offset + sent, piece);
            sent += piece;
        }
        append(ByteBuffer.wrap(bytes, offset + sent, length - sent));
        while (waiting() > 0 && (mayPass() || waiting() > limit)) {
            sendPiece();
        }
    }

    /** Whether a piece may be sent: it is taken at once, or waiting delays no other caller. */
    private boolean mayPass() {
        return !receiver.isBusy() || !receiver.isSending();
    }

    /** Sends what waits, however long its reader takes. */
    void finish() throws IOException {
        while (waiting() > 0) {
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

    private void send(byte[] bytes, int offset, int length) throws IOException {
        if (receiver.isGone()) {
            throw new EOFException("the caller has gone");
        }
        out.write(bytes, offset, length);
        out.flush();
    }

    private void append(ByteBuffer bytes) throws IOException {
        if (!bytes.hasRemaining()) {
            return;
        }
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
        send(piece.array(), 0, piece.capacity());
    }

    private FileChannel file() throws IOException {
        FileChannel file = waiting;
        if (file == null) {
            file = AnswerFile.open();
            waiting = file;
        }
        return file;
    }
}
