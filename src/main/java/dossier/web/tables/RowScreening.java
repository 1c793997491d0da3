package dossier.web.tables;

import dossier.lists.Cell;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.tables.Table;
import dossier.tables.TableRow;
import dossier.tables.WrittenDate;
import dossier.web.http.ProblemException;
import dossier.web.http.Rounded;
import dossier.web.words.ReasonSentence;

import java.util.List;
import java.util.stream.Stream;

/** Screens single rows of a table, all against the same index. Safe for many threads. */
final class RowScreening {

    /** Columns that are written. New ones are added at the end. */
    static final List<String> ANSWERED = List.of(
            "row",
            "id",
            "name",
            "list",
            "reference",
            "listedName",
            "listedKind",
            "score",
            "band",
            "profile",
            "sample",
            "problem",
            "because",
            "note",
            "listFile",
            "listRow",
            "listColumn");

    private final NameIndex index;
    private final Screener screener;
    private final ProfileDirectory profiles;
    private final ScreeningOptions options;
    private final WrittenDate.Order order;
    private final int longestName;

    RowScreening(
            NameIndex index,
            Screener screener,
            ProfileDirectory profiles,
            ScreeningOptions options,
            WrittenDate.Order order,
            int longestName) {
        this.index = index;
        this.screener = screener;
        this.profiles = profiles;
        this.options = options;
        this.order = order;
        this.longestName = longestName;
    }

    /** @param number of the row, from 1, the heading not counted */
    Answer answer(Table table, TableRow row, long number) {
        AskedRow asked = new AskedRow(table, row, order);
        try {
            ScreeningQuery query = asked.query(longestName);
            List<Hit> hits = screener.screenField(index, query, options);
            if (hits.isEmpty()) {
                return new Answer(List.of(withoutHit(number, asked, "")), 0, false);
            }
            return new Answer(
                    hits.stream().map(hit -> withHit(number, asked, hit)).toList(), hits.size(), false);
        } catch (ProblemException wrong) {
            return new Answer(List.of(withoutHit(number, asked, wrong.problem().detail())), 0, true);
        }
    }

    private List<String> withHit(long number, AskedRow asked, Hit hit) {
        return cells(
                String.valueOf(number),
                asked.id(),
                asked.name(),
                hit.listing().list().value(),
                hit.listing().reference(),
                hit.name(),
                hit.kind().name(),
                String.valueOf(Rounded.of(hit.score())),
                hit.band().name(),
                profiles.idOf(index, hit.listing()),
                String.valueOf(hit.sample()),
                "",
                ReasonSentence.of(hit),
                asked.note(),
                hit.cell().map(Cell::file).orElse(""),
                hit.cell().map(cell -> String.valueOf(cell.row())).orElse(""),
                hit.cell().map(Cell::column).orElse(""));
    }

    private static List<String> withoutHit(long number, AskedRow asked, String problem) {
        return cells(
                String.valueOf(number),
                asked.id(),
                asked.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                problem,
                "",
                asked.note(),
                "",
                "",
                "");
    }

    private static List<String> cells(String... cells) {
        return Stream.of(cells).map(SafeCell::of).toList();
    }

    /**
     * What a row of a table is answered.
     *
     * @param rows rows of the answer, cell by cell; a row without a hit has one too
     * @param hits how many of them are hits
     * @param refused whether the row could not be asked
     */
    record Answer(List<List<String>> rows, int hits, boolean refused) {

        Answer {
            rows = List.copyOf(rows);
        }
    }
}
