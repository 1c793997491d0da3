package dossier.commands;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers what a test says, and knows what it was asked. */
final class MadeUpService implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What was asked. */
    record Asked(String method, String address, Map<String, List<String>> headers, String body) {}

    /** Answers in any way. */
    interface Answer {
        void to(HttpExchange call) throws IOException;
    }

    MadeUpService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** @param path the beginning of paths; the longest one counts */
    MadeUpService at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    MadeUpService at(String path, int status, String body) {
        return at(path, call -> {
            record(call, new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(call, status, body);
        });
    }

    void record(HttpExchange call, String body) {
        asked.add(new Asked(
                call.getRequestMethod(), call.getRequestURI().toString(), Map.copyOf(call.getRequestHeaders()), body));
    }

    static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
    }

    List<Asked> asked() {
        return asked;
    }

    /** The only request whose path begins so. */
    Asked asked(String path) {
        List<Asked> found =
                asked.stream().filter(call -> call.address().startsWith(path)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " requests to " + path + " among " + asked);
        }
        return found.get(0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            String longest = answers.keySet().stream()
                    .filter(path::startsWith)
                    .max(Comparator.comparing(String::length))
                    .orElse("");
            Answer answer = answers.get(longest);
            if (answer == null) {
                send(call, 404, "{\"detail\":\"there is nothing at this address\"}");
                return;
            }
            answer.to(call);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
