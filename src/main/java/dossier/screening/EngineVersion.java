package dossier.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Which engine gave an answer: the version of its code, and a hash over everything else that an answer rests on, which is the
 * weights, the tables of words and the model that finds names. The parts are named in {@value #PARTS}.
 */
final class EngineVersion {

    /** Raised by hand whenever code changes what comes out. */
    private static final String CODE = "2";

    static final String PARTS = "/dossier/screening/engine-parts.txt";

    private static final int SHOWN_BYTES = 8;

    private EngineVersion() {}

    /** Opens a part by its name; as {@link Class#getResourceAsStream} does. */
    interface Source {
        InputStream open(String part) throws IOException;
    }

    /** The engine that runs. */
    static String standard() {
        return of(part -> Objects.requireNonNull(
                EngineVersion.class.getResourceAsStream(part), () -> part + " is missing from the build"));
    }

    static String of(Source source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(weights().getBytes(StandardCharsets.UTF_8));
            for (String part : parts(source)) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                try (DigestInputStream in = new DigestInputStream(source.open(part), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return CODE + "-" + HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<String> parts(Source source) throws IOException {
        try (InputStream in = source.open(PARTS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static String weights() {
        StringBuilder weights = new StringBuilder();
        for (Feature feature : Feature.values()) {
            weights.append(feature.name());
            for (boolean person : new boolean[] {true, false}) {
                weights.append(' ').append(feature.weight(person)).append(' ').append(feature.weightAmongMany(person));
            }
            weights.append(' ')
                    .append(feature.ceiling())
                    .append(' ')
                    .append(feature.liftable())
                    .append('\n');
        }
        return weights.toString();
    }
}
