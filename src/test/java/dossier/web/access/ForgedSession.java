package dossier.web.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Session cookies of the users of {@link GuardedIT}, good ones and others, as Quarkus' form authentication writes them. */
final class ForgedSession {

    private ForgedSession() {}

    static String good(String user) {
        return cookie(GuardedIT.SESSION_KEY, Instant.now().plusSeconds(3_000), session(user, mark(), Instant.now()));
    }

    static String ofAnotherKey(String user) {
        return cookie(
                "another key, and as long as a key is",
                Instant.now().plusSeconds(3_000),
                session(user, mark(), Instant.now()));
    }

    static String idleForTooLong(String user) {
        return cookie(GuardedIT.SESSION_KEY, Instant.now().minusSeconds(1), session(user, mark(), Instant.now()));
    }

    static String begunTooLongAgo(String user) {
        Instant begun = Instant.now().minus(Duration.ofHours(12));
        return cookie(GuardedIT.SESSION_KEY, Instant.now().plusSeconds(3_000), session(user, mark(), begun));
    }

    static String ofAnotherPassword(String user) {
        return cookie(
                GuardedIT.SESSION_KEY, Instant.now().plusSeconds(3_000), session(user, "0".repeat(32), Instant.now()));
    }

    static String tampered(String user) {
        byte[] bytes = Base64.getDecoder().decode(good(user));
        bytes[bytes.length - 1] ^= 1;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String session(String user, String mark, Instant begun) {
        return new Session(user, mark, begun).written();
    }

    private static String mark() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(GuardedIT.HASH.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String cookie(String key, Instant idleUntil, String session) {
        try {
            byte[] secret = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            byte[] start = new byte[12];
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, start));
            byte[] text = cipher.doFinal((idleUntil.toEpochMilli() + ":" + session).getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(1 + start.length + text.length)
                    .put((byte) start.length)
                    .put(start)
                    .put(text)
                    .array();
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
