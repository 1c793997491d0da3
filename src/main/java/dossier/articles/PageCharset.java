package dossier.articles;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bytes of a page as text: by what the server says, else by what the page says of itself, else as UTF-8. */
final class PageCharset {

    private static final Pattern SAID =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** Browsers look no further. */
    private static final int HEAD = 1_024;

    private PageCharset() {}

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
