package dossier.feeds;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A feed's bytes as characters, once and for all: who looks it over and who reads it must see the same. */
final class FeedText {

    private FeedText() {}

    /**
     * The characters; entities of HTML, which feeds hold against all rules, become those of XML.
     *
     * @param file the bytes
     * @param charset encoding that the sender gave; the file's own byte order mark wins, its declaration does not
     * @throws FeedRefusedException if the encoding is unknown
     */
    static String of(byte[] file, Optional<String> charset) throws FeedRefusedException {
        try (Reader reader = reader(file, charset);
                Reader sound = new XmlFixerReader(reader)) {
            StringWriter text = new StringWriter();
            sound.transferTo(text);
            return text.toString();
        } catch (CharacterCodingException notText) {
            throw FeedRefusedException.unreadable("the body must be well-formed UTF-8, or say which encoding it has");
        } catch (IOException | IllegalArgumentException unknown) {
            throw FeedRefusedException.unreadable("the encoding of the body is unknown");
        }
    }

    private static Reader reader(byte[] file, Optional<String> charset) throws IOException {
        if (charset.isPresent() && !isMarked(file)) {
            return decoded(file, 0, Charset.forName(charset.get()));
        }
        XmlReader own = new XmlReader(new ByteArrayInputStream(file), true, "UTF-8");
        return isUtf8(own.getEncoding())
                ? decoded(file, begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8)
                : own;
    }

    /** Other encodings have a few bytes that mean nothing; in UTF-8 such bytes are a fault, or an attack. */
    private static Reader decoded(byte[] file, int from, Charset charset) {
        InputStream bytes = new ByteArrayInputStream(file, from, file.length - from);
        return isUtf8(charset.name())
                ? new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())
                : new InputStreamReader(bytes, charset);
    }

    private static boolean isUtf8(String encoding) {
        return encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    private static boolean isMarked(byte[] file) {
        return begins(file, 0xEF, 0xBB, 0xBF) || begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE);
    }

    private static boolean begins(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
