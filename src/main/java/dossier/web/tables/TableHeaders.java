package dossier.web.tables;

import dossier.screening.NameIndex;
import dossier.screening.PastIndex;
import dossier.tables.Column;
import dossier.tables.Table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jakarta.ws.rs.core.Response;

/** What an answer that is a table says of itself in headers, for it has no other place. Headings are percent-encoded. */
final class TableHeaders {

    static final String STAMP = "Dossier-Stamp";
    static final String FORMAT = "Dossier-Format";
    static final String COLUMNS = "Dossier-Columns";
    static final String UNREAD = "Dossier-Unread-Columns";

    static final String AS_OF = "Dossier-As-Of";

    /** Comes after the answer, as a trailer: only then it is known. */
    static final String SUMMARY = "Dossier-Summary";

    /** Headers have little room, and headings are somebody else's text. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_HEADING = 100;

    private TableHeaders() {}

    static Response.ResponseBuilder add(Response.ResponseBuilder answer, Table table, NameIndex index) {
        answer.header("Trailer", SUMMARY);
        answer.header(STAMP, stamp(index));
        answer.header(
                FORMAT,
                table.format().entrySet().stream()
                        .map(told -> told.getKey() + "=" + told.getValue())
                        .collect(Collectors.joining(", ")));
        answer.header(COLUMNS, columns(table.columns()));
        if (!table.unread().isEmpty()) {
            answer.header(UNREAD, bounded(joined(table.unread(), ", ")));
        }
        return answer;
    }

    /** The day, and the day of the snapshot of each list that stood on it. */
    static String asOf(PastIndex past) {
        return past.day()
                + past.lists().stream()
                        .map(list -> "; " + list.snapshot().list() + "="
                                + (list.known() ? list.snapshot().day() : "unknown"))
                        .collect(Collectors.joining());
    }

    private static String columns(Map<Column, List<String>> columns) {
        return bounded(columns.entrySet().stream()
                .map(read -> read.getKey().label() + "=" + joined(read.getValue(), "+"))
                .collect(Collectors.joining(", ")));
    }

    private static String joined(List<String> headings, String separator) {
        return headings.stream().map(TableHeaders::encoded).collect(Collectors.joining(separator));
    }

    private static String encoded(String heading) {
        String shortened = heading.length() > LONGEST_HEADING ? heading.substring(0, LONGEST_HEADING) : heading;
        return URLEncoder.encode(shortened, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String bounded(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value;
    }

    private static String stamp(NameIndex index) {
        String lists = new TreeMap<>(index.stamp().snapshots())
                .entrySet().stream()
                        .map(list -> list.getKey() + "=" + list.getValue())
                        .collect(Collectors.joining(", "));
        return "engine=" + index.stamp().engine() + ", sample=" + index.stamp().sample() + ", " + lists;
    }
}
