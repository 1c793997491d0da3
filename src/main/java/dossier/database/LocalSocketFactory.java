package dossier.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import javax.net.SocketFactory;

/** Connects the JDBC driver with a PostgreSQL that listens in a folder. The driver makes it, by its name in the address. */
public final class LocalSocketFactory extends SocketFactory {

    private final UnixDomainSocketAddress address;

    /**
     * @param path the server's socket file
     */
    public LocalSocketFactory(String path) {
        this.address = UnixDomainSocketAddress.of(Path.of(path));
    }

    /** A connected socket. */
    @Override
    public Socket createSocket() throws IOException {
        return new LocalSocket(SocketChannel.open(address));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket();
    }
}
