package dossier.web.tables;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dossier.web.http.ProblemException;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answers to a table in a temporary file, to be read again in any order; of each row a few bytes stay in memory. */
final class AnswerStore implements RowSink, Closeable {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final ObjectWriter WRITER = MAPPER.writerFor(AnsweredRow.class);
    private static final ObjectReader READER = MAPPER.readerFor(AnsweredRow.class);

    private final FileChannel file = AnswerFile.open();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final int most;
    private int customers;
    private long end;

    /**
     * A row.
     *
     * @param from where its answer begins
     * @param length of its answer
     * @param customer number of its customer, from 0
     * @param standing what was found
     * @param subject key under which people decide about it; empty where nothing was found
     */
    record Line(long from, int length, int customer, CustomerStanding standing, String subject) {}

    /** @param most rows; a longer table is refused */
    AnswerStore(int most) throws IOException {
        this.most = most;
    }

    @Override
    public void take(AnsweredRow row) throws IOException {
        if (lines.size() >= most) {
            throw ProblemException.tooLarge(String.format(
                    Locale.ENGLISH,
                    "the table has more than %,d rows, which is the most that this page takes; POST"
                            + " /api/screenings/csv takes tables of any size",
                    most));
        }
        byte[] answer = WRITER.writeValueAsBytes(row);
        ByteBuffer bytes = ByteBuffer.wrap(answer);
        long from = end;
        while (bytes.hasRemaining()) {
            end += file.write(bytes, end);
        }
        lines.add(new Line(from, answer.length, customerOf(row), CustomerStanding.of(row), row.subject()));
    }

    /** Rows of one id are one customer; without an id each row is one. */
    private int customerOf(AnsweredRow row) {
        if (row.id().isEmpty()) {
            return customers++;
        }
        Integer known = byId.putIfAbsent(row.id(), customers);
        return known == null ? customers++ : known;
    }

    /** Its rows, in the order of the table. */
    List<Line> lines() {
        return lines;
    }

    /** How many customers there are. */
    int customers() {
        return customers;
    }

    /** @param number of the row, from 0 */
    AnsweredRow row(int number) throws IOException {
        Line line = lines.get(number);
        ByteBuffer bytes = ByteBuffer.allocate(line.length());
        while (bytes.hasRemaining()) {
            if (file.read(bytes, line.from() + bytes.position()) < 0) {
                throw new EOFException("the answer of row " + number + " is cut off");
            }
        }
        return READER.readValue(bytes.array());
    }

    /** The file is gone then. */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
