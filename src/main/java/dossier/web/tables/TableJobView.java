package dossier.web.tables;

import dossier.tables.Column;
import dossier.tables.Table;
import dossier.web.http.Rounded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How far the screening of a table has come.
 *
 * @param job the id that the caller chose
 * @param state how it stands
 * @param rows rows answered
 * @param hits hits among them
 * @param customersWithMatch customers with a match
 * @param customersToReview customers without one, of whom a hit needs review
 * @param problems rows that could not be asked
 * @param bytesRead bytes of the table that were read
 * @param bytes bytes of the whole table
 * @param share how much of the table was read
 * @param seconds since it began, or that it took
 * @param format how the table is written
 * @param columns headings by what they say
 * @param unread headings of the columns that are passed over
 */
@Schema(name = "TableJob", description = "How far the screening of a table has come.")
record TableJobView(
        @Schema(description = "The id that the caller chose.", examples = "customers-2026-03")
        String job,

        @Schema(
                description = "DONE: every row was answered. STOPPED: the caller left or stopped sending. LOST: the"
                        + " copy of the service that screened it has fallen silent; send the table again, the same id"
                        + " may be used.")
        TableJob.State state,

        @Schema(description = "Rows answered.", examples = "120000")
        long rows,

        @Schema(description = "Hits among them.", examples = "310")
        long hits,

        @Schema(
                description = "Customers with at least one match. Rows with the same id are one customer; without an id"
                        + " each row is one.",
                examples = "12")
        long customersWithMatch,

        @Schema(description = "Customers without a match of whom at least one hit needs review.", examples = "40")
        long customersToReview,

        @Schema(description = "Rows that could not be screened.", examples = "2")
        long problems,

        @Schema(description = "Bytes of the table that were read.", examples = "7340032")
        long bytesRead,

        @Schema(description = "Size of the table, if its Content-Length was given.", examples = "61000000")
        Optional<Long> bytes,

        @Schema(description = "How much of the table was read, 0 to 1, if its size is known.", examples = "0.1203")
        Optional<Double> share,

        @Schema(description = "Seconds since it began, or that it took.", examples = "41.3")
        double seconds,

        @Schema(description = "How the table is written, as detected or given.")
        Map<String, String> format,

        @Schema(description = "Headings of the columns that are read, by their meaning.")
        Map<String, List<String>> columns,

        @Schema(description = "Headings of the columns that are not used.")
        List<String> unread) {

    private static final double MILLIS = 1000;

    static TableJobView of(String id, TableJob job) {
        OptionalLong length = job.length();
        Optional<Long> bytes = length.isPresent() ? Optional.of(length.getAsLong()) : Optional.empty();
        return new TableJobView(
                id,
                job.state(),
                job.rows(),
                job.hits(),
                job.customers().matched(),
                job.customers().toReview(),
                job.refused(),
                job.bytes(),
                bytes,
                bytes.filter(all -> all > 0).map(all -> Rounded.of(Math.min(1, (double) job.bytes() / all))),
                job.elapsed().toMillis() / MILLIS,
                job.table().map(Table::format).orElse(Map.of()),
                job.table().map(table -> byLabel(table.columns())).orElse(Map.of()),
                job.table().map(Table::unread).orElse(List.of()));
    }

    /** The same in another state. */
    TableJobView standing(TableJob.State other) {
        return new TableJobView(
                job,
                other,
                rows,
                hits,
                customersWithMatch,
                customersToReview,
                problems,
                bytesRead,
                bytes,
                share,
                seconds,
                format,
                columns,
                unread);
    }

    private static Map<String, List<String>> byLabel(Map<Column, List<String>> columns) {
        Map<String, List<String>> labelled = new TreeMap<>();
        columns.forEach((column, headings) -> labelled.put(column.label(), headings));
        return labelled;
    }
}
