package dossier.lists.csv;

import dossier.lists.ReadingProblems;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a CSV file with one line a row, in which a quotation mark may stand inside a cell as it is, where it should be doubled:
 * {@code 17,"a.k.a. "BNC".";}. A row that cannot be read otherwise is read with it, and reported. Every other line stays as it is, and
 * so does one that makes no sense either way.
 */
public final class RawQuotes extends Reader {

    private static final char QUOTE = '"';
    private static final String LINE_END = "\r\n";

    private final BufferedReader lines;
    private final String file;
    private final char delimiter;
    private final ReadingProblems problems;
    private int width;
    private int number;
    private String line = "";
    private int position;

    /**
     * @param text the text of the file
     * @param file its name, for the problems
     * @param width cells a row; 0 if the first line says it
     */
    RawQuotes(BufferedReader text, String file, char delimiter, int width, ReadingProblems problems) {
        this.lines = text;
        this.file = file;
        this.delimiter = delimiter;
        this.width = width;
        this.problems = problems;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (position == line.length()) {
            String next = lines.readLine();
            if (next == null) {
                return -1;
            }
            number++;
            line = repaired(next) + LINE_END;
            position = 0;
        }
        int read = Math.min(length, line.length() - position);
        line.getChars(position, position + read, into, offset);
        position += read;
        return read;
    }

    private String repaired(String written) {
        if (width == 0) {
            width = cells(written).map(List::size).orElse(0);
            return written;
        }
        if (written.indexOf(QUOTE) < 0
                || cells(written).filter(cells -> cells.size() == width).isPresent()) {
            return written;
        }
        Optional<List<String>> meant = withMarksInside(written, 0, width, new HashSet<>())
                .or(() -> Optional.of(plain(written)).filter(cells -> cells.size() == width));
        if (meant.isEmpty()) {
            return written;
        }
        problems.add(file, number, "", "a quotation mark stands inside a cell as it is; the row was read with it");
        return meant.get().stream()
                .map(cell -> QUOTE + cell.replace("\"", "\"\"") + QUOTE)
                .collect(Collectors.joining(String.valueOf(delimiter)));
    }

    /** The cells of a well-formed line; empty if it is none. */
    private Optional<List<String>> cells(String text) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end;
            if (at < text.length() && text.charAt(at) == QUOTE) {
                end = afterClosingQuote(text, at + 1);
                if (end < 0) {
                    return Optional.empty();
                }
                while (end < text.length() && text.charAt(end) == ' ') {
                    end++;
                }
                if (end < text.length() && text.charAt(end) != delimiter) {
                    return Optional.empty();
                }
            } else {
                end = endOfCell(text, at);
            }
            cells.add(text.substring(at, end));
            at = end + 1;
        }
        return Optional.of(cells);
    }

    private static int afterClosingQuote(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) != QUOTE) {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return -1;
    }

    private int endOfCell(String text, int from) {
        int end = text.indexOf(delimiter, from);
        return end < 0 ? text.length() : end;
    }

    /** A quotation mark closes its cell only where the cell may end; of several ways that which gives the right number of cells. */
    private Optional<List<String>> withMarksInside(String text, int from, int cells, Set<Long> failed) {
        boolean quoted = from < text.length() && text.charAt(from) == QUOTE;
        if (cells == 0 || !failed.add((long) from * width + cells)) {
            return Optional.empty();
        }
        if (!quoted) {
            int end = endOfCell(text, from);
            return with(text.substring(from, end).strip(), text, end, cells, failed);
        }
        for (int close = text.indexOf(QUOTE, from + 1); close >= 0; close = text.indexOf(QUOTE, close + 1)) {
            int end = close + 1;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            boolean ends = end == text.length()
                    || text.charAt(end) == delimiter
                            && beginsCell(text.substring(end + 1).stripLeading());
            Optional<List<String>> found =
                    ends ? with(text.substring(from + 1, close), text, end, cells, failed) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> with(String cell, String text, int end, int cells, Set<Long> failed) {
        if (end == text.length()) {
            return cells == 1 ? Optional.of(List.of(cell)) : Optional.empty();
        }
        return withMarksInside(text, end + 1, cells - 1, failed)
                .map(rest -> Stream.concat(Stream.of(cell), rest.stream()).toList());
    }

    /** Text goes on in quotation marks, and what stands without them is a number or OFAC's word for nothing. */
    private boolean beginsCell(String text) {
        return text.isEmpty()
                || text.charAt(0) == QUOTE
                || text.charAt(0) == delimiter
                || text.startsWith("-0-")
                || Character.isDigit(text.charAt(0));
    }

    private List<String> plain(String text) {
        return List.of(text.split(String.valueOf(new char[] {'\\', delimiter}), -1));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
