package dossier.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the first bytes of a file tell before anybody decodes them: text in UTF-16 that does not say so, or no text at all. */
public final class RawBytes {

    private static final Map<String, String> BEGINNINGS = beginnings();

    /** Text has hardly any control characters; a picture, a program or a database has them throughout. */
    private static final double MOST_CONTROLS = 0.02;

    /** So many are a slip in a short text. */
    private static final int FEW_CONTROLS = 8;

    /** In UTF-16 there is a zero for every blank and line end; a stray one in other text stands among many that have none. */
    private static final double ZEROS_OF_GAPS = 0.75;

    private static final String TEXT_CONTROLS = "\t\n\u000B\f\r\u001A\u001B\u001C\u001D\u001E\u001F";

    private static final int NUL = 0;
    private static final int FIRST_PRINTED = 0x20;
    private static final int DELETE = 0x7F;

    private RawBytes() {}

    /** What a file that is no text is, in words with their article; empty if it is text, or may be. */
    public static Optional<String> notText(byte[] head) {
        String hex = hex(head);
        Optional<String> known = BEGINNINGS.entrySet().stream()
                .filter(beginning -> hex.startsWith(beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()
                || head.length == 0
                || isMarked(hex)
                || unmarkedUtf16(head).isPresent()) {
            return known;
        }
        long controls = 0;
        for (byte each : head) {
            controls += isControl(each) ? 1 : 0;
        }
        return controls > FEW_CONTROLS && controls > MOST_CONTROLS * head.length
                ? Optional.of("a binary file")
                : Optional.empty();
    }

    /**
     * The encoding of text in UTF-16 without a byte order mark. Every second byte of its blanks, signs and digits is zero, always the
     * second or always the first, and text in any other encoding has no such byte.
     */
    public static Optional<Charset> unmarkedUtf16(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == NUL ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (most == 0 || Math.min(zeros[0], zeros[1]) > 0 || most < ZEROS_OF_GAPS * gaps(head)) {
            return Optional.empty();
        }
        Charset likely = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return isText(head, likely) ? Optional.of(likely) : Optional.empty();
    }

    /** Bytes that are blanks and line ends in every encoding, and may be half of a letter in UTF-16. */
    private static int gaps(byte[] head) {
        int gaps = 0;
        for (byte each : head) {
            gaps += each == ' ' || each == '\n' || each == '\r' ? 1 : 0;
        }
        return gaps;
    }

    /** Decoded so, it has neither control characters nor any that no language uses. */
    private static boolean isText(byte[] head, Charset charset) {
        CharBuffer text = CharBuffer.allocate(head.length);
        boolean broken = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), text, false)
                .isError();
        return !broken
                && text.flip()
                        .codePoints()
                        .allMatch(letter -> letter == '\t'
                                || letter == '\n'
                                || letter == '\r'
                                || Character.getType(letter) != Character.CONTROL
                                        && Character.getType(letter) != Character.UNASSIGNED
                                        && Character.getType(letter) != Character.PRIVATE_USE);
    }

    private static boolean isMarked(String hex) {
        return hex.startsWith("fffe") || hex.startsWith("feff");
    }

    /** Of those that no text has: neither white space nor a mark of an end or a separator. */
    private static boolean isControl(byte each) {
        return each >= NUL && each < FIRST_PRINTED && TEXT_CONTROLS.indexOf(each) < 0 || each == DELETE;
    }

    private static String hex(byte[] head) {
        StringBuilder hex = new StringBuilder();
        for (byte each : Arrays.copyOf(head, Math.min(head.length, 16))) {
            hex.append(Character.forDigit(each >> 4 & 0xF, 16)).append(Character.forDigit(each & 0xF, 16));
        }
        return hex.toString();
    }

    /** How common sorts of file begin, as their formats prescribe. */
    private static Map<String, String> beginnings() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("504b0304", "an Excel workbook (.xlsx), another office document or a ZIP archive");
        known.put("504b0506", "an empty ZIP archive");
        known.put("d0cf11e0a1b11ae1", "an Excel workbook (.xls) or another old office document");
        known.put("25504446", "a PDF document");
        known.put("7b5c727466", "an RTF document");
        known.put("1f8b", "a gzip archive");
        known.put("425a68", "a bzip2 archive");
        known.put("fd377a585a00", "an xz archive");
        known.put("28b52ffd", "a Zstandard archive");
        known.put("377abcaf271c", "a 7z archive");
        known.put("526172211a07", "a RAR archive");
        known.put("89504e470d0a1a0a", "a picture (PNG)");
        known.put("ffd8ff", "a picture (JPEG)");
        known.put("47494638", "a picture (GIF)");
        known.put("49492a00", "a picture (TIFF)");
        known.put("4d4d002a", "a picture (TIFF)");
        known.put("50415231", "a Parquet file");
        known.put("53514c69746520666f726d6174203300", "an SQLite database");
        known.put("7f454c46", "a program");
        known.put("4d5a90", "a program");
        return known;
    }
}
