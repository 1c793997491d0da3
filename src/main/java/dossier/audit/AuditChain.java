package dossier.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** How an entry is hashed. docs/audit.md says it in words and in 20 lines of Python; none of it may change. */
public final class AuditChain {

    /** What stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int MILLION = 1_000_000;
    private static final int NANOS = 1_000;

    private static volatile Second last = new Second(0, "1970-01-01T00:00:00");

    private AuditChain() {}

    /** SHA-256 of the previous hash and the values of the entry, each as the number of its bytes in UTF-8, a colon, the bytes and a comma. */
    public static String hash(String previous, AuditEntry entry) {
        return hash(previous, entry, moment(entry.at()));
    }

    /** The same where the moment is written already. */
    static String hash(String previous, AuditEntry entry, String at) {
        MessageDigest digest = sha256();
        add(digest, previous);
        add(digest, String.valueOf(entry.number()));
        add(digest, at);
        add(digest, entry.by().name());
        add(digest, entry.by().role());
        add(digest, entry.action());
        add(digest, entry.subject());
        add(digest, entry.query());
        add(digest, entry.details());
        add(digest, entry.stamp());
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A moment as it is hashed: {@code 2026-11-28T14:50:41.123456Z}. */
    public static String moment(Instant at) {
        Second second = last;
        if (second.number != at.getEpochSecond()) { // thousands of entries have one second
            second = new Second(at.getEpochSecond(), SECOND.format(at));
            last = second;
        }
        String micros = String.valueOf(MILLION + at.getNano() / NANOS);
        return second.text + '.' + micros.substring(1) + 'Z';
    }

    private record Second(long number, String text) {}

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(MessageDigest digest, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
