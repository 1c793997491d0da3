package dossier.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sends requests as they are written, a byte a character: every other client mends an odd address before it leaves. */
public final class RawHttp {

    private static final int PATIENCE = 60_000;

    private final String host;
    private final int port;

    private final String from;

    public RawHttp(URI service) {
        this(service, "127.0.0.1");
    }

    /** @param from address of this machine that the requests come from: another one is another caller */
    public RawHttp(URI service, String from) {
        this.host = service.getHost();
        this.port = service.getPort();
        this.from = from;
    }

    /** What came back; names of headers in small letters. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** A request line, a Host header that is right, and these headers. */
    public Answer send(String method, String address, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("Host", host + ":" + port, "Content-Length", "0"));
        all.putAll(headers);
        StringBuilder request = new StringBuilder(method + " " + address + " HTTP/1.1\r\n");
        all.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return send(request.append("Connection: close\r\n\r\n").toString());
    }

    /** A whole request, to the letter; it must ask for the connection to be closed. */
    public Answer send(String request) {
        try (Socket socket = new Socket(host, port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new AssertionError(
                    "no answer to " + request.lines().findFirst().orElse(""), failure);
        }
    }

    private static Answer parsed(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("not an answer: " + answer);
        }
        String[] lines = answer.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        String body = answer.substring(end + 4);
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                "chunked".equals(headers.get("transfer-encoding")) ? joined(body) : body);
    }

    /** Chunks put together. */
    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int line = chunks.indexOf("\r\n", at);
            int length = Integer.parseInt(chunks.substring(at, line), 16);
            if (length == 0) {
                return body.toString();
            }
            body.append(chunks, line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
        return body.toString();
    }
}
