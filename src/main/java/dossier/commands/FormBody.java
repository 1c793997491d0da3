package dossier.commands;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files as a form sends them (multipart/form-data); they are read while they are sent. */
final class FormBody {

    private final String boundary = "dossier-" + UUID.randomUUID();
    private final List<BodyPublisher> pieces = new ArrayList<>();

    /** Adds a file under its own name. */
    FormBody add(String part, Path file) throws FileNotFoundException {
        return add(part, String.valueOf(file.getFileName()), BodyPublishers.ofFile(file));
    }

    /** Adds content under a name. */
    FormBody add(String part, String name, BodyPublisher content) {
        pieces.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + escaped(name) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        pieces.add(content);
        pieces.add(text("\r\n"));
        return this;
    }

    /** As browsers do it (WHATWG, multipart form data). */
    private static String escaped(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        List<BodyPublisher> all = new ArrayList<>(pieces);
        all.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }
}
