package dossier.asked;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Undoes what programs do to names on their way: HTML entities, text decoded with the wrong encoding, characters that do not show.
 * Only where it is sure: a name that could be meant as it stands stays.
 */
final class Repair {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset KOI8 = Charset.forName("KOI8-R");

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{2,7}|#[xX]\\p{XDigit}{2,6}|[A-Za-z]{2,8}\\d{0,2});");

    /** Tabs and line breaks divide and stay. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\u00AD&&[^\\t\\n\\r]]");

    /** No Western name has so many accented letters in a row. */
    private static final Pattern ACCENTED = Pattern.compile("[\\u00C0-\\u00FF\\u00A8\\u00B8]{4,}");

    private static final Pattern CYRILLIC_WORDS = Pattern.compile("[\\p{ASCII}\\p{IsCyrillic}№«»’–—]+");

    /** A capital and small letters, or capitals throughout; the other encoding of the same letters turns this round. */
    private static final Pattern PROPER = Pattern.compile("(?U)\\P{L}*((\\p{Lu}(\\p{Ll}+|\\p{Lu}*))\\P{L}*)+");

    private Repair() {}

    /** The text as it was meant; empty if nothing is wrong with it, or it is not sure what was meant. */
    static Optional<String> of(String written) {
        if (written.chars().allMatch(letter -> letter >= ' ' && letter < 127 && letter != '&')) {
            return Optional.empty();
        }
        String text = decoded(written);
        text = text.equals(written) ? text : decoded(text);
        text = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        text = UNSEEN.matcher(text).replaceAll("");
        return text.equals(written) || text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** Undoes one wrong decoding. */
    private static String decoded(String text) {
        if (mayBeManyBytes(text)) {
            for (Charset wrong : List.of(WESTERN, StandardCharsets.ISO_8859_1, CYRILLIC)) {
                String right = again(text, wrong, StandardCharsets.UTF_8);
                if (right != null && right.length() < text.length()) {
                    return right;
                }
            }
        }
        return ACCENTED.matcher(text).find() ? cyrillic(text) : text;
    }

    private static String cyrillic(String text) {
        for (Charset meant : List.of(CYRILLIC, KOI8)) {
            String right = again(text, WESTERN, meant);
            if (right != null
                    && CYRILLIC_WORDS.matcher(right).matches()
                    && PROPER.matcher(right).matches()) {
                return right;
            }
        }
        return text;
    }

    /** Whether letters that are not ASCII always stand beside another one, as the bytes of UTF-8 do; of "José" that is not so. */
    private static boolean mayBeManyBytes(String text) {
        int together = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ascii = text.charAt(i) < 0x80;
            if (ascii && together == 1) {
                return false;
            }
            together = ascii ? 0 : together + 1;
        }
        return together != 1;
    }

    /**
     * The text's bytes in the one encoding read in the other; null if it has none there, or they are no text.
     *
     * @param wrong of one byte a letter
     */
    private static @Nullable String again(String text, Charset wrong, Charset meant) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        if (wrong.newEncoder().encode(CharBuffer.wrap(text), bytes, true).isError()) {
            return null;
        }
        CharBuffer letters = CharBuffer.allocate(text.length());
        boolean isText = !meant.newDecoder().decode(bytes.flip(), letters, true).isError();
        return isText ? letters.flip().toString() : null;
    }
}
