package dossier.web.tables;

import dossier.screening.ScreeningOptions;
import dossier.tables.Table;
import dossier.tables.TableOptions;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A table that was screened on its page, with its answers: for a while, on this copy of the service, for whoever sent it. */
public final class KeptTable implements Closeable {

    private final UUID id = UUID.randomUUID();
    private final Sender sender;
    private final Asked asked;
    private final SentTable sent;
    private final AnswerStore answers;
    private final AnswerSource source;
    private final Read read;
    private final List<int[]> customers;
    private volatile Instant used;
    private volatile Optional<Watched> watched = Optional.empty();

    /**
     * Who sent it.
     *
     * @param name of the user
     * @param file name of the file, or what it is called
     */
    public record Sender(String name, String file) {}

    /** How it is written, and what was asked with every row. */
    record Asked(TableOptions written, AskedRow.Reading reading, ScreeningOptions options) {}

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

    KeptTable(Sender sender, Asked asked, SentTable sent, AnswerStore answers, AnswerSource source, Read read) {
        this.sender = sender;
        this.asked = asked;
        this.sent = sent;
        this.answers = answers;
        this.source = source;
        this.read = read;
        this.used = source.at();
        this.customers = customers(answers);
    }

    private static List<int[]> customers(AnswerStore answers) {
        int[] counts = new int[answers.customers()];
        answers.lines().forEach(line -> counts[line.customer()]++);
        List<int[]> rows = new ArrayList<>(counts.length);
        for (int count : counts) {
            rows.add(new int[count]);
        }
        for (int number = answers.lines().size() - 1; number >= 0; number--) {
            int customer = answers.lines().get(number).customer();
            rows.get(customer)[--counts[customer]] = number;
        }
        return rows;
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
        return source;
    }

    /** How it was read. */
    public Read read() {
        return read;
    }

    Asked asked() {
        return asked;
    }

    SentTable sent() {
        return sent;
    }

    /** How many rows it has. */
    public int rows() {
        return answers.lines().size();
    }

    /** Of each customer the numbers of its rows, from 0. */
    public List<int[]> customers() {
        return customers;
    }

    /**
     * The answer to a row.
     *
     * @param number from 0
     */
    public AnsweredRow row(int number) throws IOException {
        return answers.row(number);
    }

    /**
     * Whether a row was not screened.
     *
     * @param number from 0
     */
    public boolean isUnscreened(int number) {
        return standing(number) == CustomerStanding.NOT_SCREENED;
    }

    /** What was found for a row, before anybody decided. */
    CustomerStanding standing(int number) {
        return answers.lines().get(number).standing();
    }

    /** Key under which people decide about the customer of a row; empty where nothing was found. */
    String subject(int number) {
        return answers.lines().get(number).subject();
    }

    /** Keys under which people decide about its customers, of those for whom something was found. */
    Set<String> subjects() {
        Set<String> subjects = new HashSet<>();
        for (AnswerStore.Line line : answers.lines()) {
            if (!line.subject().isEmpty()) {
                subjects.add(line.subject());
            }
        }
        return subjects;
    }

    /** All answers, in the order of the table. */
    void forEach(RowSink each) throws IOException {
        for (int number = 0; number < rows(); number++) {
            each.take(row(number));
        }
    }

    Instant used() {
        return used;
    }

    void use(Instant now) {
        used = now;
    }

    /** As which watch list its customers are kept, if they are. */
    public Optional<Watched> watched() {
        return watched;
    }

    void watch(Watched as) {
        watched = Optional.of(as);
    }

    /** Its files are gone then. */
    @Override
    public void close() throws IOException {
        try (sent) {
            answers.close();
        }
    }
}
