package dossier.tables;

import dossier.text.RawBytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a text is encoded.
 *
 * @param charset the encoding
 * @param mark whether the text begins with a byte order mark
 */
record TextEncoding(Charset charset, boolean mark) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What programs declare without having looked. */
    private static final Set<String> OFTEN_NOT_MEANT = Set.of("iso-8859-1", "windows-1252", "us-ascii");

    /**
     * By what the sender says, else by the byte order mark, else by the zero bytes of UTF-16, else by what was declared, else by the
     * other bytes.
     *
     * @param head the beginning of the text
     * @param whole whether that is all
     */
    static TextEncoding of(byte[] head, boolean whole, TableOptions options) {
        boolean utf8Mark = startsWith(head, 0xEF, 0xBB, 0xBF);
        boolean littleMark = startsWith(head, 0xFF, 0xFE);
        boolean bigMark = startsWith(head, 0xFE, 0xFF);
        boolean mark = utf8Mark || littleMark || bigMark;
        if (options.encoding().isPresent()) {
            return new TextEncoding(options.encoding().get(), mark);
        }
        if (mark) {
            Charset marked = littleMark ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new TextEncoding(utf8Mark ? StandardCharsets.UTF_8 : marked, true);
        }
        Optional<Charset> utf16 = RawBytes.unmarkedUtf16(head);
        if (utf16.isPresent()) {
            return new TextEncoding(utf16.get(), false);
        }
        boolean utf8 = isUtf8(head, whole);
        if (options.declared().isPresent()
                && !(utf8 && isOftenNotMeant(options.declared().get()))) {
            Charset declared = options.declared().get();
            // as browsers read it: Windows' letters stand where ISO 8859-1 has control characters
            return new TextEncoding(isOftenNotMeant(declared) ? WINDOWS : declared, false);
        }
        return new TextEncoding(utf8 ? StandardCharsets.UTF_8 : WINDOWS, false);
    }

    /** Reads what can be read; what cannot becomes U+FFFD, so that its row can be reported and the others read. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static boolean isOftenNotMeant(Charset declared) {
        return OFTEN_NOT_MEANT.contains(declared.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isUtf8(byte[] head, boolean whole) {
        CharBuffer text = CharBuffer.allocate(head.length + 1);
        CoderResult read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), text, whole);
        return !read.isError();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, signed(mark), 0, mark.length);
    }

    private static byte[] signed(int... unsigned) {
        byte[] bytes = new byte[unsigned.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) unsigned[i];
        }
        return bytes;
    }
}
