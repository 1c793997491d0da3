package dossier.startup;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Takes deliveries of alerts, and may have something done when one arrives. */
final class MadeUpReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<String> order = new CopyOnWriteArrayList<>();
    private final Map<String, Set<String>> bodies = new ConcurrentHashMap<>();
    private volatile Runnable before = () -> {};
    private volatile int nth;

    MadeUpReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/hook", exchange -> {
            String delivery = exchange.getRequestHeaders().getFirst("Dossier-Delivery");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            order.add(delivery);
            bodies.computeIfAbsent(delivery, key -> ConcurrentHashMap.newKeySet())
                    .add(body);
            if (--nth == 0) {
                before.run();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** Has something done before the n-th delivery from now on is answered. */
    void beforeAnswering(int delivery, Runnable act) {
        before = act;
        nth = delivery;
    }

    /** Ids of the deliveries, as they came. */
    List<String> deliveries() {
        return order;
    }

    /** What came under each id. */
    Map<String, Set<String>> bodies() {
        return bodies;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
