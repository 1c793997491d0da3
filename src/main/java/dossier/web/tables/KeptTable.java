package dossier.web.tables;

import dossier.kept.TablePieces;
import dossier.tables.Table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** A table that was screened on its page, with its answers: for a while, in the database, for whoever sent it. */
public final class KeptTable {

    /** Pieces that are read at once. */
    private static final int AT_ONCE = 32;

    private final UUID id;
    private final Sender sender;
    private final About about;
    private final AnswerLines lines;
    private final Optional<Watched> watched;
    private final TablePieces pieces;

    /**
     * Who sent it.
     *
     * @param name of the user
     * @param file name of the file, or what it is called
     */
    public record Sender(String name, String file) {}

    /**
     * What is kept of it beside its rows.
     *
     * @param file name of the file, or what it is called
     * @param said the parameters of {@code POST /api/screenings/csv} that it was screened with
     * @param read how it was read
     * @param source what its answers were made from
     * @param sentPieces in how many pieces what was sent is kept
     */
    record About(String file, Map<String, List<String>> said, Read read, AnswerSource source, int sentPieces) {}

    /**
     * How it was read.
     *
     * @param columns headings by what they say
     * @param unread headings of the columns that are passed over
     * @param skipped lines above the headings
     * @param refused rows that were not screened
     * @param took how long it took
     */
    public record Read(
            Map<String, List<String>> columns, List<String> unread, int skipped, Refusals refused, Duration took) {

        static Read of(Table table, TableJob job) {
            Map<String, List<String>> columns = new TreeMap<>();
            table.columns().forEach((column, headings) -> columns.put(column.label(), headings));
            return new Read(
                    columns,
                    table.unread(),
                    Integer.parseInt(table.format().getOrDefault("skippedLines", "0")),
                    job.refusals(),
                    job.elapsed());
        }
    }

    /**
     * As which watch list its customers are kept.
     *
     * @param name of the list
     * @param customers that are kept
     * @param leftOut rows that are not
     */
    public record Watched(String name, int customers, long leftOut) {}

    /** Takes the answer to a row. */
    interface EachRow {

        /** @param number of the row, from 0 */
        void take(int number, AnsweredRow row) throws IOException;
    }

    KeptTable(UUID id, String sender, About about, AnswerLines lines, Optional<Watched> watched, TablePieces pieces) {
        this.id = id;
        this.sender = new Sender(sender, about.file());
        this.about = about;
        this.lines = lines;
        this.watched = watched;
        this.pieces = pieces;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Who sent it. */
    public Sender sender() {
        return sender;
    }

    /** What its answers were made from. */
    public AnswerSource source() {
        return about.source();
    }

    /** How it was read. */
    public Read read() {
        return about.read();
    }

    /** The parameters that it was screened with. */
    Map<String, List<String>> said() {
        return about.said();
    }

    /** How many rows it has. */
    public int rows() {
        return lines.rows();
    }

    /** Of each customer the numbers of its rows, from 0. */
    public List<int[]> customers() {
        return lines.customers();
    }

    /**
     * Whether a row was not screened.
     *
     * @param number from 0
     */
    public boolean isUnscreened(int number) {
        return lines.standing(number) == CustomerStanding.NOT_SCREENED;
    }

    AnswerLines lines() {
        return lines;
    }

    /** Keys under which people decide about its customers, of those for whom something was found. */
    Set<String> subjects() {
        return lines.subjects();
    }

    /**
     * The answers to some rows.
     *
     * @param numbers from 0
     */
    public Map<Integer, AnsweredRow> rows(Collection<Integer> numbers) throws IOException {
        Map<Integer, AnsweredRow> rows = new HashMap<>();
        forEach(numbers, rows::put);
        return rows;
    }

    /** The answers to some rows, in the order of the table. */
    void forEach(Collection<Integer> numbers, EachRow each) throws IOException {
        SortedMap<Integer, SortedSet<Integer>> byPiece = new TreeMap<>();
        numbers.forEach(row -> byPiece.computeIfAbsent(AnswerPiece.of(row), piece -> new TreeSet<>())
                .add(row));
        forEachPiece(List.copyOf(byPiece.keySet()), (number, piece) -> {
            for (int row : byPiece.getOrDefault(number, Collections.emptySortedSet())) {
                each.take(row, piece.row(row - number * AnswerPiece.ROWS));
            }
        });
    }

    /** All answers, in the order of the table. */
    void forEach(RowSink each) throws IOException {
        List<Integer> all =
                IntStream.range(0, AnswerPiece.count(rows())).boxed().toList();
        forEachPiece(all, (number, piece) -> {
            for (int row = 0; row < piece.rows(); row++) {
                each.take(piece.row(row));
            }
        });
    }

    private interface EachPiece {

        void take(int number, AnswerPiece piece) throws IOException;
    }

    /** A few of them are in memory at a time, and no connection to the database is kept while they are taken. */
    private void forEachPiece(List<Integer> numbers, EachPiece each) throws IOException {
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            List<Integer> some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
            SortedMap<Integer, byte[]> found = pieces.read(id, TablePart.ANSWERS.name(), some);
            if (found.size() < some.size()) {
                throw new EOFException("the answer was removed while it was read");
            }
            for (Map.Entry<Integer, byte[]> piece : found.entrySet()) {
                each.take(piece.getKey(), AnswerPiece.read(piece.getValue()));
            }
        }
    }

    /** The table as it was sent. */
    InputStream sent() {
        Iterator<InputStream> sent = IntStream.range(0, about.sentPieces())
                .mapToObj(number -> pieces.read(id, TablePart.SENT.name(), List.of(number)).values().stream())
                .flatMap(found -> found.map(Deflated::open))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return sent.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return sent.next();
            }
        });
    }

    /** As which watch list its customers are kept, if they are. */
    public Optional<Watched> watched() {
        return watched;
    }
}
