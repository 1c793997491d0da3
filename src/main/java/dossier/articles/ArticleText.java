package dossier.articles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes, of what was sent, the text that is stored, returned and offset into. */
public final class ArticleText {

    private ArticleText() {}

    /** Plain text with line ends tidied to {@code \n}; what no database can keep becomes U+FFFD, one for one. */
    public static String ofPlain(String text) {
        String tidied = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\uFFFD');
        return isWellFormed(tidied) ? tidied : wellFormed(tidied);
    }

    /** SHA-256 of the text, hexadecimal: equal for equal texts after {@link #ofPlain}. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(ofPlain(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String wellFormed(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
