package dossier.lists.imports;

import dossier.lists.imports.Refusal.Reason;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Copies a file as plain text, whatever it came as, and refuses what is no text or too large. */
final class Unpacker {

    private static final int BEGINNING = 200;
    private static final int PIECE = 1 << 16;
    /** A short file may pack better than any ratio allows: mind the ratio only from this size on. */
    private static final long SMALL = 1 << 20;

    private static final int CTRL_Z = 0x1A;

    private final ImportLimits limits;

    Unpacker(ImportLimits limits) {
        this.limits = limits;
    }

    /**
     * Copies a file, unpacking gzip.
     *
     * @param name its name, for refusals
     * @param from the file as it came
     * @param to where the text goes
     * @return SHA-256 of the text
     * @throws RefusedException if it is too large, too tightly packed, cut off or no text
     * @throws IOException if a disk fails
     */
    byte[] unpack(String name, Path from, Path to) throws IOException {
        long packed = Files.size(from);
        if (packed > limits.fileBytes()) {
            throw tooLarge(name, packed + " bytes; at most " + limits.fileBytes() + " are allowed");
        }
        if (packed == 0) {
            throw new RefusedException(Reason.FORMAT, name, "the file is empty");
        }
        try (InputStream text = open(from);
                OutputStream copy = Files.newOutputStream(to)) {
            return copy(name, text, copy, packed);
        } catch (EOFException cut) {
            throw new RefusedException(Reason.FORMAT, name, "the packed file is cut off");
        } catch (ZipException broken) {
            throw new RefusedException(Reason.NOT_TEXT, name, "the packed file is broken: " + broken.getMessage());
        }
    }

    private byte[] copy(String name, InputStream text, OutputStream copy, long packed) throws IOException {
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        long done = 0;
        for (int read = text.read(piece); read >= 0; read = text.read(piece)) {
            requireText(name, piece, read, done);
            done += read;
            if (done > limits.unpackedBytes()) {
                throw tooLarge(name, "more than " + limits.unpackedBytes() + " bytes when unpacked");
            }
            if (done > SMALL && done / packed > limits.unpackingRatio()) {
                throw tooLarge(
                        name, "unpacks to more than " + limits.unpackingRatio() + " times its size, as no list does");
            }
            digest.update(piece, 0, read);
            copy.write(piece, 0, read);
        }
        return digest.digest();
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        byte[] start = bytes.readNBytes(2);
        bytes.close();
        boolean gzip = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
        InputStream again = Files.newInputStream(file);
        return gzip ? new GZIPInputStream(again, PIECE) : again;
    }

    private static void requireText(String name, byte[] piece, int length, long before) {
        if (before == 0) {
            requireForm(name, new String(piece, 0, Math.min(length, BEGINNING), StandardCharsets.ISO_8859_1).strip());
        }
        for (int at = 0; at < length; at++) {
            int value = piece[at];
            if (value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t' && value != CTRL_Z) {
                throw new RefusedException(
                        Reason.NOT_TEXT, name, "not a text file: byte " + value + " at position " + (before + at));
            }
        }
    }

    /** What a publisher who is away answers is a web page, most often. */
    private static void requireForm(String name, String beginning) {
        if (!name.endsWith(".xml") && beginning.startsWith("<")) {
            throw new RefusedException(Reason.NOT_TEXT, name, "a web page or XML, not CSV");
        }
        String lower = beginning.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw new RefusedException(Reason.NOT_TEXT, name, "a web page, not XML");
        }
    }

    private static RefusedException tooLarge(String name, String detail) {
        return new RefusedException(Reason.TOO_LARGE, name, detail);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
