package dossier.articles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of small words, turned round: which languages have a word. */
final class LanguageWords {

    private static final String TABLE = "/dossier/articles/languages.tsv";

    private LanguageWords() {}

    static Map<String, List<String>> read() {
        Map<String, List<String>> languages = new HashMap<>();
        try (InputStream in = LanguageWords.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + TABLE + " is missing from the service");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    for (String word : line.substring(tab + 1).split(" ")) {
                        languages
                                .computeIfAbsent(word, none -> new ArrayList<>())
                                .add(line.substring(0, tab));
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the table " + TABLE, failure);
        }
        return languages;
    }
}
