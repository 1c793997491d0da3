package dossier.screening;

import dossier.names.AnalysedName;
import dossier.names.NameToken;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that are ordinary words, titles or bare kunyas: "The Doctor", "Abu Ahmad". They never stand alone. */
final class GenericAliases {

    private static final Set<String> ALIASES = read("/dossier/screening/generic-aliases.tsv");

    private GenericAliases() {}

    static boolean contains(AnalysedName name) {
        if (name.tokens().size() > 4) {
            return false;
        }
        String all = name.tokens().stream().map(NameToken::latin).collect(Collectors.joining(" "));
        String content = name.tokens().stream()
                .filter(NameToken::isContent)
                .map(NameToken::latin)
                .collect(Collectors.joining(" "));
        return ALIASES.contains(all) || ALIASES.contains(content);
    }

    private static Set<String> read(String resource) {
        InputStream stream = Objects.requireNonNull(GenericAliases.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
