package dossier.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of the keyed hashes. Without it nobody can try names one after the other until a hash fits. */
final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int SHORTEST = 16;

    private final SecretKeySpec key;

    /** Making one takes longer than using it. */
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::mac);

    private AuditKey(String text) {
        this.key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @throws IllegalArgumentException if it is too short to be one */
    static AuditKey of(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException("dossier.audit.key must have at least " + SHORTEST + " characters");
        }
        return new AuditKey(text);
    }

    /**
     * The key in a file that only its owner may read; a new one if there is no such file.
     *
     * @throws IOException if it can be neither read nor made
     */
    static AuditKey in(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (text.length() < SHORTEST) {
            throw new IOException("the file " + file + " holds no key of at least " + SHORTEST + " characters");
        }
        return new AuditKey(text);
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        boolean rights = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] closed = rights
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (SeekableByteChannel out = Files.newByteChannel(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), closed)) {
            out.write(ByteBuffer.wrap((HexFormat.of().formatHex(random) + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException theirs) {
            // another copy of the service has made one at this moment: it is as good
        }
    }

    /** {@code hmac-sha256:} and 64 hexadecimal digits. */
    String hash(String text) {
        return "hmac-sha256:" + HexFormat.of().formatHex(macs.get().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
