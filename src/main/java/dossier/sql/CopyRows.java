package dossier.sql;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;

/** Rows for PostgreSQL's COPY in its text format, sent in large pieces. Closed without {@link #finish}, it is cancelled. */
public final class CopyRows implements AutoCloseable {

    private static final int PIECE = 1 << 18;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(PIECE + (PIECE >> 1));
    private boolean atRowStart = true;

    /** @param copy as the database began it */
    public CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /** The next column of the row; {@code null} is SQL's NULL. */
    public CopyRows column(@Nullable Object value) {
        if (!atRowStart) {
            rows.append('\t');
        }
        atRowStart = false;
        if (value == null) {
            rows.append("\\N");
            return this;
        }
        escape(value.toString());
        return this;
    }

    /** A column of type {@code text[]}. */
    public CopyRows column(Collection<String> values) {
        StringBuilder array = new StringBuilder("{");
        for (String value : values) {
            if (array.length() > 1) {
                array.append(',');
            }
            array.append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return column(array.append('}').toString());
    }

    /** Ends the row; sends what has gathered when it is enough. */
    public void endRow() throws SQLException {
        rows.append('\n');
        atRowStart = true;
        if (rows.length() >= PIECE) {
            send();
        }
    }

    /** Sends the rest; the rows are in the table then, for this transaction. */
    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }

    /** Most texts have nothing to escape: what has nothing is appended in one go. */
    private void escape(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            String escaped = character <= '\\' ? escaped(character) : "";
            if (!escaped.isEmpty()) {
                rows.append(text, from, at).append(escaped);
                from = at + 1;
            }
        }
        rows.append(text, from, text.length());
    }

    private static String escaped(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            // PostgreSQL's text cannot hold it, and no list means anything by it.
            case '\0' -> " ";
            default -> "";
        };
    }
}
