package dossier.web.tables;

import dossier.lists.Cell;
import dossier.profiles.ProfileDirectory;
import dossier.screening.Band;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.RememberedNames;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.tables.Table;
import dossier.tables.TableRow;
import dossier.web.http.ProblemException;
import dossier.web.http.Rounded;
import dossier.web.http.SafeCell;
import dossier.web.words.ReasonSentence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
            "listColumn",
            "lists");

    /** What a row of the answer is. */
    enum Rows {
        LISTING,
        /** A party with all its listings: its best hit, and in the column lists where else it is listed. */
        PERSON
    }

    /** Names of a table that are remembered: about 6 MB. */
    private static final int MOST_REMEMBERED = 20_000;

    /** More listings than this nobody has on all lists together, as good as never. */
    private static final int LISTINGS_OF_ONE = 8;

    private final NameIndex index;
    private final Screener screener;
    private final ProfileDirectory profiles;
    private final ScreeningOptions options;
    private final AskedRow.Reading reading;
    private final Rows rows;
    private final RememberedNames remembered = new RememberedNames(MOST_REMEMBERED);

    RowScreening(
            NameIndex index,
            Screener screener,
            ProfileDirectory profiles,
            ScreeningOptions options,
            AskedRow.Reading reading,
            Rows rows) {
        this.index = index;
        this.screener = screener;
        this.profiles = profiles;
        this.options = options;
        this.reading = reading;
        this.rows = rows;
    }

    /** @param number of the row, from 1, the heading not counted */
    Answer answer(Table table, TableRow row, long number) {
        AskedRow asked = new AskedRow(table, row, reading);
        try {
            ScreeningQuery query = asked.query();
            List<Hit> hits =
                    rows == Rows.PERSON ? parties(query) : screener.screenField(index, query, options, remembered);
            List<List<String>> answers = hits.isEmpty()
                    ? List.of(withoutHit(number, asked, ""))
                    : hits.stream().map(hit -> withHit(number, asked, hit)).toList();
            Optional<Band> best = hits.stream().map(Hit::band).min(Comparator.naturalOrder());
            return new Answer(asked.id(), answers, hits.size(), best, false);
        } catch (ProblemException wrong) {
            return new Answer(
                    asked.id(),
                    List.of(withoutHit(number, asked, wrong.problem().detail())),
                    0,
                    Optional.empty(),
                    true);
        }
    }

    /** The best hit of each party, the most probable first. */
    private List<Hit> parties(ScreeningQuery query) {
        ScreeningOptions more =
                new ScreeningOptions(options.lists(), options.cutoff(), options.limit() * LISTINGS_OF_ONE);
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Hit hit : screener.screenField(index, query, more, remembered)) {
            best.putIfAbsent(profiles.idOf(index, hit.listing()), hit);
        }
        return best.values().stream().limit(options.limit()).toList();
    }

    private String lists(Hit hit) {
        return profiles.listingsOf(index, hit.listing()).stream()
                .map(listing -> listing.list() + " " + listing.reference())
                .collect(Collectors.joining("; "));
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
                hit.cell().map(Cell::column).orElse(""),
                lists(hit));
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
                "",
                "");
    }

    private static List<String> cells(String... cells) {
        return Stream.of(cells).map(SafeCell::of).toList();
    }

    /**
     * What a row of a table is answered.
     *
     * @param customer the row's own id; empty if it has none
     * @param rows rows of the answer, cell by cell; a row without a hit has one too
     * @param hits how many of them are hits
     * @param best the best band among them; empty if there is none
     * @param refused whether the row could not be asked
     */
    record Answer(String customer, List<List<String>> rows, int hits, Optional<Band> best, boolean refused) {

        Answer {
            rows = List.copyOf(rows);
        }
    }
}
