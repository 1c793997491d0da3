package dossier.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Languages as FollowTheMoney writes them: by three letters, and not all of them. */
final class FtmLanguages {

    private static final Set<String> KNOWN = read();

    private FtmLanguages() {}

    /** The code of FollowTheMoney for one of ISO 639-1 ({@code en} gives {@code eng}); empty if it has none. */
    static Optional<String> of(String code) {
        try {
            return Optional.of(new Locale(code).getISO3Language()).filter(KNOWN::contains);
        } catch (MissingResourceException unknown) {
            return Optional.empty();
        }
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(
                        FtmLanguages.class.getResourceAsStream("/dossier/export/languages.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
