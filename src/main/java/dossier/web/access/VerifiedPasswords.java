package dossier.web.access;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a minute that a password was right, so that not every request waits for bcrypt, which is slow on purpose.
 * What is kept is a hash under a key that exists only in this process; wrong passwords are never remembered.
 */
final class VerifiedPasswords {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String HASHING = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    VerifiedPasswords(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HASHING);
    }

    /** Whether this password was right for this stored hash within the last minute. */
    boolean knows(String storedHash, char[] password) {
        Instant end = until.get(keyed(storedHash, password));
        return end != null && clock.instant().isBefore(end);
    }

    void remember(String storedHash, char[] password) {
        Instant now = clock.instant();
        until.values().removeIf(end -> !now.isBefore(end)); // at most one entry a user stays
        until.put(keyed(storedHash, password), now.plus(REMEMBERED));
    }

    private String keyed(String storedHash, char[] password) {
        try {
            Mac mac = Mac.getInstance(HASHING);
            mac.init(key);
            mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            mac.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(password)));
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + HASHING, impossible);
        }
    }
}
