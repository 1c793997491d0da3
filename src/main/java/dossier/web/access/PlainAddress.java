package dossier.web.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells a plain address from one that two readers may read differently: the one that decides who may call, and the one
 * that decides what is called. An address that is not plain is refused before either reads it.
 */
final class PlainAddress {

    /** Signs that, once decoded, would cut a path anew: separators, the beginning of a parameter, of another escape. */
    private static final String CUTTING = "/\\;%";

    private static final int HEX = 16;
    private static final int ESCAPE = 3;

    private PlainAddress() {}

    /**
     * @param address path and query as they stand in the request line
     * @return what is wrong with it; empty if it is plain
     */
    static Optional<String> fault(String address) {
        if (!address.startsWith("/")) {
            return Optional.of("the request line must hold a path that begins with /, such as /api/lists");
        }
        if (!isPrintable(address) || address.indexOf('#') >= 0) {
            return Optional.of("the address must hold printable ASCII characters only; percent-encode the others as"
                    + " UTF-8, for example %C3%A9 for é");
        }
        int query = address.indexOf('?');
        return query < 0
                ? faultOfPath(address)
                : faultOfPath(address.substring(0, query)).or(() -> faultOfQuery(address.substring(query + 1)));
    }

    private static Optional<String> faultOfPath(String path) {
        if (path.indexOf(';') >= 0 || path.indexOf('\\') >= 0) {
            return Optional.of("the path must not contain ; or \\");
        }
        if (path.contains("//")) {
            return Optional.of("the path must not contain an empty segment (//)");
        }
        if (path.toLowerCase(Locale.ROOT).contains("%2e")) {
            return Optional.of("the path must not contain an encoded dot (%2E)");
        }
        Optional<String> decoded = decoded(path);
        if (decoded.isEmpty()) {
            return Optional.of(undecodable("path"));
        }
        if (hidesASign(path)) {
            return Optional.of("the path must not contain an encoded slash, backslash, semicolon or percent sign");
        }
        if (decoded.get().chars().anyMatch(Character::isISOControl)) {
            return Optional.of("the path must not contain control characters");
        }
        for (String segment : path.split("/")) {
            if (segment.equals(".") || segment.equals("..")) {
                return Optional.of("the path must not contain the segments . and ..");
            }
        }
        return Optional.empty();
    }

    private static boolean isPrintable(String address) {
        for (int at = 0; at < address.length(); at++) {
            if (address.charAt(at) <= ' ' || address.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean hidesASign(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (CUTTING.indexOf(escaped(path, at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> faultOfQuery(String query) {
        Optional<String> decoded = decoded(query);
        if (decoded.isEmpty()) {
            return Optional.of(undecodable("query"));
        }
        return decoded.get().indexOf('\0') >= 0
                ? Optional.of("the query must not contain the character U+0000 (%00)")
                : Optional.empty();
    }

    private static String undecodable(String part) {
        return "the " + part
                + " must be UTF-8 text; it holds a % that no two hexadecimal digits follow, or bytes that are"
                + " not well-formed UTF-8";
    }

    /** The text with its escapes decoded, strictly: an overlong or broken sequence is no text. */
    private static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text); // printable ASCII, which stands for itself
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '%') {
                bytes.put((byte) text.charAt(at));
                continue;
            }
            int escaped = escaped(text, at);
            if (escaped < 0) {
                return Optional.empty();
            }
            bytes.put((byte) escaped);
            at += ESCAPE - 1;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** The byte that the escape at this place stands for; below zero if it is not one. */
    private static int escaped(String text, int at) {
        if (at + ESCAPE > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), HEX);
        int low = Character.digit(text.charAt(at + 2), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
