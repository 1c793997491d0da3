package dossier.lists.csv;

import dossier.lists.ListFormatException;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a publication as text. Its bytes are checked once before anything is read, so that a file that is no text is
 * refused with the line of the first wrong byte instead of being read with question marks.
 *
 * @param path where it stands
 * @param name its name as published, for messages
 */
public record TextFile(Path path, String name) {

    private static final int BUFFER = 1 << 16;

    /** Enough of a first line to know a list by. */
    private static final int BEGINNING = 200;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /**
     * Checks that the file is UTF-8 without NUL.
     *
     * @return its last byte, or -1 if it is empty
     * @throws ListFormatException if it is not
     */
    public int checkUtf8() throws IOException {
        return check(Utf8Check.utf8());
    }

    /** As {@link #checkUtf8()}, but no byte may be over 127. */
    public int checkAscii() throws IOException {
        return check(Utf8Check.ascii());
    }

    private int check(Utf8Check check) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int last = -1;
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    check.accept(name, buffer[i] & 0xff);
                }
                last = read == 0 ? last : buffer[read - 1];
            }
        }
        check.end(name);
        return last;
    }

    /** The number of line breaks before the end, plus one. */
    public long lastLine() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            long lines = 1;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    lines++;
                }
            }
            return lines;
        }
    }

    /** The beginning of the file's first line, whatever its bytes are, to say what a wrong file looks like. */
    public String beginning() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return start.lines()
                    .findFirst()
                    .map(line -> line.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? line.substring(1) : line)
                    .orElse("");
        }
    }

    /** Its text without a byte order mark. */
    BufferedReader open() throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
