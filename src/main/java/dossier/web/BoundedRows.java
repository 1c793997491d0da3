package dossier.web;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets text of any size through, but no single row beyond a limit: a quote that never closes would fill the memory. */
final class BoundedRows extends FilterReader {

    private final int limit;
    private long sinceRow;

    /** @param limit most characters of one row */
    BoundedRows(Reader text, int limit) {
        super(text);
        this.limit = limit;
    }

    /** To be called after each row. */
    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int characters) throws IOException {
        sinceRow += characters;
        if (sinceRow > limit) {
            throw new IOException("a row has more than " + limit + " characters");
        }
    }
}
