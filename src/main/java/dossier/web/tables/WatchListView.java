package dossier.web.tables;

import dossier.lists.ListCode;
import dossier.watchlists.WatchList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of customers that is watched.
 *
 * @param id its id
 * @param name what it is called
 * @param createdAt since when
 * @param lists the lists it is compared with
 * @param cutoff lowest score of a hit
 * @param columns which headings were read as what
 * @param customers customers in it
 * @param screened customers that were compared with all listings
 * @param withHit customers that may be listed
 * @param leftOut rows that were left out
 * @param problems the first of them
 */
@Schema(name = "WatchList", description = "A table of customers that is watched.")
record WatchListView(
        @Schema(description = "Its id.", examples = "b7e1f2c0-0000-4000-8000-000000000001")
        String id,

        @Schema(description = "What it is called.", examples = "Customers in Germany")
        String name,

        @Schema(description = "Since when it is kept.", format = "date-time")
        Instant createdAt,

        @Schema(description = "Codes of the lists it is compared with; empty for all.", examples = "[]")
        List<String> lists,

        @Schema(description = "Lowest score of a hit.", examples = "0.15")
        double cutoff,

        @Schema(
                description = "The headings of the table that were read as each column.",
                examples = "{\"name\": [\"Vorname\", \"Nachname\"]}")
        Map<String, List<String>> columns,

        @Schema(description = "Customers in it.", examples = "25000")
        int customers,

        @Schema(
                description =
                        "Customers that have been compared with all listings; the others follow in the background.",
                examples = "25000")
        int screened,

        @Schema(description = "Customers that may be listed, of those that were compared.", examples = "12")
        int withHit,

        @Schema(
                description =
                        "Rows that were left out because they cannot be asked; only in the answer that kept the table.",
                examples = "1")
        Optional<Long> leftOut,

        @Schema(description = "The first 20 of them; only in the answer that kept the table.")
        Optional<List<RowLeftOut>> problems) {

    /**
     * A row that was left out.
     *
     * @param row number of the row
     * @param problem why
     */
    @Schema(name = "RowLeftOut", description = "A row that was left out.")
    record RowLeftOut(
            @Schema(description = "Number of the row, from 1, the heading not counted.", examples = "17")
            long row,

            @Schema(description = "Why.", examples = "name must not be blank")
            String problem) {}

    static WatchListView of(WatchList list) {
        return of(list, Optional.empty(), Optional.empty());
    }

    static WatchListView of(WatchList kept, WatchedRows rows) {
        return of(
                kept,
                Optional.of(rows.left()),
                Optional.of(rows.firstLeft().stream()
                        .map(left -> new RowLeftOut(left.row(), left.problem()))
                        .toList()));
    }

    private static WatchListView of(WatchList list, Optional<Long> leftOut, Optional<List<RowLeftOut>> problems) {
        return new WatchListView(
                list.id().toString(),
                list.name(),
                list.createdAt(),
                list.terms().lists().stream().map(ListCode::value).sorted().toList(),
                list.terms().cutoff(),
                list.columns(),
                list.progress().customers(),
                list.progress().screened(),
                list.progress().withHit(),
                leftOut,
                problems);
    }
}
