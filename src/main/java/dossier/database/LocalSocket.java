package dossier.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Objects;

/**
 * A channel to a socket file in the shape that the JDBC driver takes. Java has sockets in files only as channels, and a
 * blocking channel would know no time-out, hold up a write while another thread reads, and close when its thread is
 * interrupted; so this one never blocks and waits with selectors.
 */
final class LocalSocket extends Socket {

    private static final int LARGEST_WRITE = 1 << 16;

    private final SocketChannel channel;
    private final Selector readable;
    private final Selector writable;
    private final InputStream input = new Input();
    private final OutputStream output = new Output();
    private volatile int timeoutMillis;

    LocalSocket(SocketChannel connected) throws IOException {
        channel = connected;
        channel.configureBlocking(false);
        readable = Selector.open();
        writable = Selector.open();
        channel.register(readable, SelectionKey.OP_READ);
        channel.register(writable, SelectionKey.OP_WRITE);
    }

    /** Waits until the channel is ready for what the selector is for. */
    private static void await(Selector selector, int timeoutMillis) throws IOException {
        long end = System.nanoTime() + timeoutMillis * 1_000_000L;
        boolean interrupted = false;
        try {
            while (true) {
                long left = timeoutMillis == 0 ? 0 : Math.max(1, (end - System.nanoTime()) / 1_000_000);
                if (selector.select(key -> {}, left) > 0) {
                    return;
                }
                interrupted |= Thread.interrupted(); // else the next wait would end at once
                if (!selector.isOpen()) {
                    throw new SocketException("the socket is closed");
                }
                if (timeoutMillis > 0 && System.nanoTime() >= end) {
                    throw new SocketTimeoutException("no answer within " + timeoutMillis + " ms");
                }
            }
        } catch (ClosedSelectorException closedMeanwhile) {
            throw new SocketException("the socket is closed");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Input extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            ByteBuffer into = ByteBuffer.wrap(bytes, offset, length);
            int read = channel.read(into);
            while (read == 0 && length > 0) {
                await(readable, timeoutMillis);
                read = channel.read(into);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            LocalSocket.this.close();
        }
    }

    private final class Output extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            for (int done = 0; done < length; ) {
                ByteBuffer piece = ByteBuffer.wrap(bytes, offset + done, Math.min(length - done, LARGEST_WRITE));
                int written = channel.write(piece);
                if (written == 0) {
                    await(writable, 0);
                }
                done += written;
            }
        }

        @Override
        public void close() throws IOException {
            LocalSocket.this.close();
        }
    }

    @Override
    public InputStream getInputStream() {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return output;
    }

    @Override
    public void setSoTimeout(int timeout) {
        timeoutMillis = timeout;
    }

    @Override
    public int getSoTimeout() {
        return timeoutMillis;
    }

    /** It is connected from the beginning. */
    @Override
    public void connect(SocketAddress endpoint, int timeout) {}

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return !channel.isOpen();
    }

    /** TCP's matter. */
    @Override
    public void setTcpNoDelay(boolean on) {}

    @Override
    public boolean getTcpNoDelay() {
        return true;
    }

    /** TCP's matter: the kernel knows when the other side is gone. */
    @Override
    public void setKeepAlive(boolean on) {}

    @Override
    public boolean getKeepAlive() {
        return false;
    }

    @Override
    public void close() throws IOException {
        try (channel;
                readable;
                writable) {
            super.close();
        }
    }
}
