package dossier.web.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.audit.AuditChain;
import dossier.audit.AuditEntries;
import dossier.audit.AuditEntry;
import dossier.web.http.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jakarta.ws.rs.core.StreamingOutput;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A piece of the log on its way out, a few entries in memory at a time; each with the hash before it, so that any run of them can be checked. */
final class AuditPiece {

    private static final List<String> COLUMNS = List.of(
            "number", "at", "who", "role", "action", "subject", "query", "details", "stamp", "previous", "hash");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AuditEntries entries;
    private final AuditEntries.Piece piece;

    AuditPiece(AuditEntries entries, AuditEntries.Piece piece) {
        this.entries = entries;
        this.piece = piece;
    }

    private interface Taker {
        void take(List<String> values) throws IOException;
    }

    /** Both ends of the piece. */
    Map<String, Object> ends() {
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("entries", piece.entries());
        ends.put("first", piece.before() + 1);
        ends.put("last", piece.last());
        ends.put("before", piece.hashBefore());
        ends.put("hash", piece.hash());
        return ends;
    }

    /** A first line with both ends, then an entry a line. */
    StreamingOutput lines() {
        return out -> {
            Writer lines = writer(out);
            lines.write(JSON.writeValueAsString(ends()));
            lines.write('\n');
            forEach(values -> {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put(COLUMNS.get(0), Long.valueOf(values.get(0)));
                for (int i = 1; i < COLUMNS.size(); i++) {
                    line.put(COLUMNS.get(i), values.get(i));
                }
                lines.write(JSON.writeValueAsString(line));
                lines.write('\n');
            });
            lines.flush();
        };
    }

    /** A row an entry; a cell that begins with an apostrophe, or like a formula, gets an apostrophe before it. */
    StreamingOutput table() {
        return out -> {
            CSVPrinter rows = new CSVPrinter(writer(out), CSVFormat.RFC4180);
            rows.printRecord(COLUMNS);
            forEach(values ->
                    rows.printRecord(values.stream().map(AuditPiece::cell).toList()));
            rows.flush();
        };
    }

    private static String cell(String text) {
        return text.startsWith("'") ? "'" + text : SafeCell.of(text);
    }

    private void forEach(Taker taker) throws IOException {
        String[] previous = {piece.hashBefore()};
        try {
            entries.forEach(piece, chained -> {
                try {
                    taker.take(values(chained, previous[0]));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
                previous[0] = chained.hash();
            });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static List<String> values(AuditEntry.Chained chained, String previous) {
        AuditEntry entry = chained.entry();
        return List.of(
                String.valueOf(entry.number()),
                AuditChain.moment(entry.at()),
                entry.by().name(),
                entry.by().role(),
                entry.action(),
                entry.subject(),
                entry.query(),
                entry.details(),
                entry.stamp(),
                previous,
                chained.hash());
    }

    /** Never closed: that would end an answer that broke off as if it were whole. */
    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }
}
