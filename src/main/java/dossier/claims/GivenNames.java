package dossier.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The given names that the finder of mentions knows: one table for both. */
final class GivenNames {

    private static final GivenNames STANDARD = new GivenNames();

    private final Set<String> keys;

    private GivenNames() {
        try (InputStream stream = GivenNames.class.getResourceAsStream("/dossier/mentions/given-names.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the given names are missing from the service");
            }
            keys = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Tokens::key)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the given names", e);
        }
    }

    static GivenNames standard() {
        return STANDARD;
    }

    boolean contains(String key) {
        return keys.contains(key);
    }
}
