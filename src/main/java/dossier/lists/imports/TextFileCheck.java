package dossier.lists.imports;

import dossier.lists.imports.Refusal.Reason;
import dossier.text.RawBytes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Looks through an unpacked file: how many lines it has, and that its beginning does not come a second time. */
final class TextFileCheck {

    /** A line with fewer separators is no heading and no row of any list. */
    private static final int FEWEST_SEPARATORS = 3;

    /** Enough to tell text from what is none. */
    private static final int HEAD = 1 << 12;

    private TextFileCheck() {}

    /**
     * @param name the file's name, for refusals
     * @param firstLines so many lines at the beginning do not come again; the UK's file has its date above the heading
     * @return how many lines it has
     * @throws RefusedException if it is no text, or in another encoding than lists are published in; or if its heading, or in a file without one its first row, stands inside again: then two
     *     files were joined
     */
    static long lines(String name, Path text, int firstLines) throws IOException {
        checkIsText(name, text);
        Set<String> first = new HashSet<>();
        long number = 0;
        // Only equality matters and headings are ASCII, so that any encoding of one byte a character serves.
        try (BufferedReader reader = Files.newBufferedReader(text, StandardCharsets.ISO_8859_1)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number <= firstLines) {
                    if (line.chars().filter(TextFileCheck::separates).count() >= FEWEST_SEPARATORS) {
                        first.add(bare(line));
                    }
                } else if (!first.isEmpty() && first.contains(bare(line))) {
                    throw new RefusedException(new Refusal(
                            Reason.FORMAT,
                            name,
                            number,
                            "the first line of the file is repeated here; send one publication, not several joined"));
                }
            }
        }
        return number;
    }

    private static void checkIsText(String name, Path text) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(text)) {
            head = in.readNBytes(HEAD);
        }
        RawBytes.notText(head).ifPresent(kind -> {
            throw new RefusedException(new Refusal(
                    Reason.FORMAT, name, 1, "this is not text but " + kind + "; send the publisher's file"));
        });
        RawBytes.unmarkedUtf16(head).ifPresent(encoding -> {
            throw new RefusedException(new Refusal(
                    Reason.FORMAT,
                    name,
                    1,
                    "this is text in " + encoding
                            + "; lists are published in UTF-8: send the file as it was published"));
        });
    }

    private static boolean separates(int character) {
        return character == ',' || character == ';' || character == '\t';
    }

    /** Without byte order mark, quotes and blanks, which another copy of the heading may write in another way. */
    private static String bare(String line) {
        StringBuilder bare = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character > ' ' && character < 0x7F && character != '"') {
                bare.append(character);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
