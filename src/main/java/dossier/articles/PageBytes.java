package dossier.articles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bytes of a page as text: by what the server says, else by what the page says of itself, else as UTF-8. */
public final class PageBytes {

    private static final Pattern SAID =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** Browsers look no further. */
    private static final int HEAD = 1_024;

    private PageBytes() {}

    /** A file's bytes, of which no server says anything. */
    public static String decoded(byte[] file) {
        return decoded(file, "");
    }

    /** The same; empty if they do not fit the encoding that they say, or UTF-8 if they say none. */
    public static Optional<String> decodedStrictly(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        try {
            String text = of(head).newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    static String decoded(byte[] page, String contentType) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean marked = head.startsWith("\u00EF\u00BB\u00BF");
        String text = new String(page, marked ? StandardCharsets.UTF_8 : of(contentType + " " + head));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset of(String said) {
        Matcher name = SAID.matcher(said);
        try {
            return name.find() ? Charset.forName(name.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8; // what everybody else uses
        }
    }
}
