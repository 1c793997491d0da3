package dossier.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files of the model, which ship with the service. */
final class ModelFiles {

    private ModelFiles() {}

    static byte[] bytes(String name) {
        try (InputStream in = ModelFiles.class.getResourceAsStream("/models/person-org-en/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the model's file " + name + " is missing from the service");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model's file " + name, e);
        }
    }

    /** Lines of a text file; one that begins with {@code "# "} is a comment (the vocabulary has {@code #} and {@code ##s}). */
    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("# "))
                .toList();
    }
}
