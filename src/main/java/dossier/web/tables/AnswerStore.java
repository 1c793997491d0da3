package dossier.web.tables;

import dossier.web.http.ProblemException;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Takes the answers to a table while it is screened: in pieces in a temporary file, of each row a few bytes in memory. */
final class AnswerStore implements RowSink, Closeable {

    private final FileChannel file = AnswerFile.open();
    private final AnswerLines.Gathered lines = new AnswerLines.Gathered();
    private final List<Integer> lengths = new ArrayList<>();
    private final AnswerPiece.Rows rows = new AnswerPiece.Rows();
    private final int most;
    private long end;

    /** @param most rows; a longer table is refused */
    AnswerStore(int most) throws IOException {
        this.most = most;
    }

    @Override
    public void take(AnsweredRow row) throws IOException {
        if (lines.rows() >= most) {
            throw ProblemException.tooLarge(String.format(
                    Locale.ENGLISH,
                    "the table has more than %,d rows, which is the most that this page takes; POST"
                            + " /api/screenings/csv takes tables of any size",
                    most));
        }
        lines.add(row);
        rows.add(row);
        if (rows.isFull()) {
            append(rows.piece());
        }
    }

    private void append(byte[] piece) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(piece);
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        lengths.add(piece.length);
    }

    /** No more rows come. */
    void finish() throws IOException {
        if (!rows.isEmpty()) {
            append(rows.piece());
        }
    }

    /** What counts and filters need of its rows. */
    AnswerLines lines() {
        return lines.all();
    }

    /** Its answers, one piece after the other; a file that cannot be read is an {@link UncheckedIOException}. */
    Iterator<byte[]> pieces() {
        return new Iterator<>() {
            private int next;
            private long from;

            @Override
            public boolean hasNext() {
                return next < lengths.size();
            }

            @Override
            public byte[] next() {
                byte[] piece = read(from, lengths.get(next++));
                from += piece.length;
                return piece;
            }
        };
    }

    private byte[] read(long from, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining()) {
                if (file.read(bytes, from + bytes.position()) < 0) {
                    throw new EOFException("the answers to a table are cut off");
                }
            }
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        return bytes.array();
    }

    /** The file is gone then. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
