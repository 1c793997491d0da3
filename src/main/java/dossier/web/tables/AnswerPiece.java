package dossier.web.tables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Some answered rows one after the other, compressed; each can be read without the others of its piece. */
final class AnswerPiece {

    /** Rows of a piece. A page reads some 25 pieces, an answer as a file all of them. */
    static final int ROWS = 200;

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final ObjectWriter WRITER = MAPPER.writerFor(AnsweredRow.class);
    private static final ObjectReader READER = MAPPER.readerFor(AnsweredRow.class);

    private final ByteBuffer bytes;
    private final int[] ends;

    /** Rows that become a piece. */
    static final class Rows {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final List<Integer> ends = new ArrayList<>(ROWS);

        void add(AnsweredRow row) throws IOException {
            bytes.writeBytes(WRITER.writeValueAsBytes(row));
            ends.add(bytes.size());
        }

        boolean isFull() {
            return ends.size() >= ROWS;
        }

        boolean isEmpty() {
            return ends.isEmpty();
        }

        /** What was added since the last piece: how many rows, where each of them ends, the rows. */
        byte[] piece() throws IOException {
            ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES * (1 + ends.size()) + bytes.size());
            piece.putInt(ends.size());
            ends.forEach(piece::putInt);
            piece.put(bytes.toByteArray());
            bytes.reset();
            ends.clear();
            return Deflated.of(piece.array());
        }
    }

    private AnswerPiece(ByteBuffer bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** In which piece a row stands. */
    static int of(int row) {
        return row / ROWS;
    }

    /** How many pieces hold so many rows. */
    static int count(int rows) {
        return (rows + ROWS - 1) / ROWS;
    }

    static AnswerPiece read(byte[] piece) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Deflated.open(piece).readAllBytes());
        int[] ends = new int[bytes.getInt()];
        for (int row = 0; row < ends.length; row++) {
            ends[row] = bytes.getInt();
        }
        return new AnswerPiece(bytes.slice(), ends);
    }

    /** How many rows it has. */
    int rows() {
        return ends.length;
    }

    /** @param number of the row in this piece, from 0 */
    AnsweredRow row(int number) throws IOException {
        int from = number == 0 ? 0 : ends[number - 1];
        byte[] answer = new byte[ends[number] - from];
        bytes.get(from, answer);
        return READER.readValue(answer);
    }
}
