package dossier.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files of the model, which ship with the service. */
final class ModelFiles {

    private ModelFiles() {}

    /** Does something with a copy of the file on disk, which is gone afterwards: the heap need not hold what another library reads. */
    static <T, E extends Exception> T onDisk(String name, Reading<T, E> reading) throws E {
        try {
            Path copy = Files.createTempFile("dossier-model", null);
            try {
                try (InputStream in = open(name)) {
                    Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return reading.of(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put the model's file " + name + " into a temporary file", e);
        }
    }

    /** What is made of a file. */
    @FunctionalInterface
    interface Reading<T, E extends Exception> {
        T of(Path file) throws E;
    }

    private static InputStream open(String name) {
        InputStream in = ModelFiles.class.getResourceAsStream("/models/person-org-en/" + name);
        if (in == null) {
            throw new IllegalStateException("the model's file " + name + " is missing from the service");
        }
        return in;
    }

    /** Lines of a text file; one that begins with {@code "# "} is a comment (the vocabulary has {@code #} and {@code ##s}). */
    static List<String> lines(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model's file " + name, e);
        }
    }
}
