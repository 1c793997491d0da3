package dossier.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lines of a text of any size; lines that were read may be put back. Holds no line beyond a limit. */
final class Lines {

    private static final int END = -1;
    private static final int NOTHING = -2;

    private final Reader text;
    private final int longest;
    private final Deque<Line> back = new ArrayDeque<>();
    private final char[] buffer = new char[8192];
    private int position;
    private int filled;
    private int peeked = NOTHING;
    private long number;

    /** @param longest most characters of a line; what is beyond is not kept */
    Lines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /**
     * @param number from 1
     * @param text without its end
     * @param cut whether it had more characters than are kept
     */
    record Line(long number, String text, boolean cut) {}

    Optional<Line> next() throws IOException {
        Line again = back.pollFirst();
        return again == null ? read() : Optional.of(again);
    }

    /** Puts lines back that are to be read again, in their order. */
    void back(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            back.addFirst(lines.get(i));
        }
    }

    private Optional<Line> read() throws IOException {
        int sign = sign();
        if (sign == END) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        while (sign != END && sign != '\n' && sign != '\r') {
            if (line.length() < longest) {
                line.append((char) sign);
            } else {
                cut = true;
            }
            sign = sign();
        }
        if (sign == '\r') {
            int after = sign();
            peeked = after == '\n' ? NOTHING : after;
        }
        return Optional.of(new Line(++number, line.toString(), cut));
    }

    private int sign() throws IOException {
        if (peeked != NOTHING) {
            int sign = peeked;
            peeked = NOTHING;
            return sign;
        }
        if (position == filled) {
            filled = Math.max(0, text.read(buffer));
            position = 0;
        }
        return filled == 0 ? END : buffer[position++];
    }
}
