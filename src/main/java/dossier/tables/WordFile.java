package dossier.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** A hand-written table that ships with the service: a constant, a tab, words separated by {@code |}; {@code #} is a comment. */
final class WordFile {

    private WordFile() {}

    /** Tells every word with its constant. */
    static void read(String name, BiConsumer<String, String> words) {
        try (InputStream in = WordFile.class.getResourceAsStream("/dossier/tables/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing from the service");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    for (String word : line.substring(tab + 1).split("\\|")) {
                        words.accept(line.substring(0, tab), word.strip());
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the table " + name, failure);
        }
    }
}
