package dossier.web.export;

import dossier.export.FtmEntity;
import dossier.web.http.AnswerType;
import dossier.web.http.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An export on its way out: written as it is made. */
final class ExportAnswer {

    static final String LINES = "application/x-ndjson";
    static final String CSV = "text/csv";

    private ExportAnswer() {}

    /** Takes entities one after the other; fails when the caller has left. */
    interface Entities {
        void write(FtmEntity entity) throws IOException;

        /** Several, in their order. */
        default void writeAll(Iterable<FtmEntity> entities) throws IOException {
            for (FtmEntity entity : entities) {
                write(entity);
            }
        }
    }

    /** Takes rows one after the other; fails when the caller has left. */
    interface Rows {
        void write(List<String> cells) throws IOException;

        /** Several, in their order. */
        default void writeAll(Iterable<List<String>> rows) throws IOException {
            for (List<String> cells : rows) {
                write(cells);
            }
        }
    }

    /** What is written to it. */
    interface Content<T> {
        void to(T taker) throws IOException;
    }

    /** One entity a line. */
    static Response lines(HttpHeaders asked, Content<Entities> content) {
        StreamingOutput answer = out -> {
            Writer lines = writer(out);
            content.to(entity -> {
                lines.write(entity.line());
                lines.write('\n');
            });
            lines.flush();
        };
        return Response.ok(answer, AnswerType.of(asked, LINES)).build();
    }

    /** A table, each cell of it safe to open in a spreadsheet. */
    static Response table(HttpHeaders asked, List<String> heading, Content<Rows> content) {
        StreamingOutput answer = out -> {
            CSVPrinter rows = new CSVPrinter(writer(out), CSVFormat.RFC4180);
            rows.printRecord(heading);
            content.to(
                    cells -> rows.printRecord(cells.stream().map(SafeCell::of).toList()));
            rows.flush();
        };
        return Response.ok(answer, AnswerType.of(asked, CSV + ";charset=UTF-8;header=present"))
                .build();
    }

    /** Never closed: that would end an answer that broke off as if it were whole. Whoever called with the stream ends it, or cuts it off. */
    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    /** Several values of one cell. */
    static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
