package dossier.web.tables;

import dossier.profiles.ProfileDirectory;
import dossier.screening.Hit;
import dossier.screening.NameIndex;
import dossier.screening.RememberedNames;
import dossier.screening.Screener;
import dossier.screening.ScreeningOptions;
import dossier.screening.ScreeningQuery;
import dossier.tables.Table;
import dossier.tables.TableRow;
import dossier.watchlists.Customer;
import dossier.web.http.ProblemException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Screens single rows of a table, all against the same index. Safe for many threads. */
final class RowScreening {

    /** What a row of the answer is. */
    enum Rows {
        LISTING,
        /** A party with all its listings: its best hit, and in the column lists where else it is listed. */
        PERSON,
        /** Every listing of as many parties as are asked for, with all reasons: what a page shows. */
        PARTY_IN_FULL
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
    AnsweredRow answer(Table table, TableRow row, long number) {
        AskedRow asked = new AskedRow(table, row, reading);
        try {
            ScreeningQuery query = asked.query();
            List<AnsweredHit> hits = hits(query).stream()
                    .map(hit -> AnsweredHit.of(hit, profiles, index, rows == Rows.PARTY_IN_FULL))
                    .toList();
            return new AnsweredRow(
                    number,
                    asked.id(),
                    asked.name(),
                    hits.isEmpty() ? "" : Customer.subject(asked.id(), query),
                    asked.note(),
                    "",
                    Optional.empty(),
                    hits);
        } catch (ProblemException wrong) {
            return new AnsweredRow(
                    number,
                    asked.id(),
                    asked.name(),
                    "",
                    asked.note(),
                    wrong.problem().detail(),
                    Optional.of(asked.refused()),
                    List.of());
        }
    }

    private List<Hit> hits(ScreeningQuery query) {
        return switch (rows) {
            case LISTING -> screener.screenField(index, query, options, remembered);
            case PERSON -> parties(query, false);
            case PARTY_IN_FULL -> parties(query, true);
        };
    }

    /** The hits of the most probable parties, the best of each or all of them, the most probable first. */
    private List<Hit> parties(ScreeningQuery query, boolean inFull) {
        ScreeningOptions more =
                new ScreeningOptions(options.lists(), options.cutoff(), options.limit() * LISTINGS_OF_ONE);
        Set<String> parties = new LinkedHashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (Hit hit : screener.screenField(index, query, more, remembered)) {
            String party = profiles.idOf(index, hit.listing());
            boolean known = parties.contains(party);
            if (known ? inFull : parties.size() < options.limit()) {
                parties.add(party);
                hits.add(hit);
            }
        }
        return hits;
    }
}
